// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/token_comparison.h"

#include "models/claim_texts.h"
#include "server/jose/compact_jws.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::models {

using Difference = ComparedMember::Difference;

namespace {

struct ComparisonTexts
{
    Q_DECLARE_TR_FUNCTIONS(TokenComparison)
};

struct TakenApart
{
    QString fault {};
    QJsonObject header {};
    QJsonObject claims {};
};

TakenApart takeApart(const QByteArray& pasted, const QString& unreadable)
{
    const QByteArray token = bareToken(pasted);
    const auto jws = jose::readCompact(token);
    if (!jws) {
        return { unreadable.arg(jws.error().message), {}, {} };
    }
    const auto claims = jose::readClaims(jws->payload);
    if (!claims) {
        return { unreadable.arg(claims.error().message), {}, {} };
    }
    return { {}, jws->header, *claims };
}

Difference differenceOf(const QJsonObject& first, const QJsonObject& second, const QString& name)
{
    if (!second.contains(name)) {
        return Difference::OnlyFirst;
    }
    if (!first.contains(name)) {
        return Difference::OnlySecond;
    }
    return first[name] == second[name] ? Difference::Same : Difference::Changed;
}

void compareObjects(
    TokenComparison& comparison, const QJsonObject& first, const QJsonObject& second, bool isHeader)
{
    QStringList names = first.keys() + second.keys();
    names.sort();
    names.removeDuplicates();
    for (const QString& name : std::as_const(names)) {
        ComparedMember member { isHeader, name };
        if (first.contains(name)) {
            member.first = claimText(name, first[name]);
        }
        if (second.contains(name)) {
            member.second = claimText(name, second[name]);
        }
        member.meaning = isHeader ? headerMeaning(name) : claimMeaning(name);
        member.difference = differenceOf(first, second, name);
        comparison.differences += member.difference == Difference::Same ? 0 : 1;
        comparison.members.append(member);
    }
}

} // namespace

QByteArray bareToken(const QByteArray& pasted)
{
    const QByteArray token = pasted.trimmed();
    return token.toLower().startsWith("bearer ") ? token.sliced(7).trimmed() : token;
}

TokenComparison compareTokens(const QByteArray& first, const QByteArray& second)
{
    const TakenApart one
        = takeApart(first, ComparisonTexts::tr("The first is not a JWT that can be read: %1"));
    const TakenApart other
        = takeApart(second, ComparisonTexts::tr("The second is not a JWT that can be read: %1"));
    TokenComparison comparison;
    comparison.fault = one.fault.isEmpty() ? other.fault : one.fault;
    if (!comparison.fault.isEmpty()) {
        return comparison;
    }
    compareObjects(comparison, one.header, other.header, true);
    compareObjects(comparison, one.claims, other.claims, false);
    return comparison;
}

QString differenceText(Difference difference)
{
    switch (difference) {
    case Difference::Same:
        return ComparisonTexts::tr("the same");
    case Difference::Changed:
        return ComparisonTexts::tr("different");
    case Difference::OnlyFirst:
        return ComparisonTexts::tr("only in the first");
    case Difference::OnlySecond:
        return ComparisonTexts::tr("only in the second");
    }
    return {};
}

} // namespace gatehouse::models
