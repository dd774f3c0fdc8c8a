// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz_target.h"

#include <QtCore/QByteArray>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

#include <vector>

namespace {

constexpr int roundsPerSeed = 300;

/// One to four random changes: flipped bits, pieces cut, doubled, and swapped in from `other`.
QByteArray mutated(QByteArray text, const QByteArray& other, QRandomGenerator& random)
{
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
            text.replace(at, length, other.mid(random.bounded(1 + other.size()), length));
        }
    }
    return text;
}

/// A copy of exactly that size, so that a sanitizer sees a read beyond the end.
void feed(const QByteArray& input)
{
    const std::vector<char> exact(input.cbegin(), input.cend());
    fuzzTarget(QByteArrayView(exact.data(), static_cast<qsizetype>(exact.size())));
}

} // namespace

/// Replays the committed corpus of one target and small changes of it: the same inputs at every
/// run. A broken promise ends the process, which CTest reports.
class FuzzCorpusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QDir folder(QStringLiteral(GATEHOUSE_FUZZ_CORPUS));
        for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
            m_inputs.append({ name, file.readAll() });
        }
        QVERIFY2(m_inputs.size() >= 3, "the corpus is gone");
    }
    void keepsItsPromisesForTheCorpus()
    {
        feed({});
        for (const auto& [name, input] : std::as_const(m_inputs))
            feed(input);
    }
    void keepsItsPromisesForSmallChanges()
    {
        QRandomGenerator random(20260101);
        for (const auto& [name, input] : std::as_const(m_inputs)) {
            for (int i = 0; i < roundsPerSeed; ++i)
                feed(mutated(input, m_inputs.at(random.bounded(m_inputs.size())).second, random));
        }
    }

private:
    QList<std::pair<QString, QByteArray>> m_inputs;
};

QTEST_GUILESS_MAIN(FuzzCorpusTest)
#include "tst_fuzz_corpus.moc"
