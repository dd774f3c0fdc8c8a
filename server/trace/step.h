// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <vector>

namespace gatehouse::trace {

/// One validation the server made. `expected` and `got` never hold a secret: mask() first.
struct Check
{
    const char* name; ///< "redirect_uri registered"
    bool isPassed;
    const char* specification; ///< "RFC 6749 §3.1.2.3"
    QString expected {};
    QString got {};
};

/// One request of the server with what was checked and why it ended as it did.
struct Step
{
    QByteArray request; ///< Request number.
    QByteArray method;
    QByteArray path;
    int status = 0;
    qint64 at = 0; ///< UTC epoch seconds.
    qint64 durationMicroseconds = 0;
    QString clientId {};
    QString user {};
    QString grantType {};
    QString error {}; ///< OAuth error code, or empty.
    QString description {}; ///< What the client was told.
    QString detail {}; ///< The precise reason, for administrators.
    std::vector<Check> checks {};
};

/// A token as lists show it: no secret.
struct Issuance
{
    qint64 tokenRow = 0;
    qint64 familyRow = 0;
    QString clientId;
    QString user; ///< Username, or empty.
    QString grantType;
    QString scope;
    QString format; ///< "opaque", "jwt".
    qint64 issuedAt = 0;
    qint64 expiresAt = 0;
};

/// The first characters of a secret and a short hash, so that two can be compared and none be used.
[[nodiscard]] QString mask(QByteArrayView secret);

} // namespace gatehouse::trace
