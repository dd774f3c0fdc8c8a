// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/first_run_wizard.h"

#include "server/store/schema.h"
#include "ui/console_models.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_labels.h"
#include "ui/widgets/labels.h"
#include "ui/wizard/checked_page.h"

#include <QtGui/QScreen>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

namespace schema = store::schema;

FirstRunWizard::FirstRunWizard(const QString& workspaceName, ConsoleModels& models, QWidget* parent)
    : QWizard(parent)
    , m_models(models)
    , m_templates(new QButtonGroup(this))
{
    setObjectName(u"firstRunWizard"_s);
    setWindowTitle(tr("First steps"));
    setAttribute(Qt::WA_DeleteOnClose);
    // The pages have headings of their own, in the look of the window.
    setWizardStyle(QWizard::ClassicStyle);
    setOptions(QWizard::NoBackButtonOnStartPage | QWizard::CancelButtonOnLeft);
    setButtonText(QWizard::CancelButton, tr("Skip"));
    setButtonText(QWizard::NextButton, tr("Next"));
    setButtonText(QWizard::BackButton, tr("Back"));
    setButtonText(QWizard::FinishButton, tr("Finish"));
    for (const WizardButton forward : { QWizard::NextButton, QWizard::FinishButton }) {
        button(forward)->setProperty("role", u"primary"_s);
        repolish(button(forward));
    }
    // QWizard asks for too little where labels are wrapped: the room grows with the letters.
    const int line = fontMetrics().height();
    const QSize most = screen()->availableSize() - QSize(40, 40);
    setMinimumSize(QSize(std::max(640, 40 * line), std::max(520, 33 * line)).boundedTo(most));
    addPage(makeWelcome(workspaceName));
    addPage(makeUserPage());
    addPage(makeClientPage());
    m_templates->buttons().first()->setChecked(true);
    showTemplate();
    // Only after the last page has been checked: QWizard does that on its way out.
    connect(this, &QDialog::accepted, this, &FirstRunWizard::tellEnd);
}

QVBoxLayout* FirstRunWizard::startPage(
    QWizardPage* page, int step, const QString& title, const QString& sentence)
{
    constexpr int steps = 3;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(20, 14, 20, 8);
    column->setSpacing(4);
    column->addWidget(mutedLabel(tr("Step %1 of %2").arg(step).arg(steps), page));
    QLabel* heading = pageTitle(title, page);
    heading->setWordWrap(true);
    column->addWidget(heading);
    column->addWidget(mutedLabel(sentence, page));
    column->addSpacing(14);
    page->setAccessibleName(title);
    return column;
}

QWizardPage* FirstRunWizard::makeWelcome(const QString& workspaceName)
{
    auto* page = new QWizardPage(this);
    QVBoxLayout* column = startPage(page, 1, tr("Welcome to Gatehouse"),
        tr("This workspace is empty. Three short steps lead to a first token; each "
           "may be skipped and done later on the pages."));
    auto* place = makeLabel("value", workspaceName, page);
    place->setObjectName(u"wizardWorkspace"_s);
    place->setWordWrap(true);
    m_startsServer = new QCheckBox(tr("&Start the server at the end"), page);
    m_startsServer->setObjectName(u"wizardStartsServer"_s);
    m_startsServer->setChecked(true);
    auto* card = new Card(tr("Workspace"), page);
    card->column()->addWidget(
        mutedLabel(tr("Users, clients, keys and tokens are kept in this workspace:"), card));
    card->column()->addWidget(place);
    card->column()->addWidget(mutedLabel(
        tr("File > New workspace makes another one, in a file or in PostgreSQL."), card));
    column->addWidget(card);
    column->addSpacing(10);
    column->addWidget(m_startsServer);
    column->addStretch(1);
    return page;
}

QWizardPage* FirstRunWizard::makeUserPage()
{
    auto* page = new CheckedPage([this] { return checkUser(); }, this);
    QVBoxLayout* column = startPage(
        page, 2, tr("A first user"), tr("Somebody who can sign in: you, to begin with."));
    m_username = makeLineEdit(u"wizardUsername"_s, tr("Username"), page);
    m_password = makeLineEdit(u"wizardPassword"_s, tr("Password"), page);
    m_repeat = makeLineEdit(u"wizardRepeat"_s, tr("Repeat the password"), page);
    m_password->setEchoMode(QLineEdit::Password);
    m_repeat->setEchoMode(QLineEdit::Password);
    m_userFault = makeLabel("fault", {}, page);
    m_userFault->setObjectName(u"wizardUserFault"_s);
    m_userFault->setWordWrap(true);
    auto* form = new QFormLayout;
    new FormLabels(form, page);
    form->setHorizontalSpacing(12);
    column->addLayout(form);
    column->addStretch(1);
    form->addRow(tr("Username"), m_username);
    form->addRow(tr("Password"), m_password);
    form->addRow(tr("Repeat it"), m_repeat);
    form->addRow(QString(), m_userFault);
    return page;
}

QWizardPage* FirstRunWizard::makeClientPage()
{
    auto* page = new CheckedPage([this] { return checkClient(); }, this);
    QVBoxLayout* column = startPage(
        page, 3, tr("A first client"), tr("The application that asks this server for tokens."));
    const QList<models::ClientTemplate> templates = models::clientTemplates();
    for (int number = 0; number < templates.size(); ++number) {
        auto* choice = new QRadioButton(templates[number].title, page);
        choice->setObjectName(u"wizardTemplate_"_s + templates[number].id);
        m_templates->addButton(choice, number);
        column->addWidget(choice);
    }
    m_templateHint = mutedLabel({}, page);
    m_templateHint->setObjectName(u"wizardTemplateHint"_s);
    m_clientName = makeLineEdit(u"wizardClientName"_s, tr("Name of the application"), page);
    m_redirectUri = makeLineEdit(u"wizardRedirectUri"_s, tr("Redirect URI"), page);
    m_clientFault = makeLabel("fault", {}, page);
    m_clientFault->setObjectName(u"wizardClientFault"_s);
    m_clientFault->setWordWrap(true);
    auto* form = new QFormLayout;
    new FormLabels(form, page);
    form->setHorizontalSpacing(12);
    form->addRow(tr("Name"), m_clientName);
    form->addRow(tr("Redirect URI"), m_redirectUri);
    form->addRow(QString(), m_clientFault);
    column->addWidget(m_templateHint);
    column->addSpacing(6);
    column->addLayout(form);
    column->addStretch(1);
    connect(m_templates, &QButtonGroup::idToggled, this, &FirstRunWizard::showTemplate);
    return page;
}

models::ClientTemplate FirstRunWizard::chosenTemplate() const
{
    return models::clientTemplates().value(m_templates->checkedId());
}

void FirstRunWizard::showTemplate()
{
    const models::ClientTemplate chosen = chosenTemplate();
    m_templateHint->setText(chosen.sentence);
    m_redirectUri->setText(chosen.redirectExample);
    m_redirectUri->setEnabled(chosen.needsRedirectUri);
}

} // namespace gatehouse::ui
