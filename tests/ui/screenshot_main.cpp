// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the pictures of the documentation: a window over a workspace in a temporary folder, every
// page in both colour schemes (or in the looks that are named), grabbed to PNG files in a folder.
#include "server/core/clock.h"
#include "server/crypto/system_random.h"
#include "server/store/registry_document.h"
#include "server/store/token_repository.h"
#include "server/store/workspace.h"
#include "tests/server/upstream/linked_account.h"
#include "tests/ui/fake_provider_actions.h"
#include "tests/ui/fake_server_control.h"
#include "tests/ui/screenshot_samples.h"
#include "tests/ui/screenshot_shell.h"
#include "tests/ui/screenshot_traffic.h"
#include "ui/main_window.h"
#include "ui/shell/language.h"
#include "ui/shell/preferences.h"
#include "ui/theme/theme.h"

#include <QtCore/QDir>
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTextStream>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

const char demoRegistry[] = R"({ "gatehouse": 1,
 "scopes": [ {"name": "orders.read", "description": {"en": "See your orders", "de": "Ihre Bestellungen sehen"}},
             {"name": "orders.write", "description": {"en": "Place orders for you"}} ],
 "clients": [
  {"client_id": "acme-web", "client_secret": "demo-secret-1", "client_name": "Acme Web",
   "redirect_uris": ["https://acme.example/callback", "http://127.0.0.1/callback"],
   "grant_types": ["authorization_code", "refresh_token"], "response_types": ["code"],
   "scope": "openid profile email orders.read", "token_endpoint_auth_method": "client_secret_basic"},
  {"client_id": "acme-mobile", "client_name": "Acme Mobile", "redirect_uris": ["com.acme.app:/callback"],
   "grant_types": ["authorization_code", "refresh_token"], "response_types": ["code"],
   "scope": "openid profile offline_access", "token_endpoint_auth_method": "none"},
  {"client_id": "nightly-batch", "client_secret": "demo-secret-2", "client_name": "Nightly batch",
   "grant_types": ["client_credentials"], "scope": "orders.read orders.write",
   "token_endpoint_auth_method": "client_secret_basic"},
  {"client_id": "orders-api", "client_secret": "demo-secret-3", "client_name": "Orders API",
   "grant_types": ["client_credentials"], "scope": "orders.read", "may_introspect": true,
   "token_endpoint_auth_method": "client_secret_post"},
  {"client_id": "old-portal", "client_secret": "demo-secret-4", "client_name": "Old portal", "enabled": false,
   "redirect_uris": ["https://portal.acme.example/oidc"], "grant_types": ["authorization_code"],
   "response_types": ["code"], "scope": "openid profile", "token_endpoint_auth_method": "client_secret_basic"} ],
 "users": [
  {"username": "alice", "password": "correct horse", "name": "Alice Adams", "given_name": "Alice",
   "family_name": "Adams", "email": "alice@acme.example", "email_verified": true, "locale": "en"},
  {"username": "bob", "password": "battery staple", "name": "Bob Brown", "email": "bob@acme.example"},
  {"username": "chiara", "name": "Chiara Conti", "email": "chiara@acme.example", "email_verified": true} ],
 "providers": [
  {"name": "github", "preset": "github", "client_id": "Iv1.8a61f9b3a7aba766", "client_secret": "demo-secret-5"},
  {"name": "work", "preset": "keycloak", "client_id": "gatehouse",
   "preset_params": {"base": "https://id.acme.example", "realm": "staff"}} ],
 "error_uris": [
  {"error": "invalid_client", "uri": "https://docs.acme.example/oauth/invalid-client"},
  {"error": "access_denied", "uri": "https://docs.acme.example/oauth/access-denied"} ] })";

void addTokens(store::Workspace& workspace)
{
    struct Sample
    {
        qint64 client;
        qint64 user;
        const char* clientId;
        const char* grant;
        const char* scope;
    };
    const QList<Sample> samples { { 1, 1, "acme-web", "authorization_code",
                                      "openid profile email" },
        { 3, 0, "nightly-batch", "client_credentials", "orders.read orders.write" },
        { 2, 2, "acme-mobile", "refresh_token", "openid profile offline_access" },
        { 1, 3, "acme-web", "refresh_token", "openid profile" } };
    const std::function<core::Result<void>(store::Transaction&)> work
        = [&samples](store::Transaction& transaction) -> core::Result<void> {
        store::TokenRepository tokens(transaction.database());
        for (int number = 0; number < 24; ++number) {
            const Sample& sample = samples[number % samples.size()];
            domain::IssuedToken token;
            token.secretHash = QByteArray(32, char(number));
            token.clientRow = sample.client;
            token.userRow = sample.user;
            token.clientId = QLatin1String(sample.clientId);
            token.grantType = QLatin1String(sample.grant);
            token.scope = domain::ScopeSet::fromStored(QLatin1String(sample.scope));
            token.issuedAt = transaction.now() - (24 - number) * 47;
            token.expiresAt = token.issuedAt + (number % 5 == 0 ? 300 : 3600);
            const auto id = tokens.insertAccessToken(token);
            if (!id) {
                return tl::unexpected(id.error());
            }
            if (number == 17) {
                std::ignore = tokens.revokeAccessToken(*id, transaction.now());
            }
        }
        return {};
    };
    const auto done = workspace.writer().runAndWait<void>(work);
    if (!done) {
        qWarning() << "tokens:" << done.error().message;
    }
}

void linkAccounts(store::Workspace& workspace)
{
    const qint64 now = workspace.clock().now();
    test::linkAccount(
        workspace, { u"github"_s, u"alice"_s, u"583231"_s, {}, test::bearerTokens(now, 28000) });
    test::linkAccount(
        workspace, { u"work"_s, u"alice"_s, u"f3a1c2"_s, {}, test::bearerTokens(now, 290) });
    test::linkAccount(
        workspace, { u"github"_s, u"chiara"_s, u"1024025"_s, {}, test::bearerTokens(now, 0) });
    test::linkAccount(workspace, { u"work"_s, u"bob"_s, u"90d8aa"_s, {}, {} });
}

QList<trace::Step> problems()
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const auto step = [now](const char* path, const QString& client, const QString& error,
                          const QString& detail, int ago) {
        trace::Step refused;
        refused.path = path;
        refused.clientId = client;
        refused.error = error;
        refused.detail = detail;
        refused.at = now - ago;
        return refused;
    };
    trace::Step redirect = step(
        "/oauth/authorize", u"acme-web"_s, u"invalid_request"_s, u"https://acme.example/cb"_s, 310);
    redirect.description = u"redirect_uri is not registered"_s;
    return { redirect,
        step("/oauth/token", u"nightly-batch"_s, u"invalid_client"_s, u"wrong secret"_s, 120),
        step("/oauth/token", u"acme-mobile"_s, u"invalid_grant"_s,
            u"code_verifier does not match code_challenge"_s, 15) };
}

void grabPages(ui::MainWindow& window, const QDir& folder, const QString& scheme)
{
    for (const char* page :
        { "overview", "traffic", "tokens", "clients", "users", "scopes", "error-uris", "keys",
            "consents", "sessions", "providers", "flow-lab", "appearance" }) {
        window.openPage(QLatin1String(page));
        QTest::qWait(300);
        window.grab().save(folder.filePath(u"%1-%2.png"_s.arg(QLatin1String(page), scheme)));
    }
}

void grabSettings(ui::MainWindow& window, const QDir& folder, const QString& scheme)
{
    window.openPage(u"settings"_s);
    auto* tabs = window.findChild<QWidget*>(u"page_settings"_s)->findChild<QTabWidget*>();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        QTest::qWait(120);
        window.grab().save(folder.filePath(u"settings-%1-%2.png"_s.arg(tab).arg(scheme)));
    }
}

/// The views beside the registry of providers.
void grabProviders(ui::MainWindow& window, const QDir& folder, const QString& scheme)
{
    window.openPage(u"providers"_s);
    auto* tabs = window.findChild<QTabWidget*>(u"providersTabs"_s);
    tabs->setCurrentIndex(1);
    auto* page = tabs->widget(1);
    page->findChild<QTableView*>()->selectRow(1);
    QTest::qWait(120);
    window.grab().save(folder.filePath(u"providers-accounts-%1.png"_s.arg(scheme)));
    page->findChild<QPushButton*>(u"unlinkAccount"_s)->click();
    QTest::qWait(120);
    if (auto* dialog = page->findChild<QDialog*>(u"confirmDialog"_s)) {
        dialog->grab().save(folder.filePath(u"confirm-dialog-%1.png"_s.arg(scheme)));
        dialog->reject();
    }
    tabs->setCurrentIndex(2);
    page = tabs->widget(2);
    for (const char* path : { "user/repos?per_page=1", "user/missing", "user" }) {
        page->findChild<QLineEdit*>(u"apiPath"_s)->setText(QLatin1String(path));
        page->findChild<QPushButton*>(u"sendRequest"_s)->click();
    }
    page->findChild<QPlainTextEdit*>(u"apiHeaders"_s)
        ->setPlainText(u"X-GitHub-Api-Version: 2022-11-28"_s);
    QTest::qWait(120);
    window.grab().save(folder.filePath(u"providers-explorer-%1.png"_s.arg(scheme)));
    tabs->setCurrentIndex(0);
}

/// Unsaved edits with a fault, a pending deletion and the banner of a busy port.
void grabTrouble(ui::MainWindow& window, ui::FakeServerControl& control, const QDir& folder,
    const QString& scheme)
{
    window.openPage(u"clients"_s);
    auto* page = window.findChild<QWidget*>(u"page_clients"_s);
    page->findChild<QTableView*>(u"table"_s)->selectRow(2);
    page->findChild<QPushButton*>(u"delete"_s)->click();
    page->findChild<QPushButton*>(u"new"_s)->click();
    auto* clientId = page->findChild<QLineEdit*>(u"field_client_id"_s);
    clientId->selectAll();
    QTest::keyClicks(clientId, u"shop"_s);
    page->findChild<QPushButton*>(u"save"_s)->click();
    QTest::qWait(120);
    window.grab().save(folder.filePath(u"clients-faults-%1.png"_s.arg(scheme)));
    page->findChild<QPushButton*>(u"revert"_s)->click();
    page->findChild<QTableView*>(u"table"_s)->selectRow(1);
    page->findChild<QTabWidget*>()->setCurrentIndex(3);
    page->findChild<QPushButton*>(u"rotateSecret"_s)->click();
    auto* dialog = window.findChild<QDialog*>(u"secretDialog"_s);
    QTest::qWait(120);
    window.grab().save(folder.filePath(u"clients-secrets-%1.png"_s.arg(scheme)));
    dialog->grab().save(folder.filePath(u"secret-dialog-%1.png"_s.arg(scheme)));
    dialog->accept();
    page->findChild<QTabWidget*>()->setCurrentIndex(0);
    window.openPage(u"overview"_s);
    control.stop();
    control.takenListener = u"127.0.0.1:8080"_s;
    window.startServer();
    QTest::qWait(120);
    window.grab().save(folder.filePath(u"port-taken-%1.png"_s.arg(scheme)));
    control.takenListener.clear();
    window.startServer();
    control.state.requests = 1284;
    control.state.tokens = 312;
    control.state.refusals = 9;
    control.state.openConnections = 4;
    Q_EMIT control.statusChanged(control.state);
}

void grabDialog(QWidget* page, const char* button, const char* dialogName, const QDir& folder,
    const QString& scheme)
{
    page->findChild<QPushButton*>(QLatin1String(button))->click();
    auto* dialog = page->findChild<QDialog*>(QLatin1String(dialogName));
    if (dialog == nullptr) {
        return; // Nothing is selected: from right to left selectRow() does not do it.
    }
    QTest::qWait(120);
    dialog->grab().save(folder.filePath(u"%1-%2.png"_s.arg(QLatin1String(dialogName), scheme)));
    dialog->reject();
    delete dialog;
}

/// What the page of clients has beside its table and form.
void grabClients(
    ui::MainWindow& window, store::Workspace& workspace, const QDir& folder, const QString& scheme)
{
    window.openPage(u"clients"_s);
    auto* page = window.findChild<QWidget*>(u"page_clients"_s);
    auto* table = page->findChild<QTableView*>(u"table"_s);
    table->selectRow(1);
    grabDialog(page, "newFromTemplate", "newClientDialog", folder, scheme);
    grabDialog(page, "snippets", "snippetsDialog", folder, scheme);
    grabDialog(page, "previewClaims", "claimsDialog", folder, scheme);
    page->findChild<QToolButton*>(u"columnFilters"_s)->click();
    table->selectAll();
    QTest::qWait(120);
    window.grab().save(folder.filePath(u"clients-several-%1.png"_s.arg(scheme)));
    page->findChild<QToolButton*>(u"columnFilters"_s)->click();
    table->selectRow(1);
    auto* name = page->findChild<QLineEdit*>(u"field_client_name"_s);
    name->selectAll();
    QTest::keyClicks(name, u"Acme Portal"_s);
    const std::function<core::Result<void>(store::Transaction&)> rename
        = [](store::Transaction& transaction) {
              return transaction.database().run(
                  u"UPDATE clients SET client_name = 'Acme Shop', version = version + 1"
                  " WHERE client_id = 'acme-web'"_s);
          };
    std::ignore = workspace.writer().runAndWait<void>(rename);
    page->findChild<QPushButton*>(u"save"_s)->click();
    if (auto* show = window.findChild<QPushButton*>(u"showChange"_s)) {
        show->click();
    }
    QTest::qWait(120);
    window.grab().save(folder.filePath(u"clients-conflict-%1.png"_s.arg(scheme)));
    if (auto* take = page->findChild<QPushButton*>(u"takeTheirsShown"_s); take && take->isVisible()) {
        take->click();
    }
}

/// "light", "dark", "rtl" (Arabic), "large" (14 points).
void wear(QApplication& application, ui::Language& language, const QString& look)
{
    ui::Preferences chosen;
    chosen.colors = look == u"dark" ? ui::ColorScheme::Dark : ui::ColorScheme::Light;
    chosen.fontSize = look == u"large" ? 14 : 0;
    ui::applyAppearance(application, chosen);
    language.use(look == u"rtl" ? u"ar"_s : u"en"_s);
}

int run(QApplication& application, const QDir& folder, const QStringList& looks)
{
    QTemporaryDir place;
    const auto location = store::Location::parse(place.filePath(u"demo.gatehouse"_s));
    const core::SystemClock clock;
    crypto::SystemRandom random;
    auto workspace = store::Workspace::open(*location, clock, random, {});
    const auto document = store::parseRegistryDocument(QByteArray(demoRegistry));
    if (!workspace || !document) {
        qWarning() << (workspace ? document.error().message : workspace.error().message)
                   << (document ? QString() : document.error().path);
        return 1;
    }
    const auto imported = store::importRegistry(**workspace, *document, u"command line"_s);
    if (!imported) {
        qWarning() << imported.error().message;
        return 1;
    }
    addTokens(**workspace);
    samples::addAll(**workspace);
    linkAccounts(**workspace);
    ui::FakeServerControl control;
    ui::FakeProviderActions actions;
    control.actions = &actions;
    ui::applyTheme(application, ui::ColorScheme::Light);
    ui::MainWindow window(**workspace, control, {});
    window.resize(1280, 800);
    window.show();
    window.startServer();
    control.state.requests = 1284;
    control.state.tokens = 312;
    control.state.refusals = 9;
    control.state.openConnections = 4;
    Q_EMIT control.statusChanged(control.state);
    Q_EMIT control.stepsRecorded(problems(), 0);
    window.findChild<QToolButton*>(u"trafficClear"_s)->click();
    Q_EMIT control.stepsRecorded(samples::traffic(), 0);
    samples::feedChart(control);
    ui::Language language;
    for (const QString& look : looks) {
        wear(application, language, look);
        QTest::qWait(200);
        grabPages(window, folder, look);
        grabSettings(window, folder, look);
        samples::grabTraffic(window, folder, look);
        grabProviders(window, folder, look);
        grabClients(window, **workspace, folder, look);
        grabTrouble(window, control, folder, look);
        samples::grabTokenTabs(**workspace, window, folder, look);
        samples::grabDialogs(window, folder, look);
        samples::grabShell(window, folder, look);
    }
    language.use(u"en"_s);
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"gatehouse-screenshots"_s);
    const QStringList looks = application.arguments().mid(2);
    if (application.arguments().size() < 2) {
        QTextStream(stderr) << "usage: console_screenshots FOLDER [light|dark|rtl|large …]\n";
        return 2;
    }
    QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    const QDir folder(application.arguments().at(1));
    return folder.mkpath(u"."_s)
        ? run(application, folder, looks.isEmpty() ? QStringList { u"light"_s, u"dark"_s } : looks)
        : 1;
}
