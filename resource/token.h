// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace gatehouse::resource {

/// What is known of an access token that was found good: the "current token" of a request. A value.
struct Token
{
    QString clientId {};
    QString subject {}; ///< `sub`: the user, or the client when it asked for itself.
    QString username {}; ///< Empty: none was told.
    QStringList scopes {};
    QStringList audiences {};
    QString issuer {};
    qint64 issuedAt = 0; ///< UTC epoch seconds; 0: not told.
    qint64 expiresAt = 0; ///< UTC epoch seconds; 0: not told.
    QJsonObject claims {}; ///< The whole introspection answer (RFC 7662 §2.2), or what the local
                           ///< validator put here.
};

} // namespace gatehouse::resource
