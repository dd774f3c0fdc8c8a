// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/domain/user.h"
#include "server/http/task.h"
#include "server/login/session_service.h"

namespace gatehouse::login {

/// One click on a persona.
struct PersonaAttempt
{
    http::RequestPtr request;
    QString username;
    qint64 interactionRow = 0; ///< The pending authorization it is for; 0: none.
    qint64 previousSession = 0; ///< Of this browser; it ends with the new one.
};

struct PersonaVerdict
{
    std::optional<OpenedSession> session {}; ///< Nothing: refused.
    QString detail {}; ///< For the trace: why not.
};

/// Signs a prepared user in without a password. Only a server in lab mode makes one. The session
/// says nothing of how its user was authenticated (`amr`), because nobody was.
class PersonaSignIn
{
public:
    PersonaSignIn(const Services& services, SessionService& sessions)
        : m_services(services)
        , m_sessions(sessions)
    {
    }

    /// Failure: storage.
    [[nodiscard]] http::Task<core::Result<PersonaVerdict>> attempt(PersonaAttempt attempt);

private:
    const Services& m_services;
    SessionService& m_sessions;
};

} // namespace gatehouse::login
