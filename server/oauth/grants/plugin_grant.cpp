// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/grants/plugin_grant.h"

#include "server/oauth/plugin_answer.h"
#include "server/store/token_repository.h"
#include "server/store/user_repository.h"

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;

namespace {

const QStringList& hiddenParameters()
{
    static const QStringList names { u"client_secret"_s, u"client_assertion"_s,
        u"client_assertion_type"_s };
    return names;
}

plugin::TokenRequest valuesOf(const TokenRequest& request)
{
    plugin::TokenRequest values;
    values.clientId = request.registeredClient().clientId;
    values.clientScopes = request.registeredClient().scope.tokens();
    values.address = request.http->peer.toString();
    for (const auto& [name, value] : request.form.fields()) {
        const QString key = QString::fromUtf8(name);
        if (!hiddenParameters().contains(key))
            values.parameters.insert(key, QString::fromUtf8(value));
    }
    return values;
}

struct Issued
{
    domain::IssuedToken token {};
    qint64 refreshRow = 0;
};

/// The write closure: the tokens, their family where they stand for a user, and the audit row.
struct IssueWork
{
    PreparedAccessToken access;
    qint64 userRow = 0;
    domain::ScopeSet scope;
    QByteArray refreshSecret; ///< Empty: none.
    qint64 familyLife = 0;
    qint64 idleLife = 0;
    store::AuditEntry audit;

    [[nodiscard]] core::Result<domain::TokenFamily> insertFamily(store::Transaction& tx) const
    {
        domain::TokenFamily family;
        if (userRow == 0)
            return family;
        family.clientRow = access.row.clientRow;
        family.userRow = userRow;
        family.scope = scope;
        family.grantType = access.row.grantType;
        family.createdAt = tx.now();
        family.expiresAt = family.createdAt + familyLife;
        const auto row = store::TokenRepository(tx.database()).insertFamily(family);
        if (!row)
            return tl::unexpected(row.error());
        family.id = *row;
        return family;
    }
    [[nodiscard]] core::Result<Issued> operator()(store::Transaction& tx) const
    {
        const auto family = insertFamily(tx);
        if (!family)
            return tl::unexpected(family.error());
        auto token = insertAccessToken(tx, access, userRow == 0 ? nullptr : &*family, scope);
        if (!token)
            return tl::unexpected(token.error());
        Issued issued { std::move(*token), 0 };
        if (!refreshSecret.isEmpty()) {
            const auto row
                = insertRefreshToken(tx, *family, issued.token, scope, refreshSecret, idleLife);
            if (!row)
                return tl::unexpected(row.error());
            issued.refreshRow = *row;
        }
        const auto noted = store::writeAudit(tx, audit);
        if (!noted)
            return tl::unexpected(noted.error());
        return issued;
    }
};

} // namespace

QList<domain::TokenEndpointAuthMethod> PluginGrant::defaultAuthMethods() const
{
    QList<domain::TokenEndpointAuthMethod> methods;
    for (const QString& name : m_plugin.tokenEndpointAuthMethods()) {
        if (const auto method = domain::tokenEndpointAuthMethodFromName(name))
            methods.append(*method);
    }
    return methods;
}

http::Task<OAuthResult<TokenResponse>> PluginGrant::handle(TokenRequest request)
{
    const plugin::TokenRequest values = valuesOf(request);
    const QFuture<plugin::GrantDecision> future = m_plugin.validateTokenRequest(values);
    PluginWait waiting { QFuture<void>(future) };
    co_await waiting;
    const auto decision = pluginAnswer(future);
    if (!decision)
        co_return tl::unexpected(decision.error());
    if (!request.recorder->check("plug-in granted", decision->isGranted, "RFC 6749 §4.5")) {
        const auto code = errorCodeFromName(decision->error.toLatin1());
        co_return tl::unexpected(pluginRefusal(
            code.value_or(ErrorCode::InvalidGrant), decision->description, decision->detail));
    }
    auto granted = judged(*decision, request);
    if (!granted)
        co_return tl::unexpected(granted.error());
    auto issuing = issue(std::move(request), std::move(*granted));
    auto response = co_await std::move(issuing);
    co_return response;
}

OAuthResult<PluginGrant::Granted> PluginGrant::judged(
    const plugin::GrantDecision& decision, const TokenRequest& request) const
{
    const domain::Client& client = request.registeredClient();
    const auto scope = domain::ScopeSet::parse(decision.scope);
    const bool isAllowed = scope && client.scope.containsAll(*scope);
    if (!request.recorder->check("scope allowed for the client", isAllowed, "RFC 6749 §3.3",
            client.scope.toString(), decision.scope))
        return refusal(ErrorCode::InvalidScope, u"the scope is more than the client may ask for"_s);
    const auto user = this->user(decision.username);
    if (!user)
        return tl::unexpected(user.error());
    const auto mayRefresh = m_issuer.issuesRefreshToken(client);
    if (!mayRefresh)
        return tl::unexpected(mayRefresh.error());
    // A refresh token belongs to a user's authorization; a client alone can simply ask again.
    return Granted { *user, *scope, decision.mayRefresh && *mayRefresh && *user };
}

OAuthResult<store::RegistryView::UserPtr> PluginGrant::user(const QString& username) const
{
    if (username.isEmpty())
        return store::RegistryView::UserPtr();
    const auto found = store::UserRepository(m_services.reader).findByUsername(username);
    if (!found)
        return tl::unexpected(fromStorage(found.error()));
    if (!*found || !(*found)->isEnabled)
        return refusal(ErrorCode::InvalidGrant, u"the grant was refused"_s,
            u"the plug-in named a user who is unknown or disabled"_s);
    return std::make_shared<const domain::User>(std::move(**found));
}

http::Task<OAuthResult<TokenResponse>> PluginGrant::issue(TokenRequest request, Granted granted)
{
    const domain::Client& client = request.registeredClient();
    const TokenAbout about { granted.user ? granted.user->username : QString(), granted.scope };
    const auto prepared = m_issuer.prepare(client, grantType(), {}, about);
    if (!prepared)
        co_return tl::unexpected(prepared.error());
    const auto refreshSecret = m_issuer.newRefreshSecret(client, grantType(), about);
    if (!refreshSecret)
        co_return tl::unexpected(refreshSecret.error());
    const auto settings = m_services.registry.settings();
    if (!settings)
        co_return tl::unexpected(fromStorage(settings.error()));
    store::AuditEntry audit = auditEntry("token.issued", *request.http, client.clientId);
    audit.detail = grantType();
    const IssueWork issuance { *prepared, granted.user ? granted.user->id : 0, granted.scope,
        granted.hasRefreshToken ? *refreshSecret : QByteArray(), (*settings)->refreshTokenLifetime,
        (*settings)->refreshTokenIdleLifetime, audit };
    const std::function<core::Result<Issued>(store::Transaction&)> work = std::cref(issuance);
    auto committing = m_services.writer.run<Issued>(work);
    auto issued = co_await committing;
    if (!issued)
        co_return tl::unexpected(fromStorage(issued.error()));
    auto response = m_issuer.response(
        { std::move(issued->token), prepared->secret, issued->refreshRow, *refreshSecret }, client);
    co_return response;
}

} // namespace gatehouse::oauth
