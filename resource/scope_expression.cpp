// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resource/scope_expression.h"

#include "resource/log.h"

#include <algorithm>

namespace gatehouse::resource {

namespace {

bool isScopeToken(const QString& token)
{
    return std::all_of(token.begin(), token.end(),
        [](QChar c) { return c > u' ' && c <= u'~' && c != u'"' && c != u'\\'; });
}

/// The scopes of one alternative; nothing when there are none or one of them is malformed.
std::optional<QStringList> scopesOf(const QString& alternative)
{
    if (alternative.size() > ScopeExpression::longestAlternative)
        return std::nullopt;
    const QStringList tokens = alternative.split(u' ', Qt::SkipEmptyParts);
    if (tokens.isEmpty() || !std::all_of(tokens.begin(), tokens.end(), isScopeToken))
        return std::nullopt;
    return tokens;
}

} // namespace

ScopeExpression ScopeExpression::none()
{
    ScopeExpression expression;
    expression.m_isOpen = true;
    return expression;
}

std::optional<ScopeExpression> ScopeExpression::parse(const QStringList& alternatives)
{
    if (alternatives.isEmpty() || alternatives.size() > mostAlternatives)
        return std::nullopt;
    ScopeExpression expression;
    for (const QString& alternative : alternatives) {
        const auto scopes = scopesOf(alternative);
        if (!scopes)
            return std::nullopt;
        expression.m_alternatives.append(*scopes);
    }
    return expression;
}

ScopeExpression ScopeExpression::of(const QStringList& alternatives)
{
    auto expression = parse(alternatives);
    if (expression)
        return std::move(*expression);
    qCWarning(lcResource) << "malformed scope expression opens nothing:"
                          << alternatives.join(u'|').left(80);
    return {};
}

ScopeExpression ScopeExpression::allOf(const QString& scope)
{
    return of({ scope });
}

ScopeExpression ScopeExpression::anyOf(const QString& scope)
{
    return of(scope.split(u' ', Qt::SkipEmptyParts));
}

bool ScopeExpression::isSatisfiedBy(const QStringList& granted) const
{
    if (m_isOpen)
        return true;
    return std::any_of(
        m_alternatives.begin(), m_alternatives.end(), [&granted](const QStringList& needed) {
            return std::all_of(needed.begin(), needed.end(),
                [&granted](const QString& scope) { return granted.contains(scope); });
        });
}

QString ScopeExpression::neededScope() const
{
    return m_alternatives.value(0).join(u' ');
}

} // namespace gatehouse::resource
