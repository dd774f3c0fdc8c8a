// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/login/services.h"
#include "server/store/totp_repository.h"

#include <optional>

namespace gatehouse::login {

/// One typed one-time code (RFC 6238) against a user's secret. The worker finds the step whose code
/// it is; the write closure decides whether that step is still good, once, and counts failures, so
/// parallel guesses cannot run past it.
class TotpCheck
{
public:
    struct Verdict
    {
        bool isRight = false;
        int waitSeconds = 0; ///< Above 0: too many failures before, nothing was looked at.
        QString detail {}; ///< For the trace.
    };

    /// NotFound: the user has no second step. Unavailable: its secret does not open here.
    [[nodiscard]] static core::Result<TotpCheck> make(
        const Services& services, qint64 userRow, QByteArrayView typed);

    /// Inside a write closure.
    [[nodiscard]] core::Result<Verdict> settle(store::Transaction& transaction) const;

private:
    TotpCheck(qint64 userRow, std::optional<qint64> step);

    qint64 m_userRow;
    std::optional<qint64> m_step;
};

} // namespace gatehouse::login
