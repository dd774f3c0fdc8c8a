// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/trace/masker.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QtEndian>

#include <utility>

namespace gatehouse::trace {

namespace {

constexpr qsizetype shownCharacters = 4;
/// Four characters of a shorter one would be too much of it.
constexpr qsizetype shortestShown = 20;

bool isPlain(QByteArrayView text)
{
    for (const char c : text) {
        if (c <= ' ' || c > '~')
            return false;
    }
    return true;
}

} // namespace

Masker::Masker(QByteArray key)
    : m_key(std::move(key))
{
}

Masked Masker::mask(QByteArrayView secret, bool showsStart) const
{
    if (secret.isEmpty())
        return {};
    // Key first and cut to 64 of 256 bits: what length extension would need is not there.
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(m_key);
    hash.addData(secret);
    const QByteArray digest = hash.result();
    Masked masked;
    masked.digest = qFromBigEndian<quint64>(digest.constData());
    const bool isLong = secret.size() >= shortestShown;
    if (showsStart && isLong && isPlain(secret.first(shownCharacters)))
        masked.text = secret.first(shownCharacters).toByteArray();
    masked.text += "\xe2\x80\xa6#"; // an ellipsis
    masked.text += digest.first(4).toHex();
    return masked;
}

} // namespace gatehouse::trace
