// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/client_exchange.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class ClientExchangeTest : public QObject
{
    Q_OBJECT

    static domain::Client client(const QString& clientId)
    {
        domain::Client made;
        made.clientId = clientId;
        made.clientName = u"Acme"_s;
        made.redirectUris = QStringList { u"https://a.example/cb"_s };
        made.grantTypes = QStringList { u"authorization_code"_s };
        made.responseTypes = QStringList { u"code"_s };
        made.scope = domain::ScopeSet::fromStored(u"openid email"_s);
        return made;
    }

private Q_SLOTS:
    void readsWhatItWrote()
    {
        const auto read = models::importedClients(models::exportedClients({ client(u"web"_s) }));
        QVERIFY(read);
        QCOMPARE(read->size(), 1);
        QCOMPARE(domain::toJson(read->first()), domain::toJson(client(u"web"_s)));
    }

    void readsSeveral()
    {
        const auto read
            = models::importedClients(models::exportedClients({ client(u"a"_s), client(u"b"_s) }));
        QVERIFY(read);
        QCOMPARE(read->size(), 2);
        QCOMPARE(read->last().clientId, u"b"_s);
    }

    void readsTheAnswerOfARegistrationWithoutItsSecrets()
    {
        const auto read = models::importedClients(
            "{\"client_id\":\"s6\",\"client_secret\":\"top\",\"client_secret_expires_at\":0,"
            "\"client_id_issued_at\":1,\"registration_access_token\":\"t\","
            "\"registration_client_uri\":\"https://a.example/r\","
            "\"redirect_uris\":[\"https://a.example/cb\"]}");
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message));
        QCOMPARE(read->first().clientId, u"s6"_s);
        // RFC 7591 §2: what a registration leaves out.
        QCOMPARE(read->first().grantTypes, QStringList { u"authorization_code"_s });
        QVERIFY(!models::exportedClients(*read).contains("top"));
    }

    void namesAClientThatHasNoId()
    {
        const auto read
            = models::importedClients("[{\"redirect_uris\":[\"https://a.example/cb\"]}]");
        QVERIFY(read);
        QCOMPARE(read->first().clientId, u"imported-client"_s);
    }

    void refusesWhatIsNoClient_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("path");
        QTest::newRow("no JSON") << QByteArray("hello") << QString();
        QTest::newRow("nothing") << QByteArray() << QString();
        QTest::newRow("empty list") << QByteArray("[]") << QString();
        QTest::newRow("a number") << QByteArray("[1]") << u"clients[0]"_s;
        QTest::newRow("clients no array") << QByteArray("{\"clients\":1}") << u"clients"_s;
        QTest::newRow("unknown member")
            << QByteArray("{\"client_id\":\"a\",\"colour\":1}") << u"colour"_s;
        QTest::newRow("wrong type")
            << QByteArray("[{\"client_id\":\"a\"},{\"client_id\":7}]") << u"clients[1].client_id"_s;
        QTest::newRow("too large")
            << QByteArray(models::largestClientDocument + 1, ' ') << QString();
    }

    void refusesWhatIsNoClient()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, path);
        const auto read = models::importedClients(text);
        QVERIFY(!read);
        QCOMPARE(read.error().path, path);
        QVERIFY(!read.error().message.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ClientExchangeTest)
#include "tst_client_exchange.moc"
