// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/runtime/api_masking.h"

#include "server/crypto/digest.h"
#include "server/http/form.h"

#include <QtCore/QRegularExpression>

namespace gatehouse::runtime {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownCharacters = 4;
constexpr qsizetype shortestShown = 16;
/// Shorter values would be found everywhere by chance.
constexpr qsizetype shortestSought = 6;

struct Mask
{
    QByteArray value;
    QByteArray replacement;
};

std::vector<Mask> masksOf(
    const upstream::RemoteProvider& provider, const upstream::TokenSet& tokens)
{
    std::vector<Mask> masks;
    for (const core::SecretString* secret : { &tokens.accessToken, &tokens.refreshToken,
             &tokens.tokenSecret, &provider.clientSecret }) {
        const QByteArray& value = secret->reveal();
        if (value.size() < shortestSought)
            continue;
        masks.push_back({ value, masked(value) });
        const QByteArray encoded = http::percentEncoded(value);
        if (encoded != value)
            masks.push_back({ encoded, masked(value) });
    }
    return masks;
}

/// Values of oauth_token and oauth_signature, in a header, a query or a form.
QByteArray withoutSignature(const QByteArray& text)
{
    static const QRegularExpression values(
        u"(oauth_(?:token|signature|verifier))=(\"?)[^\"&,\\s]*"_s);
    return QString::fromUtf8(text).replace(values, u"\\1=\\2…"_s).toUtf8();
}

void hide(QByteArray& text, const std::vector<Mask>& masks)
{
    for (const Mask& mask : masks)
        text.replace(mask.value, mask.replacement);
}

QByteArray hiddenAuthorization(const QByteArray& value)
{
    const qsizetype space = value.indexOf(' ');
    const QByteArray scheme = value.left(space);
    if (scheme.compare("OAuth", Qt::CaseInsensitive) == 0)
        return withoutSignature(value);
    return space < 0 ? masked(value) : QByteArray(scheme + ' ' + masked(value.mid(space + 1)));
}

void hideHeaders(control::HeaderList& headers, const std::vector<Mask>& masks)
{
    for (auto& [name, value] : headers) {
        const QByteArray lower = name.toLower();
        if (lower == "authorization")
            value = hiddenAuthorization(value);
        else if (lower == "set-cookie" || lower == "cookie")
            value = value.left(value.indexOf('=') + 1) + "…";
        else
            hide(value, masks);
    }
}

} // namespace

QByteArray masked(const QByteArray& secret)
{
    const QByteArray start
        = secret.size() >= shortestShown ? secret.first(shownCharacters) : QByteArray();
    return start + "… (sha256 " + crypto::sha256(secret).toHex().first(8) + ')';
}

void maskSecrets(control::ApiExchange& exchange, const upstream::RemoteProvider& provider,
    const upstream::TokenSet& tokens)
{
    const auto masks = masksOf(provider, tokens);
    hideHeaders(exchange.requestHeaders, masks);
    hideHeaders(exchange.headers, masks);
    QByteArray url = exchange.url.toUtf8();
    // First the whole signature: with PLAINTEXT it is made of secrets.
    for (QByteArray* text : { &url, &exchange.requestBody, &exchange.body }) {
        if (tokens.isOAuth1 && text->contains("oauth_signature"))
            *text = withoutSignature(*text);
        hide(*text, masks);
    }
    exchange.url = QString::fromUtf8(url);
}

} // namespace gatehouse::runtime
