// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/crypto/signing_key.h"

#include "server/crypto/ecdsa_format.h"
#include "server/crypto/key_numbers.h"
#include "server/crypto/openssl_handles.h"

#include <openssl/err.h>

namespace gatehouse::crypto {

using namespace Qt::StringLiterals;

struct SigningKey::Private
{
    Private(SignatureAlgorithm named, PkeyHandle handle)
        : algorithm(named)
        , key(std::move(handle))
        , prepared(EVP_MD_CTX_new())
    {
    }
    /// Looks algorithm and digest up, once: OpenSSL 3 does that under locks of the whole process.
    [[nodiscard]] bool prepare();

    SignatureAlgorithm algorithm;
    PkeyHandle key;
    DigestContext prepared; ///< Copied for every signature.
};

namespace {

constexpr int rsaBits = 2048;

bool fits(SignatureAlgorithm algorithm, const EVP_PKEY* key)
{
    if (algorithm == SignatureAlgorithm::ES256)
        return isEcP256(key);
    if (algorithm == SignatureAlgorithm::EdDSA)
        return EVP_PKEY_is_a(key, "ED25519") == 1;
    return EVP_PKEY_is_a(key, "RSA") == 1 && EVP_PKEY_get_bits(key) >= rsaBits;
}

PkeyHandle parsePkcs8(const QByteArray& der)
{
    const auto* at = reinterpret_cast<const unsigned char*>(der.constData());
    const auto* const end = at + der.size();
    const Pkcs8Handle info(d2i_PKCS8_PRIV_KEY_INFO(nullptr, &at, static_cast<long>(der.size())));
    return PkeyHandle(info && at == end ? EVP_PKCS82PKEY(info.get()) : nullptr);
}

EVP_PKEY* generated(SignatureAlgorithm algorithm)
{
    switch (algorithm) {
    case SignatureAlgorithm::RS256:
        return EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", static_cast<size_t>(rsaBits));
    case SignatureAlgorithm::ES256:
        return EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256");
    case SignatureAlgorithm::EdDSA:
        return EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519");
    }
    return nullptr;
}

} // namespace

bool SigningKey::Private::prepare()
{
    return prepared
        && EVP_DigestSignInit(
               prepared.get(), nullptr, signatureDigest(algorithm), nullptr, key.get())
        == 1;
}

SigningKey::SigningKey(std::shared_ptr<const Private> shared)
    : d(std::move(shared))
{
}

core::Result<SigningKey> SigningKey::make(std::shared_ptr<Private> key)
{
    if (!key->prepare())
        return core::failure(core::ErrorKind::Internal, u"OpenSSL cannot sign with this key"_s);
    return SigningKey(std::move(key));
}

core::Result<SigningKey> SigningKey::generate(SignatureAlgorithm algorithm)
{
    PkeyHandle key(generated(algorithm));
    if (!key)
        return core::failure(core::ErrorKind::Unavailable, u"OpenSSL could not make a key"_s);
    return make(std::make_shared<Private>(algorithm, std::move(key)));
}

core::Result<SigningKey> SigningKey::fromDer(
    SignatureAlgorithm algorithm, const core::SecretString& der)
{
    PkeyHandle key = parsePkcs8(der.reveal());
    ERR_clear_error();
    if (!key || !fits(algorithm, key.get()))
        return core::failure(core::ErrorKind::Corrupt, u"not a private key of the expected kind"_s);
    return make(std::make_shared<Private>(algorithm, std::move(key)));
}

SignatureAlgorithm SigningKey::algorithm() const
{
    return d->algorithm;
}

core::Result<core::SecretString> SigningKey::toDer() const
{
    const Pkcs8Handle info(EVP_PKEY2PKCS8(d->key.get()));
    unsigned char* encoded = nullptr;
    const int length = info ? i2d_PKCS8_PRIV_KEY_INFO(info.get(), &encoded) : 0;
    if (length <= 0)
        return core::failure(core::ErrorKind::Internal, u"the private key cannot be written"_s);
    core::SecretString der(QByteArray(reinterpret_cast<const char*>(encoded), length));
    OPENSSL_clear_free(encoded, static_cast<size_t>(length));
    return der;
}

core::Result<QByteArray> SigningKey::sign(QByteArrayView message) const
{
    const auto failed = core::failure(core::ErrorKind::Internal, u"signing failed"_s);
    const DigestContext context(EVP_MD_CTX_new());
    size_t length = static_cast<size_t>(EVP_PKEY_get_size(d->key.get()));
    QByteArray signature(static_cast<qsizetype>(length), Qt::Uninitialized);
    if (!context || EVP_MD_CTX_copy_ex(context.get(), d->prepared.get()) != 1
        || EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(signature.data()),
               &length, reinterpret_cast<const unsigned char*>(message.data()),
               static_cast<size_t>(message.size()))
            != 1)
        return failed;
    signature.truncate(static_cast<qsizetype>(length));
    if (d->algorithm != SignatureAlgorithm::ES256)
        return signature;
    const auto raw = rawFromDer(signature);
    if (!raw)
        return failed;
    return *raw;
}

SigningKey::PublicNumbers SigningKey::publicNumbers() const
{
    return publicNumbersOf(d->algorithm, d->key.get());
}

} // namespace gatehouse::crypto
