// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz_scope.h"

#include "resource/bearer_request.h"
#include "resource/scope_expression.h"

#include <QtCore/QStringList>

using namespace gatehouse::resource;

namespace {

void require(bool holds, const char* what)
{
    if (!holds)
        qFatal("broken: %s", what);
}

/// One alternative a line.
void readExpression(const QByteArray& text)
{
    const QStringList alternatives = QString::fromUtf8(text).split(u'\n');
    const auto expression = ScopeExpression::parse(alternatives);
    require(!ScopeExpression::of(alternatives).isSatisfiedBy({}), "opens without any scope");
    if (!expression)
        return;
    require(!expression->isSatisfiedBy({ QString() }), "opens for an empty scope");
    require(expression->isSatisfiedBy(expression->neededScope().split(u' ')),
        "what it asks for does not open it");
    const auto again = ScopeExpression::parse({ expression->neededScope() });
    require(again && again->neededScope() == expression->neededScope(), "does not read itself");
}

void readRequest(const QByteArray& text)
{
    const BearerRequest request { "POST", text, { text }, "application/x-www-form-urlencoded",
        text };
    const auto found = bearerToken(request);
    const auto* token = std::get_if<QByteArray>(&found);
    if (!token)
        return;
    require(!token->isEmpty() && !token->contains(' ') && !token->contains('\n')
            && !token->contains('"') && !token->contains('\0'),
        "a token with characters that none has");
    require(text.contains("earer") || text.contains("EARER") || text.toLower().contains("bearer"),
        "a token from nowhere");
}

} // namespace

int fuzzScope(const uint8_t* data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    readExpression(text);
    readRequest(text);
    return 0;
}
