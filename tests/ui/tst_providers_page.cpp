// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/secret_string.h"
#include "server/crypto/sealer.h"
#include "server/store/provider_repository.h"
#include "server/store/registry_secrets.h"
#include "tests/ui/console_fixture.h"
#include "ui/page.h"
#include "ui/widgets/json_member.h"

#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTabWidget>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::ui;

/// Stands where the system's browser does.
class Browser final : public QObject
{
    Q_OBJECT
public:
    Browser() { QDesktopServices::setUrlHandler(QStringLiteral("http"), this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(QStringLiteral("http")); }

    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl& address) { opened.append(address); }
};

/// Providers in the console: a preset, two values, connected.
class ProvidersPageTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<ConsoleFixture> m_console;
    QWidget* m_page = nullptr;

    std::optional<domain::Provider> stored(const QString& name)
    {
        auto reader = m_console->place.workspace->openReader();
        return store::ProviderRepository(**reader).find(name).value_or(std::nullopt);
    }

    QByteArray secretOf(const domain::Provider& provider)
    {
        const auto opened = m_console->place.workspace->sealer().open(
            provider.sealedClientSecret, store::providerSecretContext(provider.name));
        return opened ? opened->reveal() : "not readable"_ba;
    }

    void choose(const char* field, const QString& value)
    {
        auto* box = ConsoleFixture::child<QComboBox>(m_page, field);
        box->setCurrentIndex(box->findData(value));
        Q_EMIT box->activated(box->currentIndex());
    }

    void addGitHub()
    {
        ConsoleFixture::click(m_page, "new");
        choose("field_preset", u"github"_s);
        ConsoleFixture::type(m_page, "field_name", u"github"_s);
        ConsoleFixture::type(m_page, "field_client_id", u"abc"_s);
        ConsoleFixture::type(m_page, "providerSecret", u"s3cret-value"_s);
        ConsoleFixture::click(m_page, "save");
    }

private Q_SLOTS:
    void init()
    {
        m_console = std::make_unique<ConsoleFixture>();
        m_console->open();
        m_page = m_console->page("providers");
    }
    void cleanup() { m_console.reset(); }

    void connectsByAPresetAndTwoFields()
    {
        addGitHub();
        const auto provider = stored(u"github"_s);
        QVERIFY(provider.has_value());
        QCOMPARE(provider->clientId, u"abc"_s);
        QCOMPARE(provider->configuration, (QJsonObject { { u"preset"_s, u"github"_s } }));
        QCOMPARE(secretOf(*provider), "s3cret-value"_ba);
    }

    void needsNoMoreThanPresetAndTwoFields()
    {
        ConsoleFixture::click(m_page, "new");
        choose("field_preset", u"github"_s);
        QCOMPARE(ConsoleFixture::child<QLineEdit>(m_page, "field_name")->text(), u"github"_s);
        ConsoleFixture::type(m_page, "field_client_id", u"abc"_s);
        ConsoleFixture::type(m_page, "providerSecret", u"s3cret-value"_s);
        ConsoleFixture::click(m_page, "save");
        QVERIFY(stored(u"github"_s).has_value());
        // The second of a kind gets a name of its own; a chosen name stays.
        ConsoleFixture::click(m_page, "new");
        choose("field_preset", u"github"_s);
        QVERIFY(ConsoleFixture::child<QLineEdit>(m_page, "field_name")->text() != u"github"_s);
        ConsoleFixture::type(m_page, "field_name", u"mine"_s);
        choose("field_preset", u"gitlab"_s);
        QCOMPARE(ConsoleFixture::child<QLineEdit>(m_page, "field_name")->text(), u"mine"_s);
    }

    void showsTheSecretNeverAgain()
    {
        addGitHub();
        auto* secret = ConsoleFixture::child<QLineEdit>(m_page, "providerSecret");
        QVERIFY(secret->text().isEmpty());
        QVERIFY(!secret->placeholderText().isEmpty());
        // Another edit leaves it as it is.
        ConsoleFixture::type(m_page, "field_client_id", u"def"_s);
        ConsoleFixture::click(m_page, "save");
        QCOMPARE(stored(u"github"_s)->clientId, u"def"_s);
        QCOMPARE(secretOf(*stored(u"github"_s)), "s3cret-value"_ba);
    }

    void replacesTheSecret()
    {
        addGitHub();
        ConsoleFixture::type(m_page, "providerSecret", u"another-one"_s);
        ConsoleFixture::click(m_page, "save");
        QCOMPARE(secretOf(*stored(u"github"_s)), "another-one"_ba);
    }

    void doesNotCopyASecretToADuplicate()
    {
        addGitHub();
        ConsoleFixture::click(m_page, "duplicate");
        ConsoleFixture::click(m_page, "save");
        const auto copies
            = store::ProviderRepository(*m_console->place.workspace->openReader().value())
                  .list()
                  .value_or(QList<domain::Provider>());
        QCOMPARE(copies.size(), 2);
        QVERIFY(
            copies.at(0).sealedClientSecret.isEmpty() != copies.at(1).sealedClientSecret.isEmpty());
    }

    void namesTheFieldOfTheConfigurationThatIsRefused()
    {
        ConsoleFixture::click(m_page, "new");
        ConsoleFixture::type(m_page, "field_name", u"x"_s);
        ConsoleFixture::type(m_page, "field_authorize_url", u"ftp://provider.example"_s);
        ConsoleFixture::click(m_page, "save");
        QVERIFY(!ConsoleFixture::child<QLabel>(m_page, "fault_authorize_url")->isHidden());
        QVERIFY(ConsoleFixture::child<QLabel>(m_page, "fault_access_token_url")->isHidden());
        QVERIFY(!stored(u"x"_s).has_value());
    }

    void writesOnlyWhatDiffersFromTheUsual()
    {
        addGitHub();
        auto* signUp = ConsoleFixture::child<QCheckBox>(m_page, "field_allow_sign_up");
        QVERIFY(signUp->isChecked());
        signUp->click();
        ConsoleFixture::click(m_page, "save");
        QCOMPARE(stored(u"github"_s)->configuration.value("allow_sign_up"_L1), QJsonValue(false));
        ConsoleFixture::child<QCheckBox>(m_page, "field_allow_sign_up")->click();
        ConsoleFixture::click(m_page, "save");
        QVERIFY(!stored(u"github"_s)->configuration.contains("allow_sign_up"_L1));
    }

    void tellsWhatToRegisterAtTheProvider()
    {
        addGitHub();
        const QString callback = ConsoleFixture::child<QLineEdit>(m_page, "callback")->text();
        QVERIFY(callback.isEmpty() || callback.endsWith(u"/authorize/github"_s));
        QVERIFY(ConsoleFixture::child<QLineEdit>(m_page, "field_name")->isReadOnly());
    }

    void testsTheSignInThroughTheSystemBrowser()
    {
        const Browser browser;
        auto* test = ConsoleFixture::child<QPushButton>(m_page, "testSignIn");
        addGitHub();
        QVERIFY(!test->isEnabled()); // the server does not run
        m_console->window->startServer();
        QVERIFY(test->isEnabled());
        test->click();
        QCOMPARE(browser.opened, QList<QUrl> { QUrl(u"http://127.0.0.1:8080/login/github"_s) });
        // Not with what is not saved: the server would use the old.
        ConsoleFixture::type(m_page, "field_client_id", u"def"_s);
        QVERIFY(!test->isEnabled());
    }

    void savesFromEveryTab()
    {
        auto* tabs = ConsoleFixture::child<QTabWidget>(m_page, "providersTabs");
        addGitHub();
        ConsoleFixture::type(m_page, "field_client_id", u"def"_s);
        tabs->setCurrentIndex(2);
        auto* page = static_cast<Page*>(m_page);
        QCOMPARE(page->unsavedChanges(), 1);
        QVERIFY(page->can(PageAction::Save));
        page->run(PageAction::Save);
        QCOMPARE(tabs->currentIndex(), 0);
        QCOMPARE(stored(u"github"_s)->clientId, u"def"_s);
    }

    void addressesMembersOfObjects()
    {
        const QString json = withJsonMember(u"{}"_s, u"client_kwargs/scope"_s, u"a b"_s);
        QCOMPARE(json, u"{\"client_kwargs\":{\"scope\":\"a b\"}}"_s);
        QCOMPARE(jsonMember(json, u"client_kwargs/scope"_s).toString(), u"a b"_s);
        QCOMPARE(withJsonMember(json, u"client_kwargs/scope"_s, QString()), u"{}"_s);
        QVERIFY(jsonMember(u"no json"_s, u"a/b"_s).isUndefined());
    }
};

QTEST_MAIN(ProvidersPageTest)
#include "tst_providers_page.moc"
