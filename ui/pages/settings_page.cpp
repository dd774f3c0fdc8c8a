// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings_page.h"

#include "server/domain/grant_types.h"
#include "ui/console_models.h"
#include "ui/theme/icons.h"
#include "ui/widgets/error_banner.h"
#include "ui/widgets/error_text_editor.h"
#include "ui/widgets/grant_method_grid.h"
#include "ui/widgets/initial_token_list.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/settings_form.h"
#include "ui/widgets/trace_retention.h"

#include <QtWidgets/QScrollArea>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

SettingsPage::SettingsPage(const ConsoleContext& context)
    : m_context(context)
    , m_model(context.models.settings)
    , m_tabs(new QTabWidget(this))
{
    setObjectName(u"page_settings"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->tabBar()->setAccessibleName(tr("Sections of the settings"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 12);
    column->setSpacing(10);
    column->addWidget(makeHeader());
    column->addWidget(m_tabs, 1);
    buildLifetimes();
    buildTokens();
    buildAuthentication();
    buildRegistration();
    buildErrorPages();
    for (SettingsForm* form : m_forms) {
        form->finish();
    }
    connect(&m_model, &models::SettingsModel::changed, this, &SettingsPage::showState);
    showState();
}

QWidget* SettingsPage::makeHeader()
{
    auto* header = new PageHeader(
        tr("Settings"), tr("What the server lives by. Effective as soon as it is saved."), this);
    m_revert = makeButton(u"revertSettings"_s, tr("Revert"), header);
    m_revert->setIcon(lineIcon("revert"));
    m_save = makeButton(u"saveSettings"_s, tr("Save"), header, ButtonRole::Primary);
    m_save->setIcon(lineIcon("save", IconTone::OnAccent));
    connect(m_revert, &QPushButton::clicked, this, [this] { run(PageAction::Revert); });
    connect(m_save, &QPushButton::clicked, this, [this] { run(PageAction::Save); });
    header->addButton(m_revert);
    header->addButton(m_save);
    return header;
}

SettingsForm* SettingsPage::startTab(const QString& title)
{
    auto* form = new SettingsForm(m_model);
    auto* area = new QScrollArea(m_tabs);
    area->setProperty("role", u"formCard"_s);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(form);
    form->setMaximumWidth(960); // lines that long are read without losing the place
    auto* tab = new QWidget(m_tabs);
    auto* column = new QVBoxLayout(tab);
    column->setContentsMargins(0, 12, 0, 0);
    column->addWidget(area);
    m_tabs->addTab(tab, title);
    m_forms.append(form);
    return form;
}

void SettingsPage::buildLifetimes()
{
    SettingsForm* form = startTab(tr("Lifetimes"));
    form->addText({ u"server_name"_s, tr("Name of the server"), tr("Shown on its pages.") });
    form->addChoice({ u"preset"_s, tr("Lifetimes as a set"),
                        tr("Moves the lifetimes that nobody has changed; each can be set below.") },
        { { u"safe"_s, tr("Safe: what this server recommends") },
            { u"compatible"_s,
                tr("Compatible: tokens of ten days, codes of an hour (Authlib)") } });
    form->beginGroup(tr("Access tokens, by grant"));
    for (const QString& grantType : domain::knownGrantTypes()) {
        // A refreshed token lives as long as the first one of its authorization.
        if (grantType != domain::grant_type::refreshToken) {
            const QString shortName = grantType.section(u':', -1);
            form->addSecondsOf({ .key = u"token_expires_in"_s,
                                   .label = shortName,
                                   .spoken = tr("Access token: %1").arg(shortName) },
                grantType);
        }
    }
    form->endGroup();
    form->beginGroup(tr("Codes and ID tokens"));
    form->addSeconds({ u"authorization_code_lifetime"_s, tr("Authorization code"),
        tr("60 or less is what the specifications advise.") });
    form->addSeconds({ u"device_code_lifetime"_s, tr("Device code"),
        tr("How long people have to type the code of a device.") });
    form->addSeconds({ u"device_poll_interval"_s, tr("Between two polls of a device") });
    form->addSeconds({ u"id_token_lifetime"_s, tr("ID token") });
    form->endGroup();
    form->beginGroup(tr("In the browser"));
    form->addSeconds({ u"session_lifetime"_s, tr("Session in the browser, at most") });
    form->addSeconds({ u"session_idle_lifetime"_s, tr("Session in the browser without use") });
    form->addSeconds({ u"interaction_lifetime"_s, tr("Open sign-in and consent pages") });
    form->endGroup();
    auto* retention = new TraceRetention(m_context.workspace, form);
    form->addWidget(retention);
    connect(retention, &TraceRetention::failed, this, &SettingsPage::showFault);
}

void SettingsPage::buildTokens()
{
    SettingsForm* form = startTab(tr("Refresh tokens"));
    form->addCheck({ u"issue_refresh_tokens"_s, tr("Issue refresh tokens"),
        tr("Off: no client gets one, whatever it is registered for.") });
    form->addCheck({ u"rotate_refresh_tokens"_s, tr("A refresh token works once"),
        tr("Each answer brings a new one; a second use of the old ends them all.") });
    form->beginGroup(tr("How long they are good"));
    form->addSeconds({ u"refresh_token_lifetime"_s, tr("At most") });
    form->addSeconds({ u"refresh_token_idle_lifetime"_s, tr("Without use") });
    form->addSeconds({ u"refresh_retry_window"_s, tr("A lost answer may be asked for again"),
        tr("The same client gets the same answer again within this time.") });
    form->endGroup();
}

void SettingsPage::buildAuthentication()
{
    SettingsForm* form = startTab(tr("Client authentication"));
    auto* grid = new GrantMethodGrid;
    form->addEditor({ u"grant_auth_methods"_s, tr("How clients may authenticate"),
                        tr("For each grant type. A client still has the one method it is "
                           "registered for.") },
        grid, [grid](const QJsonValue& value) { grid->setValue(value.toObject()); });
    connect(grid, &GrantMethodGrid::edited, this,
        [this](const QJsonObject& byGrant) { m_model.set(u"grant_auth_methods"_s, byGrant); });
}

void SettingsPage::buildRegistration()
{
    SettingsForm* form = startTab(tr("Registration"));
    form->addChoice({ u"registration"_s, tr("Who may register clients"),
                        tr("Programs register themselves at /oauth/register (RFC 7591).") },
        { { u"off"_s, tr("Nobody") }, { u"token"_s, tr("Whoever has an initial access token") },
            { u"open"_s, tr("Everybody who can reach this server") } });
    form->addWords({ u"registration_scopes"_s, tr("Scopes they may have") });
    QList<Choice> grants;
    for (const QString& grantType : domain::knownGrantTypes()) {
        grants.append({ grantType, grantType.section(u':', -1), grantType });
    }
    form->addChecks({ u"registration_grant_types"_s, tr("Grants they may have") }, grants);
    form->addWidget(makeLabel("caption", tr("Initial access tokens"), form));
    auto* tokens = new InitialTokenList(m_context.models.initialTokens, form);
    form->addWidget(tokens);
    connect(tokens, &InitialTokenList::failed, this, &SettingsPage::showFault);
    connect(tokens, &InitialTokenList::revoked, this, [this](const QString& name) {
        m_context.banner.showMessage(ErrorBanner::Severity::Success, u"settings"_s,
            tr("Revoked: %1. Clients that were registered with it stay.").arg(name));
    });
}

void SettingsPage::buildErrorPages()
{
    SettingsForm* form = startTab(tr("Error pages"));
    form->addCheck({ u"error_pages"_s, tr("error_uri points to this server's own pages"),
        tr("Where the table of error pages names no other.") });
    auto* editor = new ErrorTextEditor;
    form->addEditor(
        { u"error_pages_texts"_s, tr("Own words of the error pages"),
            tr("What is left empty is said in the words of the program. The pages stand "
               "at /oauth/errors.") },
        editor, [editor](const QJsonValue& value) { editor->setValue(value.toObject()); });
    connect(editor, &ErrorTextEditor::edited, this,
        [this](const QJsonObject& texts) { m_model.set(u"error_pages_texts"_s, texts); });
}

bool SettingsPage::can(PageAction action) const
{
    return (action == PageAction::Save || action == PageAction::Revert)
        && m_model.pendingCount() > 0;
}

void SettingsPage::run(PageAction action)
{
    if (action == PageAction::Save) {
        save();
    } else if (action == PageAction::Revert) {
        discardChanges();
    }
}

int SettingsPage::unsavedChanges() const
{
    return m_model.pendingCount();
}

void SettingsPage::discardChanges()
{
    m_context.banner.dismiss(u"settings"_s);
    m_model.discard();
}

void SettingsPage::activate()
{
    m_model.refresh();
    m_context.models.initialTokens.refresh();
}

void SettingsPage::save()
{
    const auto done = m_model.save();
    if (done) {
        m_context.banner.dismiss(u"settings"_s);
    } else {
        showFault(done.error());
    }
}

void SettingsPage::showFault(const core::Error& error)
{
    for (int tab = 0; tab < m_forms.size(); ++tab) {
        if (!error.path.isEmpty() && m_forms.at(tab)->focusField(error.path)) {
            m_tabs->setCurrentIndex(tab);
            m_forms.at(tab)->focusField(error.path);
            break;
        }
    }
    if (error.kind == core::ErrorKind::Conflict) {
        m_context.banner.showMessage(ErrorBanner::Severity::Warning, u"settings"_s,
            tr("%1 was changed by somebody else meanwhile. Save again to keep yours, or take "
               "theirs.")
                .arg(error.path),
            { { u"takeTheirs"_s, tr("Take theirs"), [this] { discardChanges(); } } });
        return;
    }
    m_context.banner.showMessage(ErrorBanner::Severity::Error, u"settings"_s,
        error.path.isEmpty() ? error.message : tr("%1: %2").arg(error.path, error.message));
}

void SettingsPage::showState()
{
    const bool hasChanges = m_model.pendingCount() > 0;
    m_save->setEnabled(hasChanges);
    m_revert->setEnabled(hasChanges);
    Q_EMIT stateChanged();
}

} // namespace gatehouse::ui
