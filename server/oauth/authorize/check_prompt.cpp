// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/authorize/authorize_check.h"

#include <algorithm>

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestNonce = 512;
constexpr qsizetype longestHint = 512;

} // namespace

OAuthResult<void> checkNonce(CheckContext& context)
{
    const QByteArray nonce = context.form.value("nonce");
    if (nonce.size() > longestNonce)
        return refusal(ErrorCode::InvalidRequest, u"nonce is too long"_s,
            QString::number(nonce.size()) + u" bytes"_s);
    context.request.nonce = QString::fromUtf8(nonce);
    return {};
}

OAuthResult<void> checkPrompt(CheckContext& context)
{
    const QByteArrayList asked = context.form.value("prompt").split(' ');
    Prompts& prompts = context.request.prompts;
    for (const QByteArray& prompt : asked) {
        if (prompt == "none")
            prompts.isNone = true;
        else if (prompt == "login" || prompt == "select_account")
            prompts.isLogin = true;
        else if (prompt == "consent")
            prompts.isConsent = true;
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
