// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/claims_preview.h"

#include "server/domain/grant_types.h"
#include "server/domain/settings.h"
#include "server/store/scope_repository.h"
#include "server/store/settings_repository.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace gatehouse::models {

namespace {

struct ClaimsPreviewTexts
{
    Q_DECLARE_TR_FUNCTIONS(ClaimsPreviewTexts)
};

QString jsonText(const QJsonValue& value)
{
    const QByteArray text = QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.mid(1, text.size() - 2));
}

QString originOf(const QString& claim)
{
    const QHash<QString, QString> origins { { u"iss"_s,
                                                ClaimsPreviewTexts::tr("the server's issuer") },
        { u"sub"_s, ClaimsPreviewTexts::tr("the user's subject") },
        { u"aud"_s, ClaimsPreviewTexts::tr("the client's registration") },
        { u"client_id"_s, ClaimsPreviewTexts::tr("the client's registration") },
        { u"jti"_s, ClaimsPreviewTexts::tr("random, new in each token") },
        { u"iat"_s, ClaimsPreviewTexts::tr("the moment of issue") },
        { u"exp"_s, ClaimsPreviewTexts::tr("the lifetime in the settings") },
        { u"auth_time"_s, ClaimsPreviewTexts::tr("the moment of sign-in") },
        { u"scope"_s, ClaimsPreviewTexts::tr("the granted scopes") } };
    return origins.value(claim);
}

void addFixed(ClaimsPreview& preview, const QString& place, const QJsonObject& claims)
{
    for (auto claim = claims.constBegin(); claim != claims.constEnd(); ++claim) {
        preview.claims.append(
            { place, claim.key(), jsonText(claim.value()), originOf(claim.key()) });
    }
}

void addOpen(ClaimsPreview& preview, const QString& place, const QList<domain::OpenClaim>& open)
{
    for (const domain::OpenClaim& claim : open) {
        preview.claims.append({ place, claim.name, jsonText(claim.value),
            ClaimsPreviewTexts::tr("scope %1").arg(claim.scope) });
    }
}

void addIdToken(ClaimsPreview& preview, const PreviewOrder& order, const domain::Settings& settings,
    const QList<domain::OpenClaim>& open)
{
    domain::IdTokenFrame frame;
    frame.issuer = order.issuer;
    frame.issuedAt = order.at;
    frame.expiresAt = order.at + settings.idTokenLifetime;
    frame.authTime = order.at;
    addFixed(preview, ClaimsPreviewTexts::tr("ID token"),
        domain::idTokenClaims(frame, *order.user, order.client));
    // Where there is no access token there is no userinfo either (OpenID Connect Core §5.4).
    if (order.client.responseTypes == QStringList { u"id_token"_s }) {
        addOpen(preview, ClaimsPreviewTexts::tr("ID token"), open);
        return;
    }
    preview.claims.append({ ClaimsPreviewTexts::tr("Userinfo"), u"sub"_s,
        jsonText(order.user->subject), originOf(u"sub"_s) });
    for (const domain::OpenClaim& claim : open) {
        if (claim.name != u"sub"_s) {
            addOpen(preview, ClaimsPreviewTexts::tr("Userinfo"), { claim });
        }
    }
}

void addAccessToken(
    ClaimsPreview& preview, const PreviewOrder& order, const domain::Settings& settings)
{
    if (order.client.accessTokenFormat != domain::AccessTokenFormat::Jwt) {
        preview.remarks.append(ClaimsPreviewTexts::tr(
            "The access token is opaque: resource servers ask by introspection."));
        return;
    }
    domain::IssuedToken token;
    token.clientId = order.client.clientId;
    token.scope = order.requested;
    token.audiences
        = domain::accessTokenAudiences(order.client.audiences, order.requested, order.issuer);
    token.issuedAt = order.at;
    token.expiresAt = order.at
        + domain::clientTokenLifetime(order.client, settings, order.client.grantTypes.value(0));
    const QByteArray text = domain::accessTokenClaims(
        token, order.issuer, order.user ? order.user->subject : order.client.clientId, u"…"_s);
    addFixed(
        preview, ClaimsPreviewTexts::tr("Access token"), QJsonDocument::fromJson(text).object());
}

void addRemarks(
    ClaimsPreview& preview, const PreviewOrder& order, const QHash<QString, domain::Scope>& scopes)
{
    for (const QString& token : order.requested.tokens()) {
        if (!order.client.scope.contains(token)) {
            preview.remarks.append(ClaimsPreviewTexts::tr(
                "The request would be refused: the client may not ask for %1.")
                                       .arg(token));
        } else if (!scopes.contains(token)) {
            preview.remarks.append(
                ClaimsPreviewTexts::tr("%1 opens no claims: it is not on the page Scopes.")
                    .arg(token));
        }
    }
    if (!order.user) {
        preview.remarks.append(
            ClaimsPreviewTexts::tr("Nobody signs in, so nothing is said about a person."));
    } else if (!order.requested.contains(u"openid"_s)) {
        preview.remarks.append(ClaimsPreviewTexts::tr(
            "Without the scope openid there is neither ID token nor userinfo."));
    }
}

} // namespace

core::Result<ClaimsPreview> previewClaims(store::Database& reader, const PreviewOrder& order)
{
    const auto known = store::ScopeRepository(reader).list();
    if (!known) {
        return tl::unexpected(known.error());
    }
    const auto settings = store::SettingsRepository(reader).load();
    if (!settings) {
        return tl::unexpected(settings.error());
    }
    QHash<QString, domain::Scope> scopes;
    for (const domain::Scope& scope : *known) {
        scopes.insert(scope.name, scope);
    }
    ClaimsPreview preview;
    if (order.user && order.requested.contains(u"openid"_s)) {
        addIdToken(preview, order, *settings,
            domain::claimsOpenedBy(*order.user, order.requested, scopes));
    }
    addAccessToken(preview, order, *settings);
    addRemarks(preview, order, scopes);
    return preview;
}

} // namespace gatehouse::models
