// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/result.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace gatehouse::store {

class Database;

/// A client or user whose name has the searched text.
struct RegistryHit
{
    enum class Kind
    {
        Client,
        User
    };
    Kind kind = Kind::Client;
    qint64 id = 0;
    QString name {}; ///< client_id or username
    QString title {}; ///< What people call it; may be empty.
};

/// Clients, then users, whose identifier or display name contains `text` in any case of letters; at
/// most `limit` of each. Nothing for blank text. Any thread that owns `database`.
[[nodiscard]] core::Result<QList<RegistryHit>> searchRegistry(
    Database& database, const QString& text, int limit);

} // namespace gatehouse::store
