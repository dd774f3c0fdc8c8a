// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/new_client_dialog.h"

#include "ui/widgets/dialog_height.h"
#include "ui/widgets/form_area.h"
#include "ui/widgets/labels.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

namespace {

/// "Acme Web" to "acme-web".
QString idFromName(const QString& name)
{
    QString id;
    for (const QChar c : name.toLower()) {
        const bool isKept = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (isKept) {
            id += c;
        } else if (!id.isEmpty() && !id.endsWith(u'-')) {
            id += u'-';
        }
    }
    return id.endsWith(u'-') ? id.chopped(1) : id;
}

} // namespace

NewClientDialog::NewClientDialog(QWidget* parent)
    : QDialog(parent)
    , m_templates(models::clientTemplates())
    , m_kinds(new QListWidget(this))
    , m_title(cardTitle({}, this))
    , m_sentence(mutedLabel({}, this))
    , m_defaults(new QWidget(this))
    , m_defaultRows(new QGridLayout(m_defaults))
    , m_accept(makeButton(u"acceptClient"_s, tr("Create"), this, ButtonRole::Primary))
{
    setObjectName(u"newClientDialog"_s);
    setWindowTitle(tr("New client"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(grownWithLetters(*this, { 860, 540 }));
    QPushButton* cancel = makeButton(u"cancelClient"_s, tr("Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    m_accept->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(
        mutedLabel(tr("Everything can be changed before it is saved, and afterwards."), this), 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    auto* row = new QHBoxLayout;
    row->setSpacing(18);
    row->addWidget(makeKinds());
    row->addWidget(makeDetails(), 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    column->addWidget(cardTitle(tr("What kind of application is it?"), this));
    column->addLayout(row, 1);
    column->addLayout(buttons);
    m_kinds->setCurrentRow(0);
}

QWidget* NewClientDialog::makeKinds()
{
    m_kinds->setObjectName(u"clientKinds"_s);
    m_kinds->setAccessibleName(tr("Kind of application"));
    m_kinds->setFixedWidth(grownWithLetters(*this, { 270, 0 }).width());
    m_kinds->setWordWrap(true);
    m_kinds->setSpacing(3);
    for (const models::ClientTemplate& kind : std::as_const(m_templates)) {
        auto* item = new QListWidgetItem(kind.title, m_kinds);
        item->setData(Qt::AccessibleDescriptionRole, kind.sentence);
        item->setToolTip(kind.sentence);
    }
    connect(m_kinds, &QListWidget::currentRowChanged, this, &NewClientDialog::showKind);
    return m_kinds;
}

QLineEdit* NewClientDialog::makeField(
    const QString& objectName, const QString& title, QGridLayout* grid, QLabel** fault)
{
    QLineEdit* field = makeLineEdit(objectName, title, this);
    QLabel* caption = makeLabel("caption", title, this);
    caption->setBuddy(field);
    *fault = makeLabel("fault", {}, this);
    (*fault)->setObjectName(objectName + u"Fault"_s);
    (*fault)->setWordWrap(true);
    const int row = grid->rowCount();
    grid->addWidget(caption, row, 0);
    grid->addWidget(field, row, 1);
    grid->addWidget(*fault, row + 1, 1);
    connect(field, &QLineEdit::textChanged, this, &NewClientDialog::check);
    return field;
}

QWidget* NewClientDialog::makeDetails()
{
    auto* side = new QWidget(this);
    auto* grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->setVerticalSpacing(4);
    grid->setHorizontalSpacing(12);
    m_name = makeField(u"newClientName"_s, tr("Name"), grid, &m_nameFault);
    m_clientId = makeField(u"newClientId"_s, tr("Client ID"), grid, &m_clientIdFault);
    m_redirect = makeField(u"newRedirectUri"_s, tr("Redirect URI"), grid, &m_redirectFault);
    m_redirectCaption
        = qobject_cast<QLabel*>(grid->itemAtPosition(grid->rowCount() - 2, 0)->widget());
    connect(m_clientId, &QLineEdit::textEdited, this,
        [this](const QString& text) { m_isIdTyped = !text.isEmpty(); });
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (!m_isIdTyped) {
            m_clientId->setText(idFromName(text));
        }
    });
    m_defaults->setObjectName(u"templateDefaults"_s);
    m_defaultRows->setContentsMargins(0, 0, 0, 0);
    m_defaultRows->setHorizontalSpacing(12);
    m_defaultRows->setVerticalSpacing(8);
    m_defaultRows->setColumnStretch(2, 1);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addLayout(grid);
    column->addSpacing(4);
    column->addWidget(makeLabel("section", tr("What this decides, and why"), side));
    column->addWidget(new FormArea(m_defaults, side), 1);
    return side;
}

const models::ClientTemplate& NewClientDialog::chosen() const
{
    return m_templates[std::max(0, m_kinds->currentRow())];
}

void NewClientDialog::showKind(int number)
{
    if (number < 0) {
        return;
    }
    m_title->setText(chosen().title);
    m_sentence->setText(chosen().sentence);
    const bool needsUri = chosen().needsRedirectUri;
    m_redirect->setVisible(needsUri);
    m_redirectCaption->setVisible(needsUri);
    m_redirect->setPlaceholderText(chosen().redirectExample);
    while (QLayoutItem* old = m_defaultRows->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    int row = 0;
    for (const models::TemplateDefault& decided : chosen().defaults) {
        m_defaultRows->addWidget(
            makeLabel("caption", decided.setting, m_defaults), row, 0, Qt::AlignTop);
        QLabel* value = makeLabel("body", decided.value, m_defaults);
        value->setWordWrap(true);
        value->setMinimumWidth(120);
        m_defaultRows->addWidget(value, row, 1, Qt::AlignTop);
        // Aligned by itself: the grid would give it the height of a single line.
        QLabel* reason = mutedLabel(decided.reason, m_defaults);
        reason->setAlignment((reason->alignment() & ~Qt::AlignVertical_Mask) | Qt::AlignTop);
        m_defaultRows->addWidget(reason, row++, 2);
    }
    check();
}

domain::Client NewClientDialog::client() const
{
    return models::clientFromTemplate(
        chosen(), m_name->text(), m_clientId->text(), m_redirect->text());
}

void NewClientDialog::check()
{
    const domain::FieldErrors faults = domain::validate(client());
    const auto show = [&faults](QLabel* label, const QLineEdit* field, const QString& name) {
        QString text;
        for (const domain::FieldError& fault : faults) {
            const bool isOurs = fault.field == name || fault.field.startsWith(name + u'[');
            text = isOurs && text.isEmpty() ? fault.message : text;
        }
        // Nobody is scolded for a field that has not been reached yet.
        label->setText(field->text().isEmpty() ? QString() : text);
        label->setVisible(!label->text().isEmpty());
    };
    show(m_nameFault, m_name, u"client_name"_s);
    show(m_clientIdFault, m_clientId, u"client_id"_s);
    show(m_redirectFault, m_redirect, u"redirect_uris"_s);
    m_accept->setEnabled(faults.isEmpty() && !m_name->text().trimmed().isEmpty());
}

} // namespace gatehouse::ui
