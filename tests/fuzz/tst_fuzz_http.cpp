// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz_http.h"

#include <QtCore/QByteArray>
#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

#include <vector>

namespace {

constexpr int roundsPerSeed = 4'000;

/// One to five random changes of the kinds that make two readers of HTTP disagree.
QByteArray mutated(QByteArray text, QRandomGenerator& random)
{
    static const QByteArrayList pieces { "\r\n", "\n", "\r", QByteArray(1, '\0'), " ", "\t", ":",
        "%", "%00", "%zz", "HTTP/1.1", "Content-Length: 9\r\n", "Transfer-Encoding: chunked\r\n",
        "Host: y\r\n", "-1", "ffffffff", "\xff", "0\r\n\r\n", "/..//", "&", "=", ";",
        "GET / HTTP/1.1\r\nHost: z\r\n\r\n" };
    const int changes = 1 + random.bounded(5);
    for (int i = 0; i < changes && !text.isEmpty(); ++i) {
        const qsizetype at = random.bounded(text.size());
        const qsizetype length = random.bounded(1 + qMin<qsizetype>(16, text.size() - at));
        switch (random.bounded(5)) {
        case 0:
            text[at] = static_cast<char>(random.bounded(256));
            break;
        case 1:
            text.remove(at, length);
            break;
        case 2:
            text.insert(at, text.mid(at, length));
            break;
        case 3:
            text.insert(at, pieces[random.bounded(pieces.size())]);
            break;
        default:
            text.replace(at, length, pieces[random.bounded(pieces.size())]);
        }
    }
    return text;
}

} // namespace

/// Replays mutated inputs in every test run; the libFuzzer target goes on for as long as one lets
/// it.
class FuzzHttpTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void survivesMutations_data()
    {
        QTest::addColumn<QByteArray>("seed");
        QTest::newRow("GET") << QByteArray(
            "GET /oauth/authorize?state=%41+b HTTP/1.1\r\nHost: a:80\r\nCookie: a=b\r\n\r\n");
        QTest::newRow("passed on") << QByteArray(
            "GET / HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: 198.51.100.1, [2001:db8::7]:1\r\n"
            "X-Forwarded-For: 10.1.2.3:80, 10.0.0.2\r\n\r\n");
        QTest::newRow("POST") << QByteArray(
            "POST /oauth/token HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\na=b"
            "GET / HTTP/1.1\r\nHost: a\r\n\r\n");
        QTest::newRow("chunked") << QByteArray(
            "POST /x HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
            "3;x=y\r\nabc\r\n1\r\nd\r\n0\r\nX-T: 1\r\n\r\nHEAD / HTTP/1.1\r\nHost: a\r\n\r\n");
        QTest::newRow("HTTP/1.0") << QByteArray(
            "GET http://a.example/x HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
        QTest::newRow("OPTIONS") << QByteArray(
            "\r\nOPTIONS * HTTP/1.1\r\nHost: [::1]:8080\r\nExpect: 100-continue\r\n"
            "Content-Length: 1\r\n\r\nx");
        QTest::newRow("form") << QByteArray(
            "grant_type=authorization_code&code=x%2By&scope=a+b&state=%C3%A9&empty=");
    }
    void survivesMutations()
    {
        QFETCH(QByteArray, seed);
        QRandomGenerator random(20260101); // the same inputs at every run
        for (int i = 0; i < roundsPerSeed; ++i) {
            const QByteArray input = mutated(seed, random);
            // A copy of exactly that size, so that a sanitizer sees a read beyond the end.
            const std::vector<uint8_t> exact(input.cbegin(), input.cend());
            QCOMPARE(fuzzHttp(exact.data(), exact.size()), 0);
        }
    }
};

QTEST_GUILESS_MAIN(FuzzHttpTest)
#include "tst_fuzz_http.moc"
