// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/crypto/sealer.h"

#include <sodium.h>

namespace gatehouse::crypto {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(Sealer::keySize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

/// First byte of every sealed value: a later format can live beside this one.
constexpr char formatVersion = 1;

const unsigned char* in(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

} // namespace

Sealer::Sealer(core::SecretString key, core::RandomSource& random)
    : m_key(std::move(key))
    , m_random(random)
{
    if (m_key.reveal().size() != keySize)
        qFatal("the sealing key must have %d bytes", static_cast<int>(keySize));
}

// version (1) || nonce (24) || ciphertext with tag. A random nonce of 192 bits needs no counter.
QByteArray Sealer::seal(const QByteArray& plain, const QByteArray& context) const
{
    const QByteArray nonce = m_random.bytes(nonceSize);
    Q_ASSERT(nonce.size() == nonceSize);
    QByteArray sealed(1 + nonceSize + plain.size() + tagSize, Qt::Uninitialized);
    sealed[0] = formatVersion;
    std::copy(nonce.cbegin(), nonce.cend(), sealed.begin() + 1);
    auto* const target = reinterpret_cast<unsigned char*>(sealed.data()) + 1 + nonceSize;
    crypto_aead_xchacha20poly1305_ietf_encrypt(target, nullptr, in(plain),
        static_cast<size_t>(plain.size()), in(context), static_cast<size_t>(context.size()),
        nullptr, in(nonce), in(m_key.reveal()));
    return sealed;
}

core::Result<core::SecretString> Sealer::open(
    const QByteArray& sealed, const QByteArray& context) const
{
    const qsizetype overhead = 1 + nonceSize + tagSize;
    if (sealed.size() < overhead || sealed[0] != formatVersion)
        return core::failure(core::ErrorKind::Corrupt, u"sealed value has an unknown format"_s);
    QByteArray plain(sealed.size() - overhead, Qt::Uninitialized);
    const auto* const cipher = in(sealed) + 1 + nonceSize;
    const int outcome
        = crypto_aead_xchacha20poly1305_ietf_decrypt(reinterpret_cast<unsigned char*>(plain.data()),
            nullptr, nullptr, cipher, static_cast<size_t>(plain.size() + tagSize), in(context),
            static_cast<size_t>(context.size()), in(sealed) + 1, in(m_key.reveal()));
    if (outcome != 0)
        return core::failure(core::ErrorKind::Corrupt,
            u"sealed value was changed, or belongs to another key or place"_s);
    return core::SecretString(std::move(plain));
}

} // namespace gatehouse::crypto
