// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/crypto/key_numbers.h"

#include "server/crypto/ecdsa_format.h"

#include <openssl/core_names.h>

namespace gatehouse::crypto {

namespace {

/// Big-endian, with zeros in front up to `width` bytes.
QByteArray numberOf(const EVP_PKEY* key, const char* name, int width)
{
    BIGNUM* read = nullptr;
    EVP_PKEY_get_bn_param(key, name, &read);
    const BigNumber number(read);
    if (!number)
        return {};
    QByteArray out(qMax(width, BN_num_bytes(number.get())), Qt::Uninitialized);
    BN_bn2binpad(
        number.get(), reinterpret_cast<unsigned char*>(out.data()), static_cast<int>(out.size()));
    return out;
}

QByteArray rawPublicKey(const EVP_PKEY* key)
{
    QByteArray out(ed25519Bytes, Qt::Uninitialized);
    size_t length = static_cast<size_t>(out.size());
    const int done
        = EVP_PKEY_get_raw_public_key(key, reinterpret_cast<unsigned char*>(out.data()), &length);
    return done == 1 && length == static_cast<size_t>(ed25519Bytes) ? out : QByteArray();
}

} // namespace

bool isEcP256(const EVP_PKEY* key)
{
    char group[32] = {};
    return EVP_PKEY_is_a(key, "EC") == 1
        && EVP_PKEY_get_group_name(key, group, sizeof group, nullptr) == 1
        && qstrcmp(group, "prime256v1") == 0;
}

SigningKey::PublicNumbers publicNumbersOf(SignatureAlgorithm algorithm, const EVP_PKEY* key)
{
    if (algorithm == SignatureAlgorithm::RS256)
        return { numberOf(key, OSSL_PKEY_PARAM_RSA_N, 0), numberOf(key, OSSL_PKEY_PARAM_RSA_E, 0) };
    if (algorithm == SignatureAlgorithm::EdDSA)
        return { rawPublicKey(key), {} };
    return { numberOf(key, OSSL_PKEY_PARAM_EC_PUB_X, p256Bytes),
        numberOf(key, OSSL_PKEY_PARAM_EC_PUB_Y, p256Bytes) };
}

} // namespace gatehouse::crypto
