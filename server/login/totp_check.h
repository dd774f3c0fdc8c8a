// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/login/services.h"
#include "server/store/totp_repository.h"

#include <optional>

namespace gatehouse::login {

/// One typed one-time code (RFC 6238) against a user's secret, or one of the back-up codes in its
/// place. The worker finds the step whose code it is; the write closure decides whether that step
/// or back-up code is still good, once, and counts failures, so parallel guesses cannot run past
/// it.
class TotpCheck
{
public:
    struct Verdict
    {
        bool isRight = false;
        int waitSeconds = 0; ///< Above 0: too many failures before, nothing was looked at.
        QString detail {}; ///< For the trace.
        bool isBackup = false; ///< A back-up code was used up.
    };

    /// NotFound: the user has no second step. Unavailable: its secret does not open here.
    [[nodiscard]] static core::Result<TotpCheck> make(
        const Services& services, qint64 userRow, QByteArrayView typed);

    /// Inside a write closure.
    [[nodiscard]] core::Result<Verdict> settle(store::Transaction& transaction) const;

private:
    TotpCheck(qint64 userRow, std::optional<qint64> step, QByteArray backupHash);
    [[nodiscard]] core::Result<bool> take(store::Transaction& transaction) const;
    [[nodiscard]] QString whyNot() const;

    qint64 m_userRow;
    std::optional<qint64> m_step;
    QByteArray m_backupHash; ///< Empty: what was typed is no back-up code.
};

} // namespace gatehouse::login
