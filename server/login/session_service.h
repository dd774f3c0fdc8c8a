// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/login/services.h"

#include "server/domain/token.h"
#include "server/http/request.h"
#include "server/http/response.h"
#include "server/http/task.h"

#include <optional>

namespace gatehouse::login {

/// A browser with somebody signed in.
struct SignedIn
{
    domain::BrowserSession session;
    store::RegistryView::UserPtr user; ///< Enabled; never null.
    QByteArray secret; ///< Of the cookie; forms of this session are derived from it.
};

/// What a new session's cookie holds.
struct OpenedSession
{
    qint64 row = 0;
    QByteArray cookieValue {};
};

/// Browser sessions: a cookie with a row id and 256 random bits, of which the row keeps the hash.
/// Times are UTC epoch seconds. One instance for each worker.
class SessionService
{
public:
    explicit SessionService(const Services& services)
        : m_services(services)
    {
    }

    /// Who is signed in. Nothing: nobody, or ended, expired, idle for too long, user disabled or
    /// gone.
    [[nodiscard]] core::Result<std::optional<SignedIn>> current(const http::Request& request);
    /// The same for a session that this request opened: its cookie is in no request yet.
    [[nodiscard]] core::Result<std::optional<SignedIn>> behind(const QByteArray& cookieValue);
    /// True once a minute: then touch() belongs into the next write closure.
    [[nodiscard]] bool needsTouch(const domain::BrowserSession& session) const;
    /// Touches when it is time, for pages that write nothing else. A failure is not the page's: the
    /// session just ages.
    [[nodiscard]] http::Task<void> keepAlive(domain::BrowserSession session);

    /// What openSession() needs, drawn on the worker so that the closure only writes.
    struct Draft
    {
        QByteArray secret;
        QString publicId;
        qint64 lifetime;
    };
    [[nodiscard]] core::Result<Draft> draft();
    /// Inside a write closure: a session with a new id and secret (C092); `authTime` is when the
    /// user proved who it is, `methods` how (BrowserSession::methods).
    [[nodiscard]] static core::Result<OpenedSession> open(store::Transaction& transaction,
        const Draft& draft, qint64 userRow, qint64 authTime, const QString& methods = {});

    void keepCookie(const OpenedSession& session, http::Response& response) const;
    void dropCookie(http::Response& response) const;

private:
    [[nodiscard]] bool isOfThisLab(const domain::BrowserSession& session) const;

    const Services& m_services;
};

} // namespace gatehouse::login
