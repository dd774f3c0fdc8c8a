// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/explain/difference.h"

#include <QtCore/QUrl>

#include <algorithm>
#include <vector>

namespace gatehouse::explain {

using namespace Qt::StringLiterals;

namespace {

/// Cells of the table of common subsequences; a redirect URI needs some 10,000.
constexpr qsizetype mostCells = 250'000;

void mark(QList<Range>& ranges, qsizetype at)
{
    if (!ranges.isEmpty() && ranges.last().at + ranges.last().length == at)
        ++ranges.last().length;
    else
        ranges.append(Range { at, 1 });
}

qsizetype commonPrefix(QStringView one, QStringView other)
{
    const auto ends = std::mismatch(one.begin(), one.end(), other.begin(), other.end());
    return ends.first - one.begin();
}

qsizetype commonSuffix(QStringView one, QStringView other)
{
    const auto ends = std::mismatch(one.rbegin(), one.rend(), other.rbegin(), other.rend());
    return ends.first - one.rbegin();
}

/// Length of the longest common subsequence of every pair of tails.
std::vector<quint16> subsequences(QStringView one, QStringView other)
{
    const qsizetype width = other.size() + 1;
    std::vector<quint16> table(size_t((one.size() + 1) * width), 0);
    for (qsizetype i = one.size() - 1; i >= 0; --i) {
        for (qsizetype j = other.size() - 1; j >= 0; --j) {
            const auto down = table[size_t((i + 1) * width + j)];
            const auto right = table[size_t(i * width + j + 1)];
            const auto both = quint16(table[size_t((i + 1) * width + j + 1)] + 1);
            table[size_t(i * width + j)] = one[i] == other[j] ? both : std::max(down, right);
        }
    }
    return table;
}

void markMiddle(Difference& result, QStringView expected, QStringView got, qsizetype offset)
{
    const auto table = subsequences(expected, got);
    const qsizetype width = got.size() + 1;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < expected.size() && j < got.size()) {
        if (expected[i] == got[j]) {
            ++i;
            ++j;
        } else if (table[size_t((i + 1) * width + j)] >= table[size_t(i * width + j + 1)]) {
            mark(result.inExpected, offset + i++);
        } else {
            mark(result.inGot, offset + j++);
        }
    }
    for (; i < expected.size(); ++i)
        mark(result.inExpected, offset + i);
    for (; j < got.size(); ++j)
        mark(result.inGot, offset + j);
}

qsizetype marked(const Difference& difference)
{
    qsizetype count = 0;
    for (const Range& range : difference.inExpected + difference.inGot)
        count += range.length;
    return count;
}

bool isLoopback(const QString& host)
{
    return host == "localhost"_L1 || host == "127.0.0.1"_L1 || host == "::1"_L1;
}

} // namespace

Difference compareText(const QString& expected, const QString& got)
{
    Difference result { expected, got };
    const qsizetype front = commonPrefix(expected, got);
    const QStringView expectedTail = QStringView(expected).sliced(front);
    const QStringView gotTail = QStringView(got).sliced(front);
    const qsizetype back = commonSuffix(expectedTail, gotTail);
    const QStringView one = expectedTail.chopped(back);
    const QStringView other = gotTail.chopped(back);
    if ((one.size() + 1) * (other.size() + 1) <= mostCells) {
        markMiddle(result, one, other, front);
        return result;
    }
    if (!one.isEmpty())
        result.inExpected.append(Range { front, one.size() });
    if (!other.isEmpty())
        result.inGot.append(Range { front, other.size() });
    return result;
}

Difference compareWithNearest(const QString& expected, const QString& got)
{
    constexpr qsizetype mostCandidates = 50;
    const QStringList candidates = expected.split(u' ', Qt::SkipEmptyParts).mid(0, mostCandidates);
    if (candidates.isEmpty())
        return compareText(expected, got);
    Difference nearest = compareText(candidates.first(), got);
    for (const QString& candidate : candidates) {
        Difference next = compareText(candidate, got);
        if (marked(next) < marked(nearest))
            nearest = std::move(next);
    }
    return nearest;
}

Difference compareWords(const QString& expected, const QString& got)
{
    Difference result { expected, got };
    const QStringList known = expected.split(u' ', Qt::SkipEmptyParts);
    qsizetype at = 0;
    for (const QString& word : got.split(u' ')) {
        if (!word.isEmpty() && !known.contains(word))
            result.inGot.append(Range { at, word.size() });
        at += word.size() + 1;
    }
    return result;
}

QString addressDifference(const QString& expected, const QString& got)
{
    if (expected == got || expected.isEmpty() || got.isEmpty())
        return {};
    if (expected == QString(got + u'/') || got == QString(expected + u'/'))
        return u"trailing_slash"_s;
    if (expected.compare(got, Qt::CaseInsensitive) == 0)
        return u"letter_case"_s;
    const QUrl one(expected, QUrl::StrictMode);
    const QUrl other(got, QUrl::StrictMode);
    if (!one.isValid() || !other.isValid())
        return {};
    QStringList found;
    if (one.scheme() != other.scheme())
        found.append(u"scheme"_s);
    if (one.host() != other.host())
        found.append(
            isLoopback(one.host()) && isLoopback(other.host()) ? u"loopback_name"_s : u"host"_s);
    if (one.port() != other.port())
        found.append(u"port"_s);
    if (one.path() != other.path())
        found.append(u"path"_s);
    if (one.query() != other.query())
        found.append(u"query"_s);
    return found.size() == 1 ? found.first() : QString();
}

} // namespace gatehouse::explain
