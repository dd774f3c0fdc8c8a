// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/authorize/authorize_check.h"

#include <algorithm>
#include <array>

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestNonce = 512;
constexpr qsizetype longestHint = 512;

struct PromptValue
{
    const char* name;
    bool Prompts::*flag;
};
constexpr std::array promptTable {
    PromptValue { "none", &Prompts::isNone },
    PromptValue { "login", &Prompts::isLogin },
    PromptValue { "consent", &Prompts::isConsent },
    PromptValue { "select_account", &Prompts::isLogin },
};

} // namespace

QStringList promptValues()
{
    QStringList names;
    for (const PromptValue& value : promptTable)
        names.append(QString::fromLatin1(value.name));
    return names;
}

OAuthResult<void> checkNonce(CheckContext& context)
{
    const QByteArray nonce = context.form.value("nonce");
    if (nonce.size() > longestNonce)
        return refusal(ErrorCode::InvalidRequest, u"nonce is too long"_s,
            QString::number(nonce.size()) + u" bytes"_s);
    // The only thing that ties such an id_token to this browser (OpenID Connect Core §3.2.2.1).
    if (nonce.isEmpty() && context.request.responseType->hasIdToken)
        return refusal(ErrorCode::InvalidRequest, u"nonce is missing"_s,
            u"an id_token from this endpoint needs a nonce"_s);
    context.request.nonce = QString::fromUtf8(nonce);
    return {};
}

OAuthResult<void> checkPrompt(CheckContext& context)
{
    const QByteArrayList asked = context.form.value("prompt").split(' ');
    Prompts& prompts = context.request.prompts;
    for (const QByteArray& prompt : asked) {
        const auto* const value = std::ranges::find_if(
            promptTable, [&prompt](const PromptValue& entry) { return prompt == entry.name; });
        if (value != promptTable.end())
            prompts.*(value->flag) = true;
        else if (!prompt.isEmpty())
            return refusal(ErrorCode::InvalidRequest, u"this prompt is not supported"_s,
                QString::fromUtf8(prompt.left(64)));
    }
    if (prompts.isNone && (prompts.isLogin || prompts.isConsent))
        return refusal(ErrorCode::InvalidRequest, u"prompt none cannot be combined"_s);
    return {};
}

OAuthResult<void> checkMaximumAge(CheckContext& context)
{
    const QByteArray age = context.form.value("max_age");
    if (age.isEmpty())
        return {};
    const bool isNumber
        = age.size() <= 10 && std::ranges::all_of(age, [](char c) { return c >= '0' && c <= '9'; });
    if (!isNumber)
        return refusal(
            ErrorCode::InvalidRequest, u"max_age is malformed"_s, QString::fromUtf8(age.left(64)));
    context.request.maximumAge = age.toLongLong();
    return {};
}

OAuthResult<void> checkHints(CheckContext& context)
{
    for (const char* name :
        { "login_hint", "ui_locales", "claims_locales", "display", "acr_values" }) {
        if (context.form.value(name).size() > longestHint)
            return refusal(
                ErrorCode::InvalidRequest, u"a parameter is too long"_s, QString::fromLatin1(name));
    }
    return {};
}

} // namespace gatehouse::oauth
