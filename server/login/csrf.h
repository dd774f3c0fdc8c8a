// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/request.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

namespace gatehouse::login {

/// Form tokens that need no storage: HMAC-SHA-256 of what the form is for, keyed by the workspace,
/// over the secret in the browser's cookie (C095). A token of one form, browser or session is worth
/// nothing for another.
class CsrfTokens
{
public:
    /// `derivationKey`: Services::derivationKey.
    explicit CsrfTokens(const QByteArray& derivationKey);

    /// `purpose`: "login", "consent:12:34". `secret` is never empty.
    [[nodiscard]] QByteArray token(const QByteArray& purpose, QByteArrayView secret) const;
    /// False for an empty secret: a browser without our cookie has no form of ours. Constant time.
    [[nodiscard]] bool matches(
        const QByteArray& token, const QByteArray& purpose, QByteArrayView secret) const;

private:
    QByteArray m_key;
};

/// The browser itself says that another site sent this (Fetch Metadata). False when it says
/// nothing. Origin cannot be asked instead: our own no-referrer policy makes it "null".
[[nodiscard]] bool isFromElsewhere(const http::Request& request);

} // namespace gatehouse::login
