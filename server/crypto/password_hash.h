// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace gatehouse::crypto {

/// argon2id: 19 MiB, 2 passes (OWASP's minimum; 26 ms on one core).
struct PasswordCost
{
    quint64 operations = 2;
    quint64 memoryBytes = 19 * 1024 * 1024;
};

/// PHC string. Takes tens of milliseconds: on a worker use PasswordPool.
[[nodiscard]] core::Result<QString> hashPassword(
    const QByteArray& password, PasswordCost cost = {});
/// False as well when `hash` is empty or malformed; takes as long then (C100), by checking a fixed
/// dummy.
[[nodiscard]] bool verifyPassword(const QString& hash, const QByteArray& password);

} // namespace gatehouse::crypto
