// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>

namespace gatehouse::webauthn {

/// Who browsers take us for (Web Authentication §13.4.9): one host, one origin, both of the issuer.
struct RelyingParty
{
    QByteArray id {}; ///< Host name: "id.example.org", "localhost".
    QByteArray origin {}; ///< "https://id.example.org:8443", as browsers spell it.

    /// Nothing when no browser would do it: an issuer that is an IP address, or plain http
    /// elsewhere than on localhost.
    [[nodiscard]] static std::optional<RelyingParty> of(const QString& issuer);
};

} // namespace gatehouse::webauthn
