// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scopes_page.h"

#include "models/language_lines.h"
#include "server/store/schema.h"
#include "ui/console_models.h"
#include "ui/dialogs/claim_matrix_dialog.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/language_texts.h"
#include "ui/widgets/record_form.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

namespace columns = store::schema::scopes;

ScopesPage::ScopesPage(const ConsoleContext& context)
    : RegistryPage(context, context.models.scopes,
        { .id = u"scopes"_s,
            .icon = "scopes",
            .title = tr("Scopes"),
            .sentence = tr("What clients may ask for, and what the consent page says about it."),
            .search = tr("Search name, text or claim"),
            .add = tr("New scope"),
            .noneTitle = tr("No scopes yet"),
            .noneText = tr("Without scopes a client can ask for nothing.") })
    , m_scopes(context.models.scopes)
    , m_texts(new LanguageTexts(this))
    , m_textFault(makeLabel("fault", {}, this))
{
    QPushButton* matrix = makeButton(u"claimMatrixButton"_s, tr("Claim matrix…"), this);
    connect(matrix, &QPushButton::clicked, this,
        [this] { (new ClaimMatrixDialog(m_scopes, this))->open(); });
    matrix->setToolTip(tr("All scopes and claims at once"));
    extraActions()->addWidget(matrix, 0, Qt::AlignBottom);
    QPushButton* standard = makeButton(u"addStandard"_s, tr("Add standard scopes"), this);
    connect(standard, &QPushButton::clicked, &context.models.scopes,
        [model = &context.models.scopes] { model->addStandardScopes(); });
    standard->setToolTip(
        tr("openid, profile, email, address, phone and offline_access, where missing"));
    extraActions()->addWidget(standard, 0, Qt::AlignBottom);

    form().startTab(tr("Scope"));
    form().addText({ columns::name, tr("Name"), tr("As clients write it, without spaces.") });
    addTexts();
    form().addText({ columns::claims, tr("Claims"),
        tr("Names of claims it opens in ID token and userinfo, separated by spaces.") });
    finish();
}

void ScopesPage::addTexts()
{
    form().addWidget(makeLabel("caption", tr("Text on the consent page"), this));
    form().addWidget(
        mutedLabel(tr("It completes “%1 wants to …”.").arg(tr("The application")), this));
    form().addWidget(m_texts);
    m_textFault->setWordWrap(true);
    form().addWidget(m_textFault);
    connect(m_texts, &LanguageTexts::edited, this, &ScopesPage::keepTexts);
    connect(&form(), &RecordForm::filled, this, &ScopesPage::showTexts);
}

void ScopesPage::showTexts(int row)
{
    const int column = m_scopes.columnOf(columns::description);
    m_texts->setEnabled(row >= 0 && !m_scopes.isRemovedRow(row));
    const QJsonObject stored = row >= 0
        ? models::fromLanguageLines(
            m_scopes.data(m_scopes.index(row, column), Qt::EditRole).toString())
        : QJsonObject();
    // What is being typed stays as it is: "a " is no other text than "a".
    if (stored != m_texts->texts()) {
        m_texts->setTexts(stored);
    }
    m_textFault->setText(row >= 0 ? m_scopes.faultText(row, column) : QString());
    m_textFault->setVisible(!m_textFault->text().isEmpty());
}

void ScopesPage::keepTexts()
{
    if (currentRow() < 0) {
        return;
    }
    m_scopes.setData(m_scopes.index(currentRow(), m_scopes.columnOf(columns::description)),
        models::languageLines(m_texts->texts()));
}

} // namespace gatehouse::ui
