// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/domain/user.h"
#include "server/login/csrf.h"

#include <QtCore/QByteArray>

#include <optional>

namespace gatehouse::login {

/// What the code page posts back instead of the password: that this browser gave the right one for
/// this user and this pending request a moment ago. Needs no storage: authenticated by the
/// workspace's key and the browser's cookie, and void once the password changes.
class CodeTickets
{
public:
    static constexpr qint64 lifetime = 300; ///< Seconds.

    explicit CodeTickets(const QByteArray& derivationKey)
        : m_macs(derivationKey)
    {
    }

    /// `secret`: of the browser (BrowserSecret), never empty.
    [[nodiscard]] QByteArray issue(
        const domain::User& user, qint64 interactionRow, QByteArrayView secret, qint64 now) const;
    /// Row of the user that a ticket names; nothing is believed yet.
    [[nodiscard]] static std::optional<qint64> userRow(QByteArrayView ticket);
    [[nodiscard]] bool holds(QByteArrayView ticket, const domain::User& user, qint64 interactionRow,
        QByteArrayView secret, qint64 now) const;

private:
    CsrfTokens m_macs;
};

} // namespace gatehouse::login
