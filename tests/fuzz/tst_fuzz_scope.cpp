// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz_scope.h"

#include <QtCore/QByteArray>
#include <QtCore/QLoggingCategory>
#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

#include <vector>

namespace {

constexpr int roundsPerSeed = 4'000;

QByteArray mutated(QByteArray text, QRandomGenerator& random)
{
    static const QByteArrayList pieces { " ", "\n", "\\", "\"", "Bearer ", "bearer", "\xff", "%5f",
        "access_token=", "&", "=", QByteArray(1, '\0'), "profile", "\n\n" };
    const int changes = 1 + random.bounded(4);
    for (int i = 0; i < changes && !text.isEmpty(); ++i) {
        const qsizetype at = random.bounded(text.size());
        const qsizetype length = random.bounded(1 + qMin<qsizetype>(16, text.size() - at));
        if (random.bounded(2) == 0)
            text[at] = static_cast<char>(text[at] ^ (1 << random.bounded(8)));
        else
            text.replace(at, length, pieces[random.bounded(pieces.size())]);
    }
    return text;
}

} // namespace

/// Replays mutated inputs in every test run; the libFuzzer target goes on for as long as one lets
/// it.
class FuzzScopeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(QStringLiteral("gatehouse.resource=false"));
    }
    void survivesMutations_data()
    {
        QTest::addColumn<QByteArray>("seed");
        QTest::newRow("expression") << QByteArray("profile email\nadmin\nopenid");
        QTest::newRow("header") << QByteArray("Bearer gha_4711_0vx7agoebGcQSuuPiLJXZptN9nndrQmbXE");
        QTest::newRow("form") << QByteArray("a=b&access_token=gha_4711_0vx7agoebGcQSuuPiLJXZ&c=d");
    }
    void survivesMutations()
    {
        QFETCH(QByteArray, seed);
        QRandomGenerator random(20260102); // the same inputs at every run
        for (int i = 0; i < roundsPerSeed; ++i) {
            const QByteArray input = mutated(seed, random);
            const std::vector<uint8_t> exact(input.cbegin(), input.cend());
            QCOMPARE(fuzzScope(exact.data(), exact.size()), 0);
        }
    }
};

QTEST_GUILESS_MAIN(FuzzScopeTest)
#include "tst_fuzz_scope.moc"
