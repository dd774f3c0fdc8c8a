// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz_jws.h"

#include <QtCore/QByteArray>
#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

#include <vector>

namespace {

constexpr int roundsPerSeed = 4'000;

/// One to four random changes of the kinds that break parsers: flipped bits, cut, doubled and
/// swapped-in pieces.
QByteArray mutated(QByteArray text, QRandomGenerator& random)
{
    static const QByteArrayList pieces { ".", "..", "=", "_", "\"", "\\u0061", "{}", "[[", "\xff",
        QByteArray(1, '\0'), "1e400", "gha_", "AAAA", "eyJhbGciOiJub25lIn0", "-" };
    const int changes = 1 + random.bounded(4);
    for (int i = 0; i < changes && !text.isEmpty(); ++i) {
        const qsizetype at = random.bounded(text.size());
        const qsizetype length = random.bounded(1 + qMin<qsizetype>(16, text.size() - at));
        switch (random.bounded(4)) {
        case 0:
            text[at] = static_cast<char>(text[at] ^ (1 << random.bounded(8)));
            break;
        case 1:
            text.remove(at, length);
            break;
        case 2:
            text.insert(at, text.mid(at, length));
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
class FuzzJwsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void survivesMutations_data()
    {
        QTest::addColumn<QByteArray>("seed");
        const QByteArray claims = ".eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGF"
                                  "tcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.";
        QTest::newRow("ES256 token") << QByteArray("eyJhbGciOiJFUzI1NiJ9" + claims
            + "DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-"
              "Kg6NU1Q");
        QTest::newRow("RS256 token")
            << QByteArray("eyJhbGciOiJSUzI1NiJ9" + claims + QByteArray(342, 'A'));
        QTest::newRow("header") << QByteArray(
            "{\"alg\":\"RS256\",\"kid\":\"rsa\",\"crit\":[\"b64\"],\"n\":-0.5e+3}");
        QTest::newRow("escapes") << QByteArray(
            "{\"\\u00e4\\ud83d\\ude00\":[null,true,{\"a\":\"\\\\\\/\"}]}");
        QTest::newRow("access token")
            << QByteArray("gha_4711_0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbW");
    }
    void survivesMutations()
    {
        QFETCH(QByteArray, seed);
        QRandomGenerator random(20260101); // the same inputs at every run
        for (int i = 0; i < roundsPerSeed; ++i) {
            const QByteArray input = mutated(seed, random);
            // A copy of exactly that size, so that a sanitizer sees a read beyond the end.
            const std::vector<uint8_t> exact(input.cbegin(), input.cend());
            QCOMPARE(fuzzJws(exact.data(), exact.size()), 0);
        }
    }
};

QTEST_GUILESS_MAIN(FuzzJwsTest)
#include "tst_fuzz_jws.moc"
