// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/recording_terminal.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse::app::cli;

class ClientCommandsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_runner = std::make_unique<test::CommandRunner>(); }

    void addsAClientAndShowsItsSecretOnce()
    {
        const auto added = add({ u"web"_s, u"--redirect-uri"_s, u"https://app.example/cb"_s,
            u"--scope"_s, u"openid profile"_s, u"--client-name"_s, u"Web"_s });
        const QString secret = added.value(u"client_secret"_s).toString();
        QVERIFY2(secret.startsWith(u"ghk_"_s) && secret.size() == 47, qPrintable(secret));
        QCOMPARE(added.value(u"client_id"_s).toString(), u"web"_s);
        QCOMPARE(added.value(u"grant_types"_s).toArray(), (QJsonArray { u"authorization_code"_s }));
        QCOMPARE(added.value(u"response_types"_s).toArray(), (QJsonArray { u"code"_s }));
        QCOMPARE(m_runner->run({ u"client"_s, u"show"_s, u"web"_s }), 0);
        QVERIFY(m_runner->terminal.output.contains(u"https://app.example/cb"_s));
        QVERIFY(!m_runner->terminal.output.contains(secret));
        QCOMPARE(m_runner->run({ u"client"_s, u"list"_s, u"--json"_s }), 0);
        QVERIFY(!m_runner->terminal.output.contains(secret));
    }

    void addsAPublicClientWithoutSecret()
    {
        const auto added = add({ u"spa"_s, u"--redirect-uri"_s, u"https://app.example/cb"_s,
            u"--token-endpoint-auth-method"_s, u"none"_s });
        QVERIFY(!added.contains(u"client_secret"_s));
    }

    void makesUpAClientId()
    {
        const auto added = add({ u"--redirect-uri"_s, u"https://app.example/cb"_s });
        QCOMPARE(added.value(u"client_id"_s).toString().size(), 16);
    }

    void takesSecretsFromFileAndStandardInput()
    {
        QFile file(m_runner->path(u"secret"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("from-a-file\n");
        file.close();
        QCOMPARE(m_runner->run({ u"client"_s, u"add"_s, u"a"_s, u"--grant-type"_s,
                     u"client_credentials"_s, u"--client-secret-file"_s, file.fileName() }),
            0);
        // A secret that the operator knows is not repeated.
        QVERIFY(!m_runner->terminal.output.contains(u"from-a-file"_s));
        QCOMPARE(m_runner->run({ u"client"_s, u"add"_s, u"b"_s, u"--grant-type"_s,
                                   u"client_credentials"_s, u"--client-secret-file"_s, u"-"_s },
                     "short\n"),
            1);
        QCOMPARE(m_runner->terminal.error,
            u"gatehouse: client_secret: must be 8 to 255 characters long\n"_s);
    }

    void namesEveryFaultOfANewClient()
    {
        QCOMPARE(m_runner->run({ u"client"_s, u"add"_s, u"web"_s, u"--redirect-uri"_s,
                     u"https://a.example/#x"_s, u"--redirect_uri"_s, u"http://a.example/"_s,
                     u"--grant-type"_s, u"magic authorization_code"_s }),
            1);
        QCOMPARE(m_runner->terminal.error,
            u"gatehouse: redirect_uris[0]: fragment not allowed\n"
            "gatehouse: redirect_uris[1]: http only allowed for loopback hosts\n"
            "gatehouse: grant_types[0]: unknown grant type\n"_s);
    }

    void refusesAClientIdThatIsTaken()
    {
        add({ u"web"_s, u"--redirect-uri"_s, u"https://app.example/cb"_s });
        QCOMPARE(m_runner->run({ u"client"_s, u"add"_s, u"web"_s, u"--redirect-uri"_s,
                     u"https://b.example/"_s }),
            1);
        QVERIFY(!m_runner->terminal.error.isEmpty());
    }

    void changesOnlyWhatIsNamed()
    {
        add({ u"web"_s, u"--redirect-uri"_s, u"https://app.example/cb"_s, u"--scope"_s,
            u"openid"_s });
        const auto changed = m_runner->json({ u"client"_s, u"set"_s, u"web"_s, u"--enabled"_s,
            u"false"_s, u"--redirect-uris"_s, u"https://app.example/a https://app.example/b"_s,
            u"--set"_s, u"client_name=New name"_s, u"--contact"_s, u"ops@app.example"_s });
        QCOMPARE(changed[u"enabled"_s].toBool(true), false);
        QCOMPARE(changed[u"client_name"_s].toString(), u"New name"_s);
        QCOMPARE(changed[u"scope"_s].toString(), u"openid"_s);
        QCOMPARE(changed[u"redirect_uris"_s].toArray().size(), 2);
        QCOMPARE(changed[u"contacts"_s].toArray().first().toString(), u"ops@app.example"_s);
        const auto emptied
            = m_runner->json({ u"client"_s, u"set"_s, u"web"_s, u"--contact"_s, u""_s });
        QVERIFY(!emptied.object().contains(u"contacts"_s));
    }

    void fitsResponseTypesToNewGrantTypes()
    {
        add({ u"web"_s, u"--redirect-uri"_s, u"https://app.example/cb"_s });
        const auto service = m_runner->json(
            { u"client"_s, u"set"_s, u"web"_s, u"--grant-type"_s, u"client_credentials"_s });
        QCOMPARE(service[u"response_types"_s].toArray(), QJsonArray());
        const auto web = m_runner->json({ u"client"_s, u"set"_s, u"web"_s, u"--grant-type"_s,
            u"authorization_code"_s, u"--grant-type"_s, u"refresh_token"_s });
        QCOMPARE(web[u"response_types"_s].toArray(), (QJsonArray { u"code"_s }));
        QCOMPARE(web[u"grant_types"_s].toArray().size(), 2);
    }

    void namesAnOwner()
    {
        QCOMPARE(m_runner->run({ u"user"_s, u"add"_s, u"alice"_s, u"--no-password"_s }), 0);
        const auto added = add({ u"web"_s, u"--redirect-uri"_s, u"https://app.example/cb"_s,
            u"--owner"_s, u"alice"_s });
        QCOMPARE(added.value(u"owner"_s).toString(), u"alice"_s);
        QCOMPARE(m_runner->run({ u"client"_s, u"set"_s, u"web"_s, u"--owner"_s, u"nobody"_s }), 1);
        QCOMPARE(m_runner->terminal.error, u"gatehouse: owner: no user 'nobody'\n"_s);
        QCOMPARE(m_runner->run({ u"user"_s, u"remove"_s, u"alice"_s }), 0);
        QCOMPARE(m_runner->run({ u"client"_s, u"show"_s, u"web"_s }), 1);
    }

    void rotatesTheSecret()
    {
        const auto first = add({ u"web"_s, u"--redirect-uri"_s, u"https://app.example/cb"_s });
        const auto second = m_runner->json(
            { u"client"_s, u"rotate-secret"_s, u"web"_s, u"--overlap"_s, u"60"_s });
        QVERIFY(second[u"client_secret"_s].toString().startsWith(u"ghk_"_s));
        QVERIFY(second[u"client_secret"_s] != first.value(u"client_secret"_s));
        QCOMPARE(second[u"previous_valid_for"_s].toInteger(), 60);
        add({ u"spa"_s, u"--redirect-uri"_s, u"https://app.example/cb"_s,
            u"--token-endpoint-auth-method"_s, u"none"_s });
        QCOMPARE(m_runner->run({ u"client"_s, u"rotate-secret"_s, u"spa"_s }), 1);
        QCOMPARE(
            m_runner->run({ u"client"_s, u"rotate-secret"_s, u"web"_s, u"--overlap"_s, u"-1"_s }),
            2);
    }

    void removesAClient()
    {
        add({ u"web"_s, u"--redirect-uri"_s, u"https://app.example/cb"_s });
        QCOMPARE(m_runner->run({ u"client"_s, u"remove"_s, u"web"_s }), 0);
        QCOMPARE(m_runner->run({ u"client"_s, u"remove"_s, u"web"_s }), 1);
        QCOMPARE(m_runner->terminal.error, u"gatehouse: no client 'web'\n"_s);
        QCOMPARE(m_runner->run({ u"client"_s, u"list"_s }), 0);
        QCOMPARE(m_runner->terminal.output, u"none\n"_s);
    }

    void alignsTheTable()
    {
        add({ u"a"_s, u"--redirect-uri"_s, u"https://app.example/cb"_s });
        add({ u"a-longer-name"_s, u"--redirect-uri"_s, u"https://app.example/cb"_s });
        QCOMPARE(m_runner->run({ u"client"_s, u"list"_s }), 0);
        const auto lines = m_runner->terminal.output.split(u'\n');
        QCOMPARE(lines.at(0).indexOf(u"TYPE"_s), lines.at(1).indexOf(u"confidential"_s));
        QCOMPARE(lines.at(1).indexOf(u"confidential"_s), lines.at(2).indexOf(u"confidential"_s));
    }

private:
    QJsonObject add(const QStringList& arguments)
    {
        const auto object
            = m_runner->json(QStringList { u"client"_s, u"add"_s } + arguments).object();
        if (object.isEmpty())
            qWarning() << m_runner->terminal.error;
        return object;
    }

    std::unique_ptr<test::CommandRunner> m_runner;
};

QTEST_GUILESS_MAIN(ClientCommandsTest)
#include "tst_client_commands.moc"
