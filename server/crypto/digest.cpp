// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/crypto/digest.h"

#include "server/crypto/openssl_handles.h"

#include <openssl/core_names.h>
#include <openssl/params.h>

namespace gatehouse::crypto {

namespace {

constexpr qsizetype digestSize = 32;

/// OpenSSL must not be handed a null pointer for an empty key or message.
const unsigned char* bytesOf(QByteArrayView view)
{
    static const unsigned char nothing = 0;
    return view.isEmpty() ? &nothing : reinterpret_cast<const unsigned char*>(view.data());
}

[[noreturn]] void broken(const char* what)
{
    // Without its digest nothing the process says can be trusted.
    qFatal("OpenSSL cannot compute %s", what);
    Q_UNREACHABLE();
}

/// A context of this thread, set to HMAC-SHA-256; only the key changes from call to call.
EVP_MAC_CTX* hmacContext()
{
    static EVP_MAC* const algorithm = EVP_MAC_fetch(nullptr, "HMAC", nullptr);
    thread_local const MacContext context = [] {
        MacContext made(EVP_MAC_CTX_new(algorithm));
        char name[] = "SHA256";
        const OSSL_PARAM parameters[]
            = { OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, name, 0),
                  OSSL_PARAM_construct_end() };
        if (!made || EVP_MAC_CTX_set_params(made.get(), parameters) != 1)
            broken("HMAC");
        return made;
    }();
    return context.get();
}

} // namespace

const EVP_MD* sha256Algorithm()
{
    static const EVP_MD* const algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    if (!algorithm)
        broken("SHA-256");
    return algorithm;
}

QByteArray sha256(QByteArrayView data)
{
    thread_local const DigestContext context(EVP_MD_CTX_new());
    QByteArray out(digestSize, Qt::Uninitialized);
    auto* const target = reinterpret_cast<unsigned char*>(out.data());
    if (EVP_DigestInit_ex2(context.get(), sha256Algorithm(), nullptr) != 1
        || EVP_DigestUpdate(context.get(), bytesOf(data), static_cast<size_t>(data.size())) != 1
        || EVP_DigestFinal_ex(context.get(), target, nullptr) != 1)
        broken("SHA-256");
    return out;
}

QByteArray sha512(QByteArrayView data)
{
    QByteArray out(64, Qt::Uninitialized);
    auto* const target = reinterpret_cast<unsigned char*>(out.data());
    if (EVP_Digest(
            bytesOf(data), static_cast<size_t>(data.size()), target, nullptr, EVP_sha512(), nullptr)
        != 1)
        broken("SHA-512");
    return out;
}

QByteArray hmacSha256(QByteArrayView key, QByteArrayView data)
{
    EVP_MAC_CTX* const context = hmacContext();
    QByteArray out(digestSize, Qt::Uninitialized);
    size_t written = 0;
    if (EVP_MAC_init(context, bytesOf(key), static_cast<size_t>(key.size()), nullptr) != 1
        || EVP_MAC_update(context, bytesOf(data), static_cast<size_t>(data.size())) != 1
        || EVP_MAC_final(
               context, reinterpret_cast<unsigned char*>(out.data()), &written, digestSize)
            != 1
        || written != digestSize)
        broken("HMAC");
    return out;
}

} // namespace gatehouse::crypto
