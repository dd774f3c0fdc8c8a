// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/crypto/pem_key.h"

#include "server/crypto/key_numbers.h"

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

/// What keys of this kind sign with here.
std::optional<SignatureAlgorithm> algorithmOf(const EVP_PKEY* key)
{
    if (EVP_PKEY_is_a(key, "RSA") == 1)
        return SignatureAlgorithm::RS256;
    if (isEcP256(key))
        return SignatureAlgorithm::ES256;
    if (EVP_PKEY_is_a(key, "ED25519") == 1)
        return SignatureAlgorithm::EdDSA;
    return std::nullopt;
}

} // namespace

core::Result<PemKey> readPublicPem(const QByteArray& pem)
{
    const PkeyHandle key = pem.size() <= longestPublicPem ? keyIn(pem) : nullptr;
    ERR_clear_error();
    if (!key)
        return core::failure(core::ErrorKind::Denied, u"no public key or certificate in PEM"_s);
    const auto algorithm = algorithmOf(key.get());
    if (!algorithm)
        return core::failure(
            core::ErrorKind::Denied, u"only RSA, P-256 and Ed25519 keys are known here"_s);
    return PemKey { *algorithm, publicNumbersOf(*algorithm, key.get()) };
}

} // namespace gatehouse::crypto
