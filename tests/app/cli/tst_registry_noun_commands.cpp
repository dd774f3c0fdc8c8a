// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/login/back_off.h"
#include "server/store/totp_repository.h"
#include "tests/app/cli/recording_terminal.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::app::cli;

/// Users, scopes, error URIs, providers, settings, import and export.
class RegistryNounCommandsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_runner = std::make_unique<test::CommandRunner>(); }

    void asksForThePasswordOfANewUser()
    {
        QCOMPARE(
            m_runner->run(
                { u"user"_s, u"add"_s, u"alice"_s, u"--email"_s, u"a@example.org"_s }, "pass word"),
            0);
        QCOMPARE(m_runner->terminal.prompts, QStringList { u"Password"_s });
        QVERIFY(!m_runner->terminal.output.contains(u"pass word"_s));
        const auto user = m_runner->json({ u"user"_s, u"show"_s, u"alice"_s });
        QCOMPARE(user[u"has_password"_s].toBool(), true);
        QCOMPARE(user[u"email"_s].toString(), u"a@example.org"_s);
        QCOMPARE(user[u"sub"_s].toString().size(), 22);
        QVERIFY(!m_runner->terminal.output.contains(u"argon2id"_s));
    }

    void refusesAnEmptyPassword()
    {
        QCOMPARE(m_runner->run({ u"user"_s, u"add"_s, u"alice"_s }, ""), 1);
        QVERIFY(m_runner->terminal.error.startsWith(u"gatehouse: password: must not be empty"_s));
        QCOMPARE(m_runner->run({ u"user"_s, u"show"_s, u"alice"_s }), 1);
    }

    void takesPasswordsFromOptionAndFile()
    {
        QCOMPARE(m_runner->run({ u"user"_s, u"add"_s, u"a"_s, u"--password"_s, u"x"_s }), 0);
        QVERIFY(m_runner->terminal.prompts.isEmpty());
        QFile file(m_runner->path(u"password"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("y\n");
        file.close();
        QCOMPARE(m_runner->run({ u"user"_s, u"set-password"_s, u"a"_s, u"--password-file"_s,
                     file.fileName() }),
            0);
        QCOMPARE(m_runner->run(
                     { u"user"_s, u"set-password"_s, u"a"_s, u"--password-file"_s, u"-"_s }, "z\n"),
            0);
        QCOMPARE(
            m_runner->run({ u"user"_s, u"set-password"_s, u"nobody"_s, u"--password"_s, u"x"_s }),
            1);
        QCOMPARE(m_runner->run({ u"user"_s, u"set-password"_s, u"a"_s, u"--password-file"_s,
                     u"/nowhere/x"_s }),
            1);
        QVERIFY(m_runner->terminal.error.contains(u"/nowhere/x"_s));
    }

    void addsAUserWithoutPassword()
    {
        const auto user = m_runner->json({ u"user"_s, u"add"_s, u"a"_s, u"--no-password"_s });
        QCOMPARE(user[u"has_password"_s].toBool(true), false);
        QCOMPARE(m_runner->run(
                     { u"user"_s, u"add"_s, u"b"_s, u"--no-password"_s, u"--password"_s, u"x"_s }),
            2);
    }

    void changesAndRemovesUsers()
    {
        QCOMPARE(m_runner->run({ u"user"_s, u"add"_s, u"a"_s, u"--no-password"_s }), 0);
        const auto changed = m_runner->json({ u"user"_s, u"set"_s, u"a"_s, u"--name"_s, u"A B"_s,
            u"--email-verified"_s, u"true"_s, u"--address"_s, u"{\"country\":\"DE\"}"_s });
        QCOMPARE(changed[u"name"_s].toString(), u"A B"_s);
        QCOMPARE(changed[u"address"_s][u"country"_s].toString(), u"DE"_s);
        QCOMPARE(m_runner->run({ u"user"_s, u"set"_s, u"a"_s, u"--email"_s, u"x"_s }), 1);
        QCOMPARE(m_runner->terminal.error, u"gatehouse: email: not an e-mail address\n"_s);
        QCOMPARE(m_runner->run({ u"user"_s, u"set"_s, u"a"_s }), 2);
        QCOMPARE(m_runner->run({ u"user"_s, u"remove"_s, u"a"_s }), 0);
        QCOMPARE(m_runner->json({ u"user"_s, u"list"_s }).array().size(), 0);
    }

    void forgetsWrongPasswordsAndCodesOfAUser()
    {
        QCOMPARE(m_runner->run({ u"user"_s, u"add"_s, u"a"_s, u"--no-password"_s }), 0);
        http::Request request;
        request.peer = QHostAddress(u"192.0.2.1"_s);
        const login::BackOff guessed(u"a"_s, true, request);
        const QString codes = store::totpAttemptKey(1);
        store::Location location;
        location.file = m_runner->workspace();
        {
            const auto database
                = store::Database::open(location, store::Database::Access::ReadWrite).value();
            store::UserRepository users(*database);
            for (int i = 0; i < 6; ++i)
                QVERIFY(guessed.recordFailure(users, 100));
            QVERIFY(users.recordFailure(codes, 100));
            QVERIFY(guessed.wait(users, 100).value() > 0);
        }
        QCOMPARE(m_runner->run({ u"user"_s, u"unlock"_s, u"a"_s }), 0);
        const auto database
            = store::Database::open(location, store::Database::Access::ReadOnly).value();
        store::UserRepository users(*database);
        QCOMPARE(guessed.wait(users, 100).value(), 0);
        QCOMPARE(users.attempts(codes).value().failures, 0);
        QCOMPARE(m_runner->run({ u"user"_s, u"unlock"_s, u"nobody"_s }), 1);
    }

    void keepsScopes()
    {
        const auto standard = m_runner->json({ u"scope"_s, u"list"_s }).array().size();
        const auto added = m_runner->json({ u"scope"_s, u"add"_s, u"api.read"_s, u"--description"_s,
            u"Read = see it"_s, u"--description"_s, u"de=Lesen"_s, u"--claim"_s, u"name"_s });
        QCOMPARE(added[u"description"_s][u"en"_s].toString(), u"Read = see it"_s);
        QCOMPARE(added[u"description"_s][u"de"_s].toString(), u"Lesen"_s);
        QCOMPARE(m_runner->run({ u"scope"_s, u"add"_s, u"api.read"_s }), 1);
        QCOMPARE(m_runner->run({ u"scope"_s, u"add"_s, u"a b"_s }), 1);
        const auto changed = m_runner->json(
            { u"scope"_s, u"set"_s, u"api.read"_s, u"--claims"_s, u"email name"_s });
        QCOMPARE(changed[u"claims"_s].toArray().size(), 2);
        QCOMPARE(changed[u"description"_s][u"de"_s].toString(), u"Lesen"_s);
        QCOMPARE(m_runner->json({ u"scope"_s, u"list"_s }).array().size(), standard + 1);
        QCOMPARE(m_runner->run({ u"scope"_s, u"remove"_s, u"api.read"_s }), 0);
        QCOMPARE(m_runner->run({ u"scope"_s, u"remove"_s, u"api.read"_s }), 1);
    }

    void keepsErrorUris()
    {
        QCOMPARE(m_runner->run(
                     { u"error-uri"_s, u"add"_s, u"invalid_client"_s, u"https://a.example/#x"_s }),
            0);
        QCOMPARE(
            m_runner->run({ u"error-uri"_s, u"set"_s, u"invalid_client"_s, u"javascript:x"_s }), 1);
        QCOMPARE(m_runner->run(
                     { u"error-uri"_s, u"set"_s, u"invalid_client"_s, u"https://b.example/"_s }),
            0);
        const auto list = m_runner->json({ u"error-uri"_s, u"list"_s }).array();
        QCOMPARE(list.size(), 1);
        QCOMPARE(list.first()[u"uri"_s].toString(), u"https://b.example/"_s);
        QCOMPARE(m_runner->run({ u"error-uri"_s, u"remove"_s, u"invalid_client"_s }), 0);
        QCOMPARE(m_runner->run({ u"error-uri"_s, u"remove"_s, u"invalid_client"_s }), 1);
    }

    void keepsProvidersAndTheirSecretsHidden()
    {
        const auto added = m_runner->json({ u"provider"_s, u"add"_s, u"up"_s, u"--client-id"_s,
            u"k"_s, u"--authorize-url"_s, u"https://up.example/authorize"_s, u"--client-secret"_s,
            u"hush-hush"_s, u"--client-kwargs"_s, u"{\"scope\":\"email\"}"_s });
        QCOMPARE(added[u"has_client_secret"_s].toBool(), true);
        QVERIFY(!m_runner->terminal.output.contains(u"hush"_s));
        const auto changed
            = m_runner->json({ u"provider"_s, u"set"_s, u"up"_s, u"--authorize-url"_s, u""_s });
        QVERIFY(!changed.object().contains(u"authorize_url"_s));
        QCOMPARE(changed[u"has_client_secret"_s].toBool(), true);
        QCOMPARE(m_runner->run({ u"provider"_s, u"set"_s, u"up"_s, u"--code-challenge-method"_s,
                     u"plain"_s }),
            1);
        QCOMPARE(m_runner->run({ u"provider"_s, u"remove"_s, u"up"_s }), 0);
        QCOMPARE(m_runner->run({ u"provider"_s, u"show"_s, u"up"_s }), 1);
    }

    void changesSettings()
    {
        const auto changed = m_runner->json(
            { u"settings"_s, u"set"_s, u"--server-name"_s, u"Here"_s, u"--token-expires-in"_s,
                u"{\"password\":60}"_s, u"--rotate-refresh-tokens"_s, u"false"_s });
        QCOMPARE(changed[u"server_name"_s].toString(), u"Here"_s);
        QCOMPARE(m_runner->json({ u"settings"_s, u"show"_s }), changed);
        QCOMPARE(m_runner->run(
                     { u"settings"_s, u"set"_s, u"--authorization-code-lifetime"_s, u"9999"_s }),
            1);
        QCOMPARE(m_runner->terminal.error,
            u"gatehouse: authorization_code_lifetime: must be 1 to 3600 seconds\n"_s);
    }

    void choosesAPreset()
    {
        const auto changed = m_runner->json(
            { u"settings"_s, u"set"_s, u"--preset"_s, u"compatible"_s, u"--device-code-lifetime"_s,
                u"900"_s, u"--grant-auth-methods"_s, u"{\"password\":[\"none\"]}"_s });
        QCOMPARE(changed[u"authorization_code_lifetime"_s].toInt(), 3600);
        QCOMPARE(changed[u"device_code_lifetime"_s].toInt(), 900);
        QCOMPARE(changed[u"grant_auth_methods"_s].toObject().size(), 1);
        const auto safe = m_runner->json({ u"settings"_s, u"set"_s, u"--preset"_s, u"safe"_s });
        QCOMPARE(safe[u"authorization_code_lifetime"_s].toInt(), 60);
        QCOMPARE(safe[u"device_code_lifetime"_s].toInt(), 900);
        QCOMPARE(m_runner->run({ u"settings"_s, u"set"_s, u"--preset"_s, u"bold"_s }), 1);
    }

    void importsAndExportsTheRegistry()
    {
        const QString demo
            = QStringLiteral(GATEHOUSE_SOURCE_DIR "/resources/demo/demo_registry.json");
        QCOMPARE(m_runner->run({ u"import"_s, demo }), 0);
        QCOMPARE(m_runner->run({ u"import"_s, demo }), 0);
        QCOMPARE(m_runner->terminal.output, u"added 0, changed 0, unchanged 13\n"_s);
        const QString file = m_runner->path(u"out.json"_s);
        QCOMPARE(m_runner->run({ u"export"_s, file, u"--with-secrets"_s }), 0);
        QCOMPARE(
            QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(m_runner->run({ u"import"_s, file }), 0);
        QCOMPARE(m_runner->terminal.output, u"added 0, changed 0, unchanged 19\n"_s);
        QCOMPARE(m_runner->run({ u"export"_s, u"-"_s }), 0);
        const auto printed = QJsonDocument::fromJson(m_runner->terminal.output.toUtf8());
        QCOMPARE(printed[u"clients"_s].toArray().size(), 5);
        QVERIFY(!m_runner->terminal.output.contains(u"hash"_s));
    }

    void namesThePathOfAFaultInADocument()
    {
        QByteArray document = "{'gatehouse':1,'clients':[{'client_id':'a',"
                              "'redirect_uris':['https://a.example/#x']}]}";
        document.replace('\'', '"');
        QCOMPARE(m_runner->run({ u"import"_s, u"-"_s }, document), 1);
        QCOMPARE(m_runner->terminal.error,
            u"gatehouse: clients[0].redirect_uris[0]: fragment not allowed\n"_s);
        QCOMPARE(m_runner->run({ u"import"_s, u"-"_s }, "{\n}}"), 1);
        QVERIFY(m_runner->terminal.error.startsWith(u"gatehouse: line 2, column 2: "_s));
        QCOMPARE(m_runner->run({ u"import"_s, m_runner->path(u"missing.json"_s) }), 1);
        QVERIFY(m_runner->terminal.error.contains(u"missing.json"_s));
    }

private:
    std::unique_ptr<test::CommandRunner> m_runner;
};

QTEST_GUILESS_MAIN(RegistryNounCommandsTest)
#include "tst_registry_noun_commands.moc"
