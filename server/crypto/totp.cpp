// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/crypto/totp.h"

#include "server/core/bytes.h"
#include "server/crypto/legacy_digest.h"

#include <QtCore/QUrl>
#include <QtCore/QtEndian>

namespace gatehouse::crypto::totp {

core::SecretString newSecret(core::RandomSource& random)
{
    return core::SecretString(random.bytes(secretBytes));
}

QByteArray code(const core::SecretString& secret, qint64 step)
{
    QByteArray counter(8, '\0');
    qToBigEndian<qint64>(step, counter.data());
    const QByteArray mac = hmacSha1(secret.reveal(), counter);
    // RFC 4226 §5.3: 31 bits from where the last nibble points to.
    const int offset = mac.back() & 0x0f;
    const quint32 number = qFromBigEndian<quint32>(mac.constData() + offset) & 0x7fffffffU;
    return QByteArray::number(number % 1'000'000U).rightJustified(6, '0');
}

std::optional<qint64> matchingStep(
    const core::SecretString& secret, QByteArrayView typed, qint64 now)
{
    const qint64 present = now / stepSeconds;
    std::optional<qint64> match;
    for (const qint64 step : { present - 1, present, present + 1 }) {
        if (core::constantTimeEquals(code(secret, step), typed))
            match = step;
    }
    return match;
}

QByteArray base32(const core::SecretString& secret)
{
    constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    QByteArray text;
    quint32 buffer = 0;
    int bits = 0;
    for (const char byte : secret.reveal()) {
        buffer = (buffer << 8) | quint8(byte);
        for (bits += 8; bits >= 5; bits -= 5)
            text.append(alphabet[(buffer >> (bits - 5)) & 31U]);
    }
    if (bits > 0)
        text.append(alphabet[(buffer << (5 - bits)) & 31U]);
    return text;
}

QByteArray address(const core::SecretString& secret, const QString& issuer, const QString& account)
{
    const QByteArray name = QUrl::toPercentEncoding(issuer);
    return "otpauth://totp/" + name + ':' + QUrl::toPercentEncoding(account)
        + "?secret=" + base32(secret) + "&issuer=" + name;
}

} // namespace gatehouse::crypto::totp
