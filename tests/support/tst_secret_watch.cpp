// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/secret_watch.h"

#include "server/store/database.h"
#include "tests/server/store/test_workspace.h"
#include "tests/support/secret_collector.h"
#include "tests/support/stored_bytes.h"

#include <QtTest/QtTest>

#include <algorithm>

namespace gatehouse::test {

using namespace Qt::StringLiterals;

/// The watch of all other tests can itself fail.
class SecretWatchTest : public QObject
{
    Q_OBJECT

    store::test::TestWorkspace m_databases;

    static Secrets seen() { return SecretCollector::instance().secrets(); }

private Q_SLOTS:
    void cleanup() { SecretCollector::instance().forgetAll(); }

    void collectsFromRequests()
    {
        SecretCollector::instance().sawRequest(
            "POST /x?access_token=in-the-query HTTP/1.1\r\nAuthorization: Basic "
            + QByteArray("app:s%2Bcret-of-app").toBase64()
            + "\r\nCookie: session=of-the-browser; a=b\r\n\r\n"
              "code=the-code-itself&state=state-is-none&password=a+long%20one");
        for (const char* secret :
            { "in-the-query", "s+cret-of-app", "of-the-browser", "the-code-itself", "a long one" })
            QVERIFY2(seen().contains(secret), secret);
        QVERIFY(!seen().contains("state-is-none"));
    }

    void collectsFromAnswers()
    {
        auto& collector = SecretCollector::instance();
        collector.sawAnswer("HTTP/1.1 200 OK\r\nSet-Cookie: s=of-the-answer; Path=/\r\n\r\n"
                            "{\"access_token\":\"token-of-json\",\"scope\":\"not-secret\"}");
        collector.sawAnswer("HTTP/1.1 303 See Other\r\n"
                            "Location: https://a.example/cb?code=code-of-it#id_token=token-of-it"
                            "\r\n\r\n");
        collector.sawAnswer("HTTP/1.1 200 OK\r\n\r\n"
                            "<input type=\"hidden\" name=\"csrf\" value=\"of-the-form\">");
        for (const char* secret :
            { "of-the-answer", "token-of-json", "code-of-it", "token-of-it", "of-the-form" })
            QVERIFY2(seen().contains(secret), secret);
        QVERIFY(!seen().contains("not-secret"));
    }

    void findsThemInEachPlace()
    {
        SecretCollector::instance().remember("a secret + more", "password");
        trace::Step step;
        step.request = "1";
        step.method = "GET";
        QVERIFY(leaks({ step }, "nothing", "nothing").isEmpty());
        QCOMPARE(
            leaks({ step }, "xa secret + morex", {}), QByteArrayList { "password in the log" });
        QCOMPARE(leaks({ step }, {}, QByteArray("\0a secret + more", 16)),
            QByteArrayList { "password in the database" });
        step.fields = { { trace::Place::Query, "x", "a secret + more", false } };
        QCOMPARE(leaks({ step }, {}, {}),
            (QByteArrayList { "password in the trace", "password in the HAR export" }));
    }

    void looksIntoTheDatabase_data() { store::test::TestWorkspace::addDialects(); }
    void looksIntoTheDatabase()
    {
        QFETCH(store::Dialect, dialect);
        if (!store::test::TestWorkspace::isAvailable(dialect))
            QSKIP(store::test::TestWorkspace::skipReason());
        const store::Location location = m_databases.fresh(dialect);
        const auto database
            = store::Database::open(location, store::Database::Access::ReadWrite).value();
        const bool isPostgres = dialect == store::Dialect::PostgreSql;
        // A name that needs its quotes, and one that could be taken for a word of SQL.
        QVERIFY(
            database->run(u"CREATE TABLE \"Two words\" (id BIGINT, \"order\" TEXT, raw %1)"_s.arg(
                isPostgres ? u"BYTEA"_s : u"BLOB"_s)));
        SecretCollector::instance().remember("secret-in-a-text", "password");
        SecretCollector::instance().remember("secret-in-bytes", "client_secret");
        const auto found = [&location] { return leaks({}, {}, storedBytes(location).value()); };
        QVERIFY(found().isEmpty());
        QVERIFY(database->execute("INSERT INTO \"Two words\" VALUES (1, ?, ?)",
            { u"a secret-in-a-text b"_s, QByteArray("\0secret-in-bytes", 16) }));
        QByteArrayList kinds = found();
        std::ranges::sort(kinds);
        QCOMPARE(kinds,
            (QByteArrayList { "client_secret in the database", "password in the database" }));
    }

    void saysThatADatabaseCannotBeRead()
    {
        store::Location location = *store::Location::parse(u"/nowhere/at-all.gatehouse"_s);
        QVERIFY(!storedBytes(location));
        location = *store::Location::parse(u"postgresql://nobody@127.0.0.1:1/nothing"_s);
        QVERIFY(!storedBytes(location));
    }

    void whatIsPublicIsNoSecret()
    {
        SecretCollector::instance().sawRequest(
            "GET /x?code_challenge=a-challenge HTTP/1.1\r\n\r\ncode_verifier=a-challenge");
        QVERIFY(seen().isEmpty());
    }

    void findsWhatIsPercentEncoded()
    {
        const SecretSearch search({ { "a secret + more", "password" } });
        QCOMPARE(search.kindsIn("?p=a%20secret%20%2B%20more"), QByteArrayList { "password" });
        QVERIFY(search.kindsIn("a secret + mor").isEmpty());
    }
};

} // namespace gatehouse::test

QTEST_GUILESS_MAIN(gatehouse::test::SecretWatchTest)
#include "tst_secret_watch.moc"
