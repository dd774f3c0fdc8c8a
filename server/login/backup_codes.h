// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/random_source.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayList>
#include <QtCore/QByteArrayView>

namespace gatehouse::login {

/// Codes for the day when the app of the one-time codes is gone: twelve digits, so that they are
/// typed where a code is typed and no keyboard stands in the way. Stored as HMAC-SHA-256 under a
/// key of the workspace, of user and code, because 40 bits alone would be tried out in no time.
class BackupCodes
{
public:
    static constexpr int count = 10;
    static constexpr int digits = 12;

    /// `derivationKey`: Services::derivationKey.
    explicit BackupCodes(const QByteArray& derivationKey);

    struct Batch
    {
        QByteArrayList codes; ///< As they are shown, once: "4821 0937 5516".
        QByteArrayList hashes; ///< As they are stored.
    };
    [[nodiscard]] Batch make(core::RandomSource& random, qint64 userRow) const;
    /// `typed` without spaces. Empty: this has not the shape of a back-up code.
    [[nodiscard]] QByteArray hash(qint64 userRow, QByteArrayView typed) const;

private:
    QByteArray m_key;
};

} // namespace gatehouse::login
