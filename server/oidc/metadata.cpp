// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oidc/metadata.h"

#include "server/oauth/metadata_source.h"
#include "server/webauthn/relying_party.h"

#include <QtCore/QJsonArray>
#include <QtCore/QSet>

#include <algorithm>

namespace gatehouse::oidc {

using namespace Qt::StringLiterals;
using oauth::fromStorage;
using oauth::OAuthResult;

namespace {

QJsonArray sorted(const QSet<QString>& names)
{
    QStringList list(names.cbegin(), names.cend());
    std::sort(list.begin(), list.end());
    return QJsonArray::fromStringList(list);
}

void describeScopes(QJsonObject& metadata, const QHash<QString, domain::Scope>& scopes)
{
    QSet<QString> names;
    // What every id_token has, beside the claims that scopes open.
    QSet<QString> claims { u"iss"_s, u"sub"_s, u"aud"_s, u"iat"_s, u"exp"_s, u"auth_time"_s,
        u"nonce"_s, u"at_hash"_s, u"sid"_s, u"amr"_s };
    if (metadata.contains("acr_values_supported"_L1))
        claims.insert(u"acr"_s);
    for (const domain::Scope& scope : scopes) {
        names.insert(scope.name);
        for (const QString& claim : scope.claims)
            claims.insert(claim);
    }
    metadata.insert(u"scopes_supported"_s, sorted(names));
    metadata.insert(u"claims_supported"_s, sorted(claims));
}

void describeEndpoints(QJsonObject& metadata, const QString& issuer, const http::Router& router)
{
    for (const auto& endpoint : router.endpoints()) {
        const QByteArray key = endpoint->metadataKey();
        if (!key.isEmpty())
            metadata.insert(
                QString::fromLatin1(key), QString(issuer + QString::fromLatin1(endpoint->path())));
        if (const auto* source = dynamic_cast<const oauth::MetadataSource*>(endpoint.get()))
            source->describe(metadata);
    }
}

} // namespace

OAuthResult<QJsonObject> serverMetadata(const oauth::Services& services, const http::Router& router)
{
    const auto scopes = services.registry.scopes();
    if (!scopes)
        return tl::unexpected(fromStorage(scopes.error()));
    QJsonObject metadata { { u"issuer"_s, services.issuer } };
    // Where browsers make no passkeys nobody can sign in that way.
    if (webauthn::RelyingParty::of(services.issuer))
        metadata.insert(u"acr_values_supported"_s, QJsonArray { u"phr"_s });
    describeScopes(metadata, **scopes);
    metadata.insert(u"subject_types_supported"_s, QJsonArray { u"public"_s });
    metadata.insert(u"claim_types_supported"_s, QJsonArray { u"normal"_s });
    metadata.insert(u"id_token_signing_alg_values_supported"_s,
        QJsonArray::fromStringList(services.keys.ring().algorithms()));
    describeEndpoints(metadata, services.issuer, router);
    return metadata;
}

} // namespace gatehouse::oidc
