// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/providers_page.h"

#include "server/control/server_control.h"
#include "server/domain/provider_preset.h"
#include "server/store/schema.h"
#include "ui/console_models.h"
#include "ui/help/field_hint.h"
#include "ui/theme/icons.h"
#include "ui/widgets/copy_button.h"
#include "ui/widgets/json_member.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/record_form.h"

#include <QtCore/QSet>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

namespace columns = store::schema::providers;

ProvidersPage::ProvidersPage(const ConsoleContext& context)
    : RegistryPage(context, context.models.providers,
        { .id = u"providers"_s,
            .icon = "external",
            .title = tr("Providers"),
            .sentence = tr("Other servers at which people can sign in to this one."),
            .search = tr("Search name or client ID"),
            .add = tr("New provider"),
            .noneTitle = tr("No providers yet"),
            .noneText = tr("Choose a preset, paste the two values the provider gave you, and "
                           "people can sign in there.") })
    , m_providers(context.models.providers)
{
    // The page of the sidebar is what holds it.
    setObjectName(u"providersRegistry"_s);
    buildBasics();
    buildParameters();
    buildEndpoints();
    buildRules();
    connect(&form(), &RecordForm::filled, this, &ProvidersPage::showRow);
    connect(&context.control, &control::ServerControl::statusChanged, this,
        [this] { showRow(currentRow()); });
    finish();
}

void ProvidersPage::buildBasics()
{
    RecordForm& fields = form();
    fields.startTab(tr("Basics"));
    QList<Choice> presets { { QString(), tr("None: own endpoints") } };
    for (const domain::ProviderPreset& preset : domain::providerPresets()) {
        presets.append({ preset.name, preset.label });
    }
    QComboBox* preset = fields.addChoice(
        { columns::configuration, tr("Preset"), {}, u"preset"_s, QString() }, presets);
    connect(preset, &QComboBox::activated, this, [this, preset](int item) {
        if (currentRow() >= 0) {
            m_providers.suggestName(currentRow(), preset->itemData(item).toString());
        }
    });
    m_presetHint = mutedLabel({}, this);
    m_presetHint->setObjectName(u"presetHint"_s);
    fields.addWidget(m_presetHint);
    m_name = fields.addText({ columns::name, tr("Name"),
        tr("Part of the address /login/NAME; fixed once it is saved.") });
    fields.addText({ columns::clientId, tr("Client ID"), tr("As the provider gave it.") });
    fields.addWidget(makeSecretField());
    fields.addWidget(makeCallbackField());
    fields.addCheck({ columns::isEnabled, tr("Enabled") });
}

QWidget* ProvidersPage::makeSecretField()
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 9);
    column->setSpacing(4);
    QLabel* caption = makeLabel("caption", tr("Client secret"), box);
    m_secret = new QLineEdit(box);
    m_secret->setObjectName(u"providerSecret"_s);
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setAccessibleName(tr("Client secret"));
    caption->setBuddy(m_secret);
    connect(m_secret, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (currentRow() < 0) {
            return;
        }
        m_secretRow = m_providers.idOf(currentRow());
        m_providers.setSecret(currentRow(), text.toUtf8());
    });
    column->addWidget(caption);
    column->addWidget(m_secret);
    column->addWidget(makeFieldHint(
        u"providers"_s, u"client_secret"_s, tr("Kept sealed; never shown again."), box));
    return box;
}

QWidget* ProvidersPage::makeCallbackField()
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 9);
    column->setSpacing(4);
    QLabel* caption = makeLabel("caption", tr("Redirect URI to register there"), box);
    m_callback = new QLineEdit(box);
    m_callback->setObjectName(u"callback"_s);
    m_callback->setReadOnly(true);
    m_callback->setAccessibleName(tr("Redirect URI to register at the provider"));
    caption->setBuddy(m_callback);
    m_test = makeButton(u"testSignIn"_s, tr("Test sign-in"), box);
    m_test->setIcon(lineIcon("external"));
    connect(m_test, &QPushButton::clicked, this, &ProvidersPage::testSignIn);
    auto* row = new QHBoxLayout;
    row->addWidget(m_callback, 1);
    row->addWidget(new CopyButton(
        tr("the redirect URI"), [this] { return m_callback->text(); }, box));
    column->addWidget(caption);
    column->addLayout(row);
    column->addWidget(makeFieldHint(u"providers"_s, u"callback"_s, {}, box));
    column->addWidget(m_test, 0, Qt::AlignLeft);
    return box;
}

void ProvidersPage::buildParameters()
{
    // What presets leave open; a field for each, used by the presets whose name its hint says.
    form().startTab(tr("Preset"));
    QMap<QString, QStringList> users;
    QMap<QString, QString> labels;
    for (const domain::ProviderPreset& preset : domain::providerPresets()) {
        for (const QString& name : preset.parameters.keys()) {
            const QJsonObject parameter = preset.parameters.value(name).toObject();
            const QString standard = parameter.value("default"_L1).toString();
            users[name].append(standard.isEmpty()
                    ? preset.label
                    : tr("%1 (%2 when empty)").arg(preset.label, standard));
            labels.insert(name, name);
        }
    }
    for (auto it = users.begin(); it != users.end(); ++it) {
        form().addText({ columns::configuration, labels.value(it.key()),
            tr("For %1.").arg(it.value().join(u", "_s)), QString(u"preset_params/"_s + it.key()),
            QString() });
    }
}

void ProvidersPage::buildEndpoints()
{
    RecordForm& fields = form();
    fields.startTab(tr("Endpoints"));
    const auto add = [&fields](const QString& key, const QString& label, const QString& hint = {}) {
        fields.addText({ columns::configuration, label, hint, key, QString() });
    };
    add(u"issuer"_s, tr("Issuer"), tr("OpenID Connect: everything else is discovered from it."));
    add(u"authorize_url"_s, tr("Authorization endpoint"));
    add(u"access_token_url"_s, tr("Token endpoint"));
    add(u"refresh_token_url"_s, tr("Refresh endpoint"), tr("Where it differs from the former."));
    add(u"request_token_url"_s, tr("Request token endpoint"),
        tr("Makes the provider one of OAuth 1.0a."));
    add(u"api_base_url"_s, tr("Base of its API"));
    add(u"profile_url"_s, tr("Profile"), tr("Says who signed in; may be relative to the base."));
    add(u"client_kwargs/scope"_s, tr("Scopes"), tr("Separated by spaces."));
    fields.addChoice({ columns::configuration, tr("Authentication there"), {},
                         u"client_kwargs/token_endpoint_auth_method"_s, QString() },
        { { QString(), tr("As the preset or discovery says") },
            { u"client_secret_basic"_s, tr("Secret in the Authorization header (basic)") },
            { u"client_secret_post"_s, tr("Secret in the form (post)") },
            { u"client_secret_jwt"_s, tr("JWT signed with the secret") },
            { u"none"_s, tr("None: public client") } });
    fields.addChoice(
        { columns::configuration, tr("PKCE"), {}, u"code_challenge_method"_s, QString() },
        { { QString(), tr("As the preset says") }, { u"S256"_s, u"S256"_s } });
}

void ProvidersPage::buildRules()
{
    RecordForm& fields = form();
    fields.startTab(tr("Rules"));
    const auto add
        = [&fields](const QString& key, const QString& label, const QString& hint, bool isUsual) {
              fields.addCheck({ columns::configuration, label, hint, key, isUsual });
          };
    add(u"allow_sign_in"_s, tr("People may sign in with it"),
        tr("Off: only for linking accounts and calling its API."), true);
    add(u"allow_sign_up"_s, tr("A first sign-in may make a new user"), {}, true);
    add(u"link_by_verified_email"_s, tr("Trust its verified e-mail addresses"),
        tr("Signs people in to the user with that address without asking. Only for providers you "
           "run yourself."),
        false);
    add(u"allow_private_network"_s, tr("It may be in a private network"),
        tr("Otherwise private and loopback addresses are never called."), false);
}

QString ProvidersPage::callback(int row) const
{
    const QString issuer = context().control.status().issuer;
    if (row < 0 || issuer.isEmpty()) {
        return {};
    }
    return issuer + u"/authorize/"_s + m_providers.objectName(row);
}

void ProvidersPage::showRow(int row)
{
    const bool isStored = row >= 0 && !m_providers.isNewRow(row);
    const bool isPending = row >= 0
        && m_providers.data(m_providers.index(row, 0), models::RegistryTableModel::IsPendingRole)
               .toBool();
    m_name->setReadOnly(isStored);
    const bool isTyping
        = row >= 0 && isPending && m_secretRow == m_providers.idOf(row) && m_secret->isModified();
    if (!isTyping) {
        m_secret->clear();
        m_secretRow = -1;
    }
    m_secret->setEnabled(row >= 0 && !m_providers.isRemovedRow(row));
    m_secret->setPlaceholderText(
        row >= 0 && m_providers.hasSecret(row) ? tr("stored; type to replace it") : QString());
    const QString uri = callback(row);
    m_callback->setText(uri);
    m_callback->setPlaceholderText(tr("The server is not running"));
    m_test->setEnabled(isStored && !isPending && !uri.isEmpty());
    m_test->setToolTip(
        m_test->isEnabled() ? QString() : tr("Save the provider and start the server first."));
    showPreset(row);
}

void ProvidersPage::showPreset(int row)
{
    const QString configuration = row < 0
        ? QString()
        : m_providers.fields(row).value(QLatin1String(columns::configuration)).toString();
    const QString name = jsonMember(configuration, u"preset"_s).toString();
    const domain::ProviderPreset* preset = domain::findProviderPreset(name);
    m_presetHint->setVisible(preset != nullptr);
    m_presetHint->setText(preset ? tr("Register an application at %1, then paste what it gives "
                                      "you.")
                                       .arg(preset->documentation)
                                 : QString());
}

void ProvidersPage::testSignIn()
{
    const int row = currentRow();
    const QString issuer = context().control.status().issuer;
    if (row < 0 || issuer.isEmpty()) {
        return;
    }
    const QUrl address(issuer + u"/login/"_s + m_providers.objectName(row));
    if (!QDesktopServices::openUrl(address)) {
        showError(tr("No browser could be opened. Visit %1 yourself.").arg(address.toString()));
    }
}

} // namespace gatehouse::ui
