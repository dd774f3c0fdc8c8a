// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/crypto/legacy_digest.h"

#include "server/crypto/openssl_handles.h"

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/hmac.h>
#include <openssl/pem.h>

namespace gatehouse::crypto {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastLegacyRsaBits = 2048;
constexpr qsizetype longestPem = 16 * 1024;

using BioHandle = std::unique_ptr<BIO, Freed<BIO_vfree>>;

/// OpenSSL must not be handed a null pointer for an empty key or message.
const unsigned char* octetsOf(QByteArrayView view)
{
    static const unsigned char nothing = 0;
    return view.isEmpty() ? &nothing : reinterpret_cast<const unsigned char*>(view.data());
}

/// An encrypted key would make OpenSSL ask on the terminal.
int noPassword(char*, int, int, void*)
{
    return -1;
}

PkeyHandle readPem(const QByteArray& pem)
{
    if (pem.isEmpty() || pem.size() > longestPem)
        return nullptr;
    const BioHandle source(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    PkeyHandle key(
        source ? PEM_read_bio_PrivateKey(source.get(), nullptr, noPassword, nullptr) : nullptr);
    ERR_clear_error();
    const bool fits = key && EVP_PKEY_is_a(key.get(), "RSA") == 1
        && EVP_PKEY_get_bits(key.get()) >= leastLegacyRsaBits;
    return fits ? std::move(key) : nullptr;
}

} // namespace

QByteArray hmacSha1(QByteArrayView key, QByteArrayView data)
{
    QByteArray out(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned int written = 0;
    const auto* const made = HMAC(EVP_sha1(), octetsOf(key), static_cast<int>(key.size()),
        octetsOf(data), static_cast<size_t>(data.size()),
        reinterpret_cast<unsigned char*>(out.data()), &written);
    if (!made)
        qFatal("OpenSSL cannot compute HMAC-SHA-1");
    out.truncate(static_cast<qsizetype>(written));
    return out;
}

core::Result<QByteArray> signRsaSha1(const core::SecretString& pem, QByteArrayView message)
{
    const PkeyHandle key = readPem(pem.reveal());
    if (!key)
        return core::failure(
            core::ErrorKind::Invalid, u"not a private RSA key of 2048 bits or more in PEM form"_s);
    const DigestContext context(EVP_MD_CTX_new());
    size_t length = static_cast<size_t>(EVP_PKEY_get_size(key.get()));
    QByteArray signature(static_cast<qsizetype>(length), Qt::Uninitialized);
    const bool isSigned = context
        && EVP_DigestSignInit(context.get(), nullptr, EVP_sha1(), nullptr, key.get()) == 1
        && EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(signature.data()),
               &length, octetsOf(message), static_cast<size_t>(message.size()))
            == 1;
    ERR_clear_error();
    if (!isSigned)
        return core::failure(core::ErrorKind::Internal, u"signing failed"_s);
    signature.truncate(static_cast<qsizetype>(length));
    return signature;
}

} // namespace gatehouse::crypto
