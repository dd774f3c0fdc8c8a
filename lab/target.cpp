// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/target.h"

#include "lab/messenger.h"
#include "server/core/strict_json.h"

namespace gatehouse::lab {

using namespace Qt::StringLiterals;

QString Target::setting(const QString& name) const
{
    if (name == "client_id"_L1)
        return clientId;
    if (name == "client_secret"_L1)
        return clientSecret;
    if (name == "redirect_uri"_L1)
        return redirectUri;
    if (name == "scope"_L1)
        return scope;
    if (name == "username"_L1)
        return username;
    if (name == "password"_L1)
        return password;
    if (name == "issuer"_L1)
        return issuer;
    return name == "oauth_signature_method"_L1 ? signatureMethod : QString();
}

core::Result<Endpoints> endpointsFrom(const QByteArray& document, const QString& issuer)
{
    const auto metadata = core::parseStrictObject(document, { 256 * 1024, 16 });
    if (!metadata)
        return core::failure(core::ErrorKind::Invalid,
            u"the metadata is no JSON object: %1"_s.arg(metadata.error().message));
    const QString named = metadata->value(u"issuer"_s).toString();
    if (named != issuer)
        return core::failure(core::ErrorKind::Denied,
            u"the metadata is of another issuer: %1"_s.arg(named.left(200)));
    Endpoints endpoints;
    for (auto member = metadata->begin(); member != metadata->end(); ++member) {
        const QString url = member->toString();
        const bool isEndpoint
            = member.key().endsWith("_endpoint"_L1) || member.key() == "jwks_uri"_L1;
        if (isEndpoint && (url.startsWith("https://"_L1) || url.startsWith("http://"_L1)))
            endpoints.insert(member.key(), url);
    }
    return endpoints;
}

void discover(Messenger& messenger, const QString& issuer, QObject* context,
    std::function<void(const core::Result<Endpoints>&)> done)
{
    Question question;
    const QString base = issuer.endsWith(u'/') ? issuer.chopped(1) : issuer;
    question.url = QString(base + u"/.well-known/openid-configuration"_s).toUtf8();
    question.headers.emplace_back("Accept", "application/json");
    messenger.send(question, context, [issuer, done](const Exchange& exchange) {
        if (!exchange.fault.isEmpty())
            return done(core::failure(core::ErrorKind::Unavailable, exchange.fault));
        if (exchange.wire.status != 200)
            return done(core::failure(core::ErrorKind::Invalid,
                u"the metadata was answered with status %1"_s.arg(exchange.wire.status)));
        done(endpointsFrom(exchange.wire.body, issuer));
    });
}

} // namespace gatehouse::lab
