// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/runtime/cause_finder.h"

#include <QtCore/QJsonArray>
#include <QtTest/QtTest>

namespace gatehouse::runtime {

using namespace Qt::StringLiterals;

class CauseFinderTest : public QObject
{
    Q_OBJECT

    static http::Request from(const QString& address)
    {
        http::Request request;
        request.peer = QHostAddress(address);
        request.headers.emplace_back("host"_ba, "127.0.0.1:9080"_ba);
        return request;
    }
    static std::shared_ptr<SharedCounters> withOneRefusal()
    {
        auto counters = std::make_shared<SharedCounters>();
        trace::Step step;
        step.request = "0123456789abcdef"_ba;
        step.error = u"invalid_request"_s;
        step.description = u"redirect_uri is not registered"_s;
        step.detail = u"https://app.example/cb/"_s;
        step.checks.push_back({ "redirect_uri registered", false, "RFC 6749 3.1.2.3",
            u"https://app.example/cb"_s, u"https://app.example/cb/"_s });
        EventSink(counters).record(step);
        return counters;
    }

private Q_SLOTS:
    void showsTheExactCauseToADeveloperHere()
    {
        const auto find = causeFinder(withOneRefusal(), u"http://127.0.0.1:9080"_s);
        const auto cause = find(from(u"127.0.0.1"_s), "0123456789abcdef"_ba, u"en"_s);
        QVERIFY(cause.has_value());
        QVERIFY(cause->value(u"title"_s).toString().contains(u"slash"_s));
        const QJsonArray got = cause->value(u"compares"_s).toObject().value(u"got"_s).toArray();
        QCOMPARE(got.size(), 2);
        QCOMPARE(got.at(1).toObject().value(u"text"_s).toString(), u"/"_s);
        QCOMPARE(got.at(1).toObject().value(u"marked"_s).toBool(), true);
    }

    /// DNS rebinding: the name of a stranger's page was made to point at this machine.
    void saysNothingUnderTheNameOfAStranger()
    {
        const auto find = causeFinder(withOneRefusal(), u"http://127.0.0.1:9080"_s);
        for (const char* host : { "evil.example", "evil.example:9080", "127.0.0.1.evil.example",
                 "127.0.0.1@evil.example", "", "evil.example#127.0.0.1" }) {
            http::Request request = from(u"127.0.0.1"_s);
            request.headers.front().second = host;
            QVERIFY2(!find(request, "0123456789abcdef"_ba, u"en"_s), host);
        }
        for (const char* host : { "localhost", "localhost:9080", "[::1]:9080", "127.0.0.1" }) {
            http::Request request = from(u"127.0.0.1"_s);
            request.headers.front().second = host;
            QVERIFY2(find(request, "0123456789abcdef"_ba, u"en"_s).has_value(), host);
        }
    }

    void saysNothingToOthers_data()
    {
        QTest::addColumn<QString>("peer");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<QByteArray>("number");
        const QString local = u"http://localhost:9080"_s;
        const QByteArray number("0123456789abcdef");
        QTest::newRow("another machine") << u"192.0.2.7"_s << QByteArray() << local << number;
        QTest::newRow("a proxy here") << u"127.0.0.1"_s << "x-forwarded-for"_ba << local << number;
        for (const char* header :
            { "forwarded", "via", "x-forwarded-port", "x-real-ip", "cf-connecting-ip" })
            QTest::newRow(header) << u"127.0.0.1"_s << QByteArray(header) << local << number;
        QTest::newRow("a public server")
            << u"127.0.0.1"_s << QByteArray() << u"https://id.example"_s << number;
        QTest::newRow("another number")
            << u"127.0.0.1"_s << QByteArray() << local << "ffffffffffffffff"_ba;
        QTest::newRow("no number") << u"127.0.0.1"_s << QByteArray() << local << "1"_ba;
    }
    void saysNothingToOthers()
    {
        QFETCH(QString, peer);
        QFETCH(QByteArray, header);
        QFETCH(QString, issuer);
        QFETCH(QByteArray, number);
        http::Request request = from(peer);
        if (!header.isEmpty())
            request.headers.emplace_back(header, "192.0.2.7"_ba);
        QVERIFY(!causeFinder(withOneRefusal(), issuer)(request, number, u"en"_s));
    }
};

} // namespace gatehouse::runtime

QTEST_GUILESS_MAIN(gatehouse::runtime::CauseFinderTest)
#include "tst_cause_finder.moc"
