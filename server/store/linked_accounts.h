// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/database.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace gatehouse::store {

/// A user here who is somebody at a provider, and what is kept of their token there; never the
/// token. Times are UTC epoch seconds.
struct LinkedAccount
{
    qint64 providerRow = 0;
    qint64 userRow = 0;
    QString provider {};
    QString username {};
    QString subject {};
    QString display {}; ///< For people; what the provider said last.
    bool isOAuth1 = false;
    bool hasToken = false;
    QString scope {};
    qint64 expiresAt = 0; ///< 0: never, or nobody said.
    qint64 refreshedAt = 0; ///< 0: there is no token.
    qint64 linkedAt = 0;
    bool hasPassword = false; ///< Else the user may have no other way in.

    bool operator==(const LinkedAccount&) const = default;
};

inline constexpr int mostLinkedAccounts = 1000;

/// By provider and user, at most mostLinkedAccounts; of one provider where `providerName` is given.
[[nodiscard]] core::Result<QList<LinkedAccount>> linkedAccounts(
    Database& database, const QString& providerName = {});

} // namespace gatehouse::store
