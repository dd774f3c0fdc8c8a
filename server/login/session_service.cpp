// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/login/session_service.h"

#include "server/core/bytes.h"
#include "server/crypto/token_value.h"
#include "server/domain/persona.h"
#include "server/http/cookie.h"
#include "server/login/log.h"
#include "server/login/sign_in_methods.h"
#include "server/store/session_repository.h"

#include <functional>

namespace gatehouse::login {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 touchInterval = 60;
const auto name = "gatehouse_session"_ba;

bool isAlive(const domain::BrowserSession& session, qint64 idleLifetime, qint64 now)
{
    return session.endedAt == 0 && now < session.expiresAt
        && now - session.lastSeenAt < idleLifetime;
}

} // namespace

core::Result<std::optional<SignedIn>> SessionService::current(const http::Request& request)
{
    const QByteArray cookie = request.cookie(http::cookieName(name, m_services.usesSecureCookies));
    return behind(cookie);
}

core::Result<std::optional<SignedIn>> SessionService::behind(const QByteArray& cookieValue)
{
    const auto value = crypto::TokenValue::parse(crypto::token_prefix::session, cookieValue);
    if (!value)
        return std::nullopt;
    auto session = store::SessionRepository(m_services.reader).findSession(value->id);
    if (!session)
        return tl::unexpected(session.error());
    if (!*session || !crypto::matchesHash(value->secret, (*session)->secretHash))
        return std::nullopt;
    if (isOfPersona(**session) && !isOfThisLab(**session))
        return std::nullopt;
    const auto settings = m_services.registry.settings();
    if (!settings)
        return tl::unexpected(settings.error());
    if (!isAlive(**session, (*settings)->sessionIdleLifetime, m_services.clock.now()))
        return std::nullopt;
    auto user = m_services.registry.user((*session)->userRow);
    if (!user)
        return tl::unexpected(user.error());
    if (!*user || !(*user)->isEnabled)
        return std::nullopt;
    const bool isPersona = (*user)->persona == QLatin1StringView(domain::persona::signsIn);
    if (isOfPersona(**session) && !isPersona)
        return std::nullopt;
    return SignedIn { std::move(**session), std::move(*user), value->secret };
}

/// It ends with the server that opened it, and is nothing where lab mode is off.
bool SessionService::isOfThisLab(const domain::BrowserSession& session) const
{
    return m_services.isLab && session.authTime >= m_services.startedAt;
}

bool SessionService::needsTouch(const domain::BrowserSession& session) const
{
    return m_services.clock.now() - session.lastSeenAt >= touchInterval;
}

http::Task<void> SessionService::keepAlive(domain::BrowserSession session)
{
    if (!needsTouch(session))
        co_return;
    const std::function<core::Result<void>(store::Transaction&)> work
        = [&session](store::Transaction& transaction) {
              return store::SessionRepository(transaction.database())
                  .touchSession(session.id, transaction.now());
          };
    auto committing = m_services.writer.run<void>(work);
    const auto touched = co_await committing;
    if (!touched)
        qCInfo(lcLogin).noquote() << "session not touched reason=" << touched.error().message;
}

core::Result<SessionService::Draft> SessionService::draft()
{
    const auto settings = m_services.registry.settings();
    if (!settings)
        return tl::unexpected(settings.error());
    const QByteArray publicId = core::toBase64Url(m_services.random.bytes(16));
    return Draft { crypto::newSecret(m_services.random), QString::fromLatin1(publicId),
        (*settings)->sessionLifetime };
}

core::Result<OpenedSession> SessionService::open(store::Transaction& transaction,
    const Draft& draft, qint64 userRow, qint64 authTime, const QString& methods)
{
    domain::BrowserSession session;
    session.secretHash = crypto::secretHash(draft.secret);
    session.userRow = userRow;
    session.publicId = draft.publicId;
    session.authTime = authTime;
    session.createdAt = transaction.now();
    session.lastSeenAt = transaction.now();
    session.expiresAt = transaction.now() + draft.lifetime;
    session.methods = methods;
    const auto row = store::SessionRepository(transaction.database()).insertSession(session);
    if (!row)
        return tl::unexpected(row.error());
    return OpenedSession { *row,
        crypto::formatToken(crypto::token_prefix::session, *row, draft.secret) };
}

void SessionService::keepCookie(const OpenedSession& session, http::Response& response) const
{
    response.set(
        "Set-Cookie"_ba, http::setCookie(name, session.cookieValue, m_services.usesSecureCookies));
}

void SessionService::dropCookie(http::Response& response) const
{
    response.set("Set-Cookie"_ba, http::setCookie(name, {}, m_services.usesSecureCookies, 0));
}

} // namespace gatehouse::login
