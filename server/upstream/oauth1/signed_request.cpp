// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/upstream/oauth1/signed_request.h"

#include "server/core/bytes.h"
#include "server/core/percent.h"

namespace gatehouse::upstream::oauth1 {

using namespace Qt::StringLiterals;

namespace {

/// 120 bits; written out 30 characters, which is as many as oauthlib's servers take by default.
constexpr qsizetype nonceBytes = 15;

Parameters protocolParameters(
    const Call& call, const Credentials& credentials, SignatureMethod method, const Stamp& stamp)
{
    Parameters parameters { { "oauth_consumer_key", credentials.clientId } };
    if (!credentials.token.isEmpty())
        parameters.emplace_back("oauth_token", credentials.token);
    parameters.emplace_back("oauth_signature_method", name(method));
    // PLAINTEXT may leave them out (§3.1); sending them refuses replays where the server looks.
    parameters.emplace_back("oauth_timestamp", QByteArray::number(stamp.timestamp));
    parameters.emplace_back("oauth_nonce", stamp.nonce);
    parameters.emplace_back("oauth_version", "1.0");
    parameters.insert(parameters.end(), call.extra.begin(), call.extra.end());
    return parameters;
}

QByteArray headerValue(const QByteArray& realm, const Parameters& parameters)
{
    QByteArray text = "OAuth ";
    bool isFirst = true;
    if (!realm.isEmpty()) {
        text += "realm=\"" + core::percentEncoded(realm) + '"';
        isFirst = false;
    }
    for (const auto& [name, value] : parameters) {
        text += isFirst ? "" : ", ";
        text += core::percentEncoded(name) + "=\"" + core::percentEncoded(value) + '"';
        isFirst = false;
    }
    return text;
}

QByteArray withQuery(const QByteArray& url, const Parameters& parameters)
{
    const qsizetype fragment = url.indexOf('#');
    QByteArray address = fragment < 0 ? url : url.first(fragment);
    address += address.contains('?') ? '&' : '?';
    address += encodeParameters(parameters);
    return address;
}

void place(SignedRequest& request, const Call& call, const Parameters& protocol, Placement where)
{
    Parameters form = call.form;
    request.url = call.url;
    if (where == Placement::Header)
        request.authorization = headerValue(call.realm, protocol);
    else if (where == Placement::Query)
        request.url = withQuery(call.url, protocol);
    else
        form.insert(form.end(), protocol.begin(), protocol.end());
    request.body = encodeParameters(form);
}

} // namespace

std::optional<Placement> placementFromName(const QString& text)
{
    // Authlib's names of the same three places are taken as well.
    if (text == "header"_L1 || text == "HEADER"_L1)
        return Placement::Header;
    if (text == "body"_L1 || text == "BODY"_L1)
        return Placement::Body;
    if (text == "query"_L1 || text == "QUERY"_L1)
        return Placement::Query;
    return std::nullopt;
}

Stamp newStamp(const core::Clock& clock, core::RandomSource& random)
{
    return Stamp { random.bytes(nonceBytes).toHex(), clock.now() };
}

core::Result<SignedRequest> sign(
    const Call& call, const Credentials& credentials, const Signing& signing, const Stamp& stamp)
{
    Parameters protocol = protocolParameters(call, credentials, signing.method, stamp);
    Parameters others = call.form;
    others.insert(others.end(), protocol.begin(), protocol.end());
    auto base = signatureBase(call.method, call.url, others);
    if (!base)
        return tl::unexpected(base.error());
    const auto value = signature(signing.method, *base, credentials);
    if (!value)
        return tl::unexpected(value.error());
    protocol.emplace_back("oauth_signature", *value);
    SignedRequest request;
    place(request, call, protocol, signing.placement);
    request.base = std::move(*base);
    return request;
}

} // namespace gatehouse::upstream::oauth1
