// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/crypto/public_key.h"

#include "server/crypto/ecdsa_format.h"
#include "server/crypto/openssl_handles.h"

#include <openssl/core_names.h>
#include <openssl/err.h>

namespace gatehouse::crypto {

using namespace Qt::StringLiterals;

struct PublicKey::Private
{
    SignatureAlgorithm algorithm;
    PkeyHandle key;
};

namespace {

constexpr int leastRsaBits = 2048;
constexpr int mostRsaBits = 8192; // a huge modulus is a cheap way to keep a core busy
constexpr int mostExponentBits = 64;

BigNumber number(const QByteArray& bytes)
{
    return BigNumber(BN_bin2bn(reinterpret_cast<const unsigned char*>(bytes.constData()),
        static_cast<int>(bytes.size()), nullptr));
}

PkeyHandle build(const char* type, OSSL_PARAM_BLD* builder)
{
    const ParamList parameters(OSSL_PARAM_BLD_to_param(builder));
    const PkeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY* key = nullptr;
    if (!parameters || !context || EVP_PKEY_fromdata_init(context.get()) != 1
        || EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.get()) != 1)
        return nullptr;
    return PkeyHandle(key);
}

PkeyHandle rsaKey(const SigningKey::PublicNumbers& numbers)
{
    if (numbers.first.size() > mostRsaBits / 8 || numbers.second.size() > mostExponentBits / 8)
        return nullptr;
    const BigNumber n = number(numbers.first);
    const BigNumber e = number(numbers.second);
    // With e = 1 every message is its own signature.
    if (!n || !e || BN_num_bits(n.get()) < leastRsaBits || !BN_is_odd(n.get())
        || !BN_is_odd(e.get()) || BN_is_one(e.get()))
        return nullptr;
    const ParamBuilder builder(OSSL_PARAM_BLD_new());
    if (!builder || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get()) != 1
        || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get()) != 1)
        return nullptr;
    return build("RSA", builder.get());
}

PkeyHandle ecKey(const SigningKey::PublicNumbers& numbers)
{
    if (numbers.first.size() != p256Bytes || numbers.second.size() != p256Bytes)
        return nullptr;
    const QByteArray point = '\x04' + numbers.first + numbers.second;
    const ParamBuilder builder(OSSL_PARAM_BLD_new());
    if (!builder
        || OSSL_PARAM_BLD_push_utf8_string(
               builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, "prime256v1", 0)
            != 1
        || OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY,
               point.constData(), static_cast<size_t>(point.size()))
            != 1)
        return nullptr;
    PkeyHandle key = build("EC", builder.get());
    const PkeyContext check(
        key ? EVP_PKEY_CTX_new_from_pkey(nullptr, key.get(), nullptr) : nullptr);
    return check && EVP_PKEY_public_check(check.get()) == 1 ? std::move(key) : nullptr;
}

PkeyHandle edwardsKey(const SigningKey::PublicNumbers& numbers)
{
    if (numbers.first.size() != ed25519Bytes || !numbers.second.isEmpty())
        return nullptr;
    return PkeyHandle(EVP_PKEY_new_raw_public_key_ex(nullptr, "ED25519", nullptr,
        reinterpret_cast<const unsigned char*>(numbers.first.constData()),
        static_cast<size_t>(numbers.first.size())));
}

PkeyHandle keyOf(SignatureAlgorithm algorithm, const SigningKey::PublicNumbers& numbers)
{
    switch (algorithm) {
    case SignatureAlgorithm::RS256:
        return rsaKey(numbers);
    case SignatureAlgorithm::ES256:
        return ecKey(numbers);
    case SignatureAlgorithm::EdDSA:
        return edwardsKey(numbers);
    }
    return nullptr;
}

} // namespace

PublicKey::PublicKey(std::shared_ptr<const Private> shared)
    : d(std::move(shared))
{
}

core::Result<PublicKey> PublicKey::fromNumbers(
    SignatureAlgorithm algorithm, const SigningKey::PublicNumbers& numbers)
{
    PkeyHandle key = keyOf(algorithm, numbers);
    ERR_clear_error();
    if (!key)
        return core::failure(core::ErrorKind::Denied, u"unusable public key"_s);
    return PublicKey(std::shared_ptr<const Private>(new Private { algorithm, std::move(key) }));
}

bool PublicKey::verify(QByteArrayView message, QByteArrayView signature) const
{
    QByteArray wire = signature.toByteArray();
    if (d->algorithm == SignatureAlgorithm::ES256) {
        const auto der = derFromRaw(signature);
        if (!der)
            return false;
        wire = *der;
    }
    const DigestContext context(EVP_MD_CTX_new());
    const bool valid = context
        && EVP_DigestVerifyInit(
               context.get(), nullptr, signatureDigest(d->algorithm), nullptr, d->key.get())
            == 1
        && EVP_DigestVerify(context.get(), reinterpret_cast<const unsigned char*>(wire.constData()),
               static_cast<size_t>(wire.size()),
               reinterpret_cast<const unsigned char*>(message.data()),
               static_cast<size_t>(message.size()))
            == 1;
    ERR_clear_error();
    return valid;
}

} // namespace gatehouse::crypto
