// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/registration_repository.h"
#include "server/store/settings_repository.h"
#include "server/store/trace_repository.h"
#include "tests/ui/console_fixture.h"

#include <QtCore/QJsonArray>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTextBrowser>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using ui::ConsoleFixture;

class SettingsPageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ConsoleFixture> m_console;
    QWidget* m_page = nullptr;

    template <typename T>
    [[nodiscard]] T* child(const char* name) const
    {
        return ConsoleFixture::child<T>(m_page, name);
    }
    [[nodiscard]] domain::Settings stored() const
    {
        return *store::SettingsRepository(*m_console->place.reader).load();
    }
    void choose(const char* name, const QString& value) const
    {
        auto* box = child<QComboBox>(name);
        box->setCurrentIndex(box->findData(value));
        Q_EMIT box->activated(box->currentIndex());
    }
    void chooseRetention(qint64 seconds) const
    {
        auto* choice = child<QComboBox>("traceRetention");
        choice->setCurrentIndex(choice->findData(seconds));
        Q_EMIT choice->activated(choice->currentIndex());
    }
    void save() const { ConsoleFixture::click(m_page, "saveSettings"); }

private Q_SLOTS:
    void init()
    {
        m_console = std::make_unique<ConsoleFixture>();
        m_console->open();
        m_page = m_console->page("settings");
        QVERIFY(m_page);
    }
    void cleanup() { m_console.reset(); }

    void thePresetMovesTheLifetimesAtOnce()
    {
        auto* code = child<QSpinBox>("setting_authorization_code_lifetime");
        QCOMPARE(code->value(), 60);
        QVERIFY(!child<QPushButton>("saveSettings")->isEnabled());
        choose("setting_preset", u"compatible"_s);
        QCOMPARE(code->value(), 3600);
        QVERIFY(child<QPushButton>("saveSettings")->isEnabled());
        save();
        QCOMPARE(stored().preset, domain::Preset::Compatible);
        QCOMPARE(stored().deviceCodeLifetime, 3600);
        QVERIFY(!child<QPushButton>("saveSettings")->isEnabled());
    }

    void tokensLiveAsLongAsTheirGrantSays()
    {
        auto* password = child<QSpinBox>("setting_token_expires_in_password");
        password->setValue(900);
        save();
        QCOMPARE(domain::accessTokenLifetime(stored(), u"password"_s), 900);
        password->setValue(0);
        save();
        QVERIFY(stored().tokenExpiresIn.isEmpty());
    }

    void choosesHowClientsAuthenticate()
    {
        QCheckBox* basic = child<QCheckBox>("method_password_client_secret_basic");
        QVERIFY(!basic->isEnabled());
        child<QCheckBox>("default_password")->click();
        QVERIFY(basic->isEnabled() && basic->isChecked());
        child<QCheckBox>("method_password_none")->click();
        save();
        const auto methods = domain::authMethods(stored(), u"password"_s);
        QVERIFY(methods.has_value());
        QCOMPARE(methods->size(), 4);
        QVERIFY(!methods->contains(domain::TokenEndpointAuthMethod::None));
        child<QCheckBox>("default_password")->click();
        save();
        QVERIFY(!domain::authMethods(stored(), u"password"_s).has_value());
    }

    void neverOffersClientCredentialsWithoutASecret()
    {
        QVERIFY(child<QCheckBox>("method_client_credentials_none")->isHidden());
        child<QCheckBox>("default_client_credentials")->click();
        save();
        const auto methods = domain::authMethods(stored(), u"client_credentials"_s);
        QVERIFY(methods && !methods->contains(domain::TokenEndpointAuthMethod::None));
    }

    void opensAndClosesRegistration()
    {
        choose("setting_registration", u"token"_s);
        auto* scopes = child<QLineEdit>("setting_registration_scopes");
        scopes->selectAll();
        QTest::keyClicks(scopes, u"openid profile"_s);
        save();
        QCOMPARE(stored().registration, domain::Registration::Token);
        QCOMPARE(stored().registrationScopes.toString(), u"openid profile"_s);
        choose("setting_registration", u"off"_s);
        save();
        QCOMPARE(stored().registration, domain::Registration::Off);
    }

    void showsANewInitialTokenOnceAndRevokesIt()
    {
        ConsoleFixture::type(m_page, "initialTokenNote", u"build server"_s);
        child<QSpinBox>("initialTokenUses")->setValue(5);
        ConsoleFixture::click(m_page, "mintInitialToken");
        auto* dialog = m_console->window->findChild<QDialog*>(u"secretDialog"_s);
        QVERIFY(dialog);
        QVERIFY(
            ConsoleFixture::child<QLineEdit>(dialog, "secretValue")->text().startsWith(u"ghn_"_s));
        dialog->close();
        store::RegistrationRepository tokens(*m_console->place.reader);
        QCOMPARE(tokens.listInitial()->size(), 1);
        QCOMPARE(tokens.listInitial()->first().usesLeft, 5);
        QVERIFY(!child<QPushButton>("revokeInitialToken")->isEnabled());
        child<QTableView>("initialTokenTable")->selectRow(0);
        ConsoleFixture::click(m_page, "revokeInitialToken");
        QCOMPARE(tokens.listInitial()->size(), 0);
    }

    void keepsTheOperatorsWordsByLanguage()
    {
        const auto words = [this](const char* language) {
            auto* box = child<QComboBox>("errorText_language");
            box->setCurrentIndex(box->findData(QLatin1String(language)));
            return child<QLineEdit>("errorText_summary");
        };
        auto* code = child<QComboBox>("errorText_code");
        code->setCurrentIndex(code->findData(u"invalid_grant"_s));
        QVERIFY(!child<QLineEdit>("errorText_summary")->placeholderText().isEmpty());
        QTest::keyClicks(words("de"), u"Fragen Sie Frau Meier."_s);
        child<QPlainTextEdit>("errorText_causes")->insertPlainText(u"erstens\nzweitens"_s);
        auto* preview = child<QTextBrowser>("errorText_preview");
        QVERIFY(preview->toPlainText().contains(u"Fragen Sie Frau Meier."_s));
        QVERIFY(preview->toPlainText().contains(u"zweitens"_s));
        QVERIFY(words("en")->text().isEmpty());
        // Where nothing is said the program speaks, in the language of the page.
        QVERIFY(preview->toPlainText().contains(words("en")->placeholderText()));
        const QString inEnglish = words("en")->placeholderText();
        QVERIFY(words("de")->placeholderText() != inEnglish);
        QTest::keyClicks(words("en"), u"Ask Mrs Meier."_s);
        save();
        const QJsonObject texts = stored().errorPagesTexts.value(u"invalid_grant"_s).toObject();
        const QJsonObject german = texts.value(u"de"_s).toObject();
        QCOMPARE(german.value(u"summary"_s).toString(), u"Fragen Sie Frau Meier."_s);
        QCOMPARE(german.value(u"causes"_s).toArray(), (QJsonArray { u"erstens"_s, u"zweitens"_s }));
        QCOMPARE(
            texts.value(u"en"_s).toObject().value(u"summary"_s).toString(), u"Ask Mrs Meier."_s);
        // Emptied, nothing of it stays.
        words("en")->selectAll();
        QTest::keyClick(words("en"), Qt::Key_Delete);
        save();
        QVERIFY(!stored().errorPagesTexts.value(u"invalid_grant"_s).toObject().contains(u"en"_s));
    }

    void saysWhatIsWrongBesideTheField()
    {
        child<QSpinBox>("setting_id_token_lifetime")->setValue(0);
        auto* fault = child<QLabel>("fault_id_token_lifetime");
        QVERIFY(!fault->isHidden());
        QVERIFY(fault->text().contains(u"seconds"_s));
        save();
        QCOMPARE(stored().idTokenLifetime, 3600);
    }

    void aConflictAsks()
    {
        ConsoleFixture::type(m_page, "setting_server_name", u"Mine"_s);
        m_console->place.write<void>([](store::Transaction& transaction) -> core::Result<void> {
            store::SettingsRepository settings(transaction.database());
            domain::Settings changed = *settings.load();
            changed.serverName = u"Theirs"_s;
            return settings.save(changed, transaction.now());
        });
        save();
        QCOMPARE(stored().serverName, u"Theirs"_s);
        ConsoleFixture::click(m_console->window.get(), "takeTheirs");
        QCOMPARE(child<QLineEdit>("setting_server_name")->text(), u"Theirs"_s);
    }

    void keepsTheTrafficAsLongAsIsChosen()
    {
        auto* choice = child<QComboBox>("traceRetention");
        QCOMPARE(choice->currentData().toLongLong(), 0);
        QVERIFY(!choice->accessibleName().isEmpty());
        chooseRetention(86400);
        QTRY_COMPARE(*store::TraceRepository(*m_console->place.reader).retention(), 86400);
        QCOMPARE(m_console->place.consoleAudits(u"settings.changed"_s), 1);
        // At once: there is nothing left to save.
        QVERIFY(!child<QPushButton>("saveSettings")->isEnabled());
        m_console->window.reset();
        m_console->open();
        m_page = m_console->page("settings");
        QTRY_COMPARE(child<QComboBox>("traceRetention")->currentData().toLongLong(), 86400);
    }

    void forgetsTheTrafficWhenItIsKeptNoLonger()
    {
        const auto kept = [this] {
            return store::TraceRepository(*m_console->place.reader).newest(10)->size();
        };
        chooseRetention(3600);
        QTRY_COMPARE(*store::TraceRepository(*m_console->place.reader).retention(), 3600);
        m_console->place.write<void>([](store::Transaction& transaction) {
            return store::TraceRepository(transaction.database())
                .insert({ { 0, u"00000000000000a1"_s, 1, transaction.now() + 3600, u"{}"_s } });
        });
        QCOMPARE(kept(), 1);
        chooseRetention(0);
        QTRY_COMPARE(kept(), 0);
    }

    void everyFieldHasANameForReaders()
    {
        for (const QWidget* each : m_page->findChildren<QWidget*>()) {
            const bool isEditor = qobject_cast<const QLineEdit*>(each)
                || qobject_cast<const QPlainTextEdit*>(each) || qobject_cast<const QComboBox*>(each)
                || qobject_cast<const QSpinBox*>(each) || qobject_cast<const QTableView*>(each);
            if (isEditor && each->focusPolicy() != Qt::NoFocus
                && each->objectName() != u"qt_spinbox_lineedit"_s)
                QVERIFY2(!each->accessibleName().isEmpty(), qPrintable(each->objectName()));
        }
    }
};

QTEST_MAIN(SettingsPageTest)
#include "tst_settings_page.moc"
