// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz_target.h"

#include "server/upstream/oauth1/signature_base.h"
#include "server/upstream/oauth1/token_answer.h"

#include <algorithm>

namespace oauth1 = gatehouse::upstream::oauth1;

namespace {

bool isUnreservedOrEscape(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'
        || c == '.' || c == '_' || c == '~' || c == '%';
}

void readParameters(QByteArrayView text)
{
    const auto parameters = oauth1::parseParameters(text);
    if (!parameters)
        return;
    require(static_cast<qsizetype>(parameters->size()) <= oauth1::mostParameters);
    // A field with neither name nor value is written "=", so it is not lost on the way.
    require(oauth1::parseParameters(oauth1::encodeParameters(*parameters)) == parameters);
}

/// What a provider answers to a request for credentials (RFC 5849 §2.1, §2.3).
void readAnswer(QByteArrayView text)
{
    const auto answer = oauth1::parseTokenAnswer(text);
    if (!answer)
        return;
    require(!answer->token.isEmpty() && answer->token.size() <= 4096);
    require(std::all_of(answer->token.begin(), answer->token.end(),
        [](char c) { return c > 0x20 && c < 0x7f; })); // or it could forge a line of a header
    for (const auto& [name, value] : answer->others)
        require(name != "oauth_token" && name != "oauth_token_secret");
}

/// §3.4.1: three parts, each with nothing but unreserved characters and escapes; the order of what
/// went in does not matter.
void writeBase(QByteArrayView method, QByteArrayView url, QByteArrayView form)
{
    auto others = oauth1::parseParameters(form);
    if (!others)
        return;
    const auto base = oauth1::signatureBase(method.toByteArray(), url.toByteArray(), *others);
    if (!base)
        return;
    require(base->text.count('&') == 2);
    require(std::all_of(base->text.begin(), base->text.end(),
        [](char c) { return c == '&' || isUnreservedOrEscape(c); }));
    require(std::is_sorted(base->parameters.begin(), base->parameters.end()));
    require(!base->uri.contains('?') && !base->uri.contains('#'));
    std::reverse(others->begin(), others->end());
    const auto again = oauth1::signatureBase(method.toByteArray(), url.toByteArray(), *others);
    require(again && again->text == base->text);
}

} // namespace

/// Input: method, line feed, URL, line feed, form. The whole of it is read as an answer, too.
void fuzzTarget(QByteArrayView input)
{
    readParameters(input);
    readAnswer(input);
    const qsizetype first = input.indexOf('\n');
    const qsizetype second = first < 0 ? -1 : input.indexOf('\n', first + 1);
    if (second >= 0)
        writeBase(input.first(first), input.sliced(first + 1, second - first - 1),
            input.sliced(second + 1));
}
