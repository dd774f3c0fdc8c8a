// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/crypto/password_hash.h"

#include <QtCore/QRegularExpression>

#include <sodium.h>

namespace gatehouse::crypto {

using namespace Qt::StringLiterals;

namespace {

/// A real hash of the default cost. Checking it instead of nothing makes an unknown user as slow as
/// a wrong password.
constexpr char dummyHash[] = "$argon2id$v=19$m=19456,t=2,p=1$+C5kKMPOI6dMdGcYzPr1iw"
                             "$dFgRskSn9ug/AW+rcpATdEuQOZVUvPfPDfJNmgnha3o";

// A hash that was imported decides how much memory we spend on it, so there is an end to it.
constexpr qulonglong maxMemoryKiB = 256 * 1024;
constexpr qulonglong maxOperations = 16;

bool sodiumReady()
{
    // Repeated calls are harmless; the static makes the first one happen once.
    static const bool ready = sodium_init() >= 0;
    return ready;
}

bool isUsable(const QByteArray& hash)
{
    static const QRegularExpression shape(
        u"^\\$argon2id\\$v=19\\$m=([0-9]{1,8}),t=([0-9]{1,3}),p=1\\$[A-Za-z0-9+/]+\\$[A-Za-z0-9+/]+$"_s);
    const auto match = shape.match(QString::fromLatin1(hash));
    return match.hasMatch() && hash.size() < static_cast<qsizetype>(crypto_pwhash_STRBYTES)
        && match.captured(1).toULongLong() <= maxMemoryKiB
        && match.captured(2).toULongLong() <= maxOperations
        // libsodium's own parser has the last word; -1 means that it cannot read the hash.
        && crypto_pwhash_str_needs_rehash(hash.constData(), 2, 19 * 1024 * 1024) >= 0;
}

bool matches(const char* hash, const QByteArray& password)
{
    return crypto_pwhash_str_verify(
               hash, password.constData(), static_cast<qulonglong>(password.size()))
        == 0;
}

} // namespace

core::Result<QString> hashPassword(const QByteArray& password, PasswordCost cost)
{
    char hash[crypto_pwhash_STRBYTES] = {};
    if (!sodiumReady()
        || crypto_pwhash_str(hash, password.constData(), static_cast<qulonglong>(password.size()),
               cost.operations, cost.memoryBytes)
            != 0)
        return core::failure(
            core::ErrorKind::Unavailable, u"not enough memory to hash a password"_s);
    return QString::fromLatin1(hash);
}

bool verifyPassword(const QString& hash, const QByteArray& password)
{
    if (!sodiumReady())
        return false;
    const QByteArray stored = hash.toLatin1();
    if (isUsable(stored))
        return matches(stored.constData(), password);
    // The dummy's own password must not open anything either.
    (void)matches(dummyHash, password);
    return false;
}

} // namespace gatehouse::crypto
