// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/upstream/oauth1/token_answer.h"

#include <algorithm>

namespace gatehouse::upstream::oauth1 {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestAnswer = 16 * 1024;
constexpr qsizetype longestOAuth1Token = 4096;

auto answerDenied(const QString& why)
{
    return core::failure(core::ErrorKind::Denied, why);
}

qsizetype countOf(const Parameters& parameters, QByteArrayView name)
{
    return std::ranges::count_if(
        parameters, [&](const auto& parameter) { return parameter.first == name; });
}

/// Control characters could forge lines of a header later.
bool isPlainValue(QByteArrayView text)
{
    return !text.isEmpty() && text.size() <= longestOAuth1Token
        && std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

} // namespace

core::Result<TokenAnswer> parseTokenAnswer(QByteArrayView body)
{
    if (body.size() > longestAnswer)
        return answerDenied(u"token answer longer than 16 KiB"_s);
    const auto fields = parseParameters(body.trimmed());
    if (!fields)
        return answerDenied(u"token answer is no form"_s);
    if (countOf(*fields, "oauth_token") != 1 || countOf(*fields, "oauth_token_secret") != 1
        || countOf(*fields, "oauth_callback_confirmed") > 1)
        return answerDenied(
            u"token answer without oauth_token or oauth_token_secret, or with two"_s);
    TokenAnswer answer;
    for (const auto& [name, value] : *fields) {
        if (name == "oauth_token")
            answer.token = value;
        else if (name == "oauth_token_secret")
            answer.secret = core::SecretString(value);
        else if (name == "oauth_callback_confirmed")
            // Servers in Python say "True".
            answer.isCallbackConfirmed = value.toLower() == "true";
        else
            answer.others.emplace_back(name, value);
    }
    if (!isPlainValue(answer.token))
        return answerDenied(u"oauth_token is empty, too long or not printable"_s);
    return answer;
}

} // namespace gatehouse::upstream::oauth1
