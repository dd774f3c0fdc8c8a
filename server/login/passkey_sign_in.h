// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/login/passkey_ceremony.h"
#include "server/login/session_service.h"

#include "server/http/task.h"

namespace gatehouse::login {

/// One attempt with a passkey.
struct PasskeyAttempt
{
    http::RequestPtr request;
    QByteArray answer; ///< JSON of our script (webauthn::readAssertionAnswer).
    QByteArray browserSecret;
    qint64 interactionRow = 0; ///< The pending authorization it is for; 0: none.
    qint64 previousSession = 0; ///< Of this browser; it ends with the new one.
};

struct PasskeyVerdict
{
    enum class Kind
    {
        Accepted,
        Refused,
        Throttled
    };
    Kind kind = Kind::Refused;
    int waitSeconds = 0; ///< Throttled.
    OpenedSession session {}; ///< Accepted.
    QString username {}; ///< Whose passkey it is, where somebody's; for the trace.
    QString detail {}; ///< For the trace: why; the browser never learns it.
};

/// Signs in with a passkey: possession and the user's verification in one, so no one-time code is
/// asked for. Unknown passkey, disabled user, wrong signature, spent challenge and a counter that
/// went back get the same answer; failures count for the same back-off as passwords (C101).
class PasskeySignIn
{
public:
    PasskeySignIn(const Services& services, SessionService& sessions);

    [[nodiscard]] bool isPossible() const { return m_ceremony.isPossible(); }
    /// Failure: storage.
    [[nodiscard]] http::Task<core::Result<PasskeyVerdict>> attempt(PasskeyAttempt attempt);

private:
    const Services& m_services;
    SessionService& m_sessions;
    PasskeyCeremony m_ceremony;
};

} // namespace gatehouse::login
