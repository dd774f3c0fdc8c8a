// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/crypto/pem_key.h"

#include "server/crypto/ecdsa_format.h"
#include "server/crypto/openssl_handles.h"

#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <optional>

namespace gatehouse::crypto {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPublicPem = 32768;

using PemInput = std::unique_ptr<BIO, Freed<BIO_free_all>>;
using CertificateHandle = std::unique_ptr<X509, Freed<X509_free>>;

PemInput reading(const QByteArray& pem)
{
    return PemInput(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
}

PkeyHandle keyIn(const QByteArray& pem)
{
    const PemInput input = reading(pem);
    if (!input)
        return nullptr;
    if (!pem.contains("BEGIN CERTIFICATE"))
        return PkeyHandle(PEM_read_bio_PUBKEY(input.get(), nullptr, nullptr, nullptr));
    const CertificateHandle certificate(PEM_read_bio_X509(input.get(), nullptr, nullptr, nullptr));
    return PkeyHandle(certificate ? X509_get_pubkey(certificate.get()) : nullptr);
}

QByteArray pemNumber(const EVP_PKEY* key, const char* name, int width)
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

bool isP256(const EVP_PKEY* key)
{
    char group[32] = {};
    size_t length = 0;
    return EVP_PKEY_get_group_name(key, group, sizeof group, &length) == 1
        && QByteArrayView(group, qsizetype(length)) == "prime256v1";
}

std::optional<PemKey> readKey(const EVP_PKEY* key)
{
    if (EVP_PKEY_is_a(key, "RSA") == 1)
        return PemKey { SignatureAlgorithm::RS256,
            { pemNumber(key, OSSL_PKEY_PARAM_RSA_N, 0),
                pemNumber(key, OSSL_PKEY_PARAM_RSA_E, 0) } };
    if (EVP_PKEY_is_a(key, "EC") == 1 && isP256(key))
        return PemKey { SignatureAlgorithm::ES256,
            { pemNumber(key, OSSL_PKEY_PARAM_EC_PUB_X, p256Bytes),
                pemNumber(key, OSSL_PKEY_PARAM_EC_PUB_Y, p256Bytes) } };
    if (EVP_PKEY_is_a(key, "ED25519") != 1)
        return std::nullopt;
    QByteArray point(ed25519Bytes, Qt::Uninitialized);
    size_t length = static_cast<size_t>(point.size());
    if (EVP_PKEY_get_raw_public_key(key, reinterpret_cast<unsigned char*>(point.data()), &length)
        != 1)
        return std::nullopt;
    return PemKey { SignatureAlgorithm::EdDSA, { point, {} } };
}

} // namespace

core::Result<PemKey> readPublicPem(const QByteArray& pem)
{
    const PkeyHandle key = pem.size() <= longestPublicPem ? keyIn(pem) : nullptr;
    ERR_clear_error();
    if (!key)
        return core::failure(core::ErrorKind::Denied, u"no public key or certificate in PEM"_s);
    const auto read = readKey(key.get());
    if (!read)
        return core::failure(
            core::ErrorKind::Denied, u"only RSA, P-256 and Ed25519 keys are known here"_s);
    return *read;
}

} // namespace gatehouse::crypto
