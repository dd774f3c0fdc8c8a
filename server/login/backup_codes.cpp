// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/login/backup_codes.h"

#include "server/crypto/digest.h"

#include <QtCore/QtEndian>

#include <algorithm>

namespace gatehouse::login {

namespace {

constexpr quint64 differentCodes = 1'000'000'000'000;

/// 64 bits over 10^12: no digit is likelier than another by more than one in ten million.
QByteArray randomDigits(core::RandomSource& random)
{
    const QByteArray bytes = random.bytes(sizeof(quint64));
    const quint64 number = qFromBigEndian<quint64>(bytes.constData()) % differentCodes;
    return QByteArray::number(number).rightJustified(BackupCodes::digits, '0');
}

bool isBackupCode(QByteArrayView typed)
{
    return typed.size() == BackupCodes::digits
        && std::ranges::all_of(typed, [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

BackupCodes::BackupCodes(const QByteArray& derivationKey)
    : m_key(crypto::hmacSha256(derivationKey, "gatehouse backup codes"))
{
}

BackupCodes::Batch BackupCodes::make(core::RandomSource& random, qint64 userRow) const
{
    Batch batch;
    while (batch.codes.size() < count) {
        const QByteArray code = randomDigits(random);
        const QByteArray hashed = hash(userRow, code);
        if (batch.hashes.contains(hashed))
            continue;
        batch.hashes.append(hashed);
        batch.codes.append(
            QByteArray(code.first(4) + ' ' + code.sliced(4, 4) + ' ' + code.sliced(8)));
    }
    return batch;
}

QByteArray BackupCodes::hash(qint64 userRow, QByteArrayView typed) const
{
    if (!isBackupCode(typed))
        return {};
    const QByteArray message = QByteArray(QByteArray::number(userRow) + ':' + typed.toByteArray());
    return crypto::hmacSha256(m_key, message);
}

} // namespace gatehouse::login
