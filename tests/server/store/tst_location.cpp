// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/location.h"

#include <QtTest/QTest>

using namespace gatehouse::store;
using namespace Qt::StringLiterals;

class LocationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { qunsetenv("PGPASSWORD"); }

    void readsAFileNameAsAnAbsolutePath()
    {
        const auto location = Location::parse(u"some/file.gatehouse"_s);
        QVERIFY(location);
        QCOMPARE(location->dialect, Dialect::Sqlite);
        QVERIFY(location->file.startsWith(u'/'));
        QVERIFY(location->file.endsWith("/some/file.gatehouse"_L1));
        QCOMPARE(location->display(), location->file);
    }

    void readsEveryPartOfAPostgresUrl()
    {
        const auto location
            = Location::parse(u"postgresql://ali%40ce:p%2Fw@db.example:5544/gate"_s);
        QVERIFY(location);
        QCOMPARE(location->dialect, Dialect::PostgreSql);
        QCOMPARE(location->host, u"db.example"_s);
        QCOMPARE(location->port, 5544);
        QCOMPARE(location->database, u"gate"_s);
        QCOMPARE(location->user, u"ali@ce"_s);
        QCOMPARE(location->password, u"p/w"_s);
    }

    void fillsInPortHostAndPassword()
    {
        qputenv("PGPASSWORD", "from-environment");
        const auto location = Location::parse(u"postgres:///gate"_s);
        QVERIFY(location);
        QCOMPARE(location->host, u"localhost"_s);
        QCOMPARE(location->port, 5432);
        QCOMPARE(location->password, u"from-environment"_s);
    }

    void neverShowsThePassword()
    {
        const auto location = Location::parse(u"postgresql://alice:hunter2@[::1]/gate"_s);
        QVERIFY(location);
        QCOMPARE(location->display(), u"postgresql://alice@[::1]:5432/gate"_s);
        const auto refused = Location::parse(u"postgresql://alice:hunter2@host"_s);
        QVERIFY(!refused);
        QVERIFY(!refused.error().message.contains("hunter2"_L1));
    }

    void refusesWhatIsNoWorkspace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("folder") << u"folder/"_s;
        QTest::newRow("other scheme") << u"mysql://host/db"_s;
        QTest::newRow("no database") << u"postgresql://host/"_s;
        QTest::newRow("two names") << u"postgresql://host/a/b"_s;
        QTest::newRow("query") << u"postgresql://host/a?sslmode=disable"_s;
        QTest::newRow("port no number") << u"postgresql://host:port/a"_s;
    }
    void refusesWhatIsNoWorkspace()
    {
        QFETCH(QString, text);
        const auto location = Location::parse(text);
        QVERIFY(!location);
        QCOMPARE(location.error().kind, gatehouse::core::ErrorKind::Invalid);
    }
};

QTEST_GUILESS_MAIN(LocationTest)
#include "tst_location.moc"
