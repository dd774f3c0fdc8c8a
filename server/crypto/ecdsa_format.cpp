// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/crypto/ecdsa_format.h"

#include "server/crypto/openssl_handles.h"

namespace gatehouse::crypto {

namespace {

const unsigned char* in(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

BigNumber half(QByteArrayView bytes)
{
    return BigNumber(BN_bin2bn(in(bytes), static_cast<int>(bytes.size()), nullptr));
}

} // namespace

std::optional<QByteArray> rawFromDer(QByteArrayView der)
{
    const unsigned char* at = in(der);
    const EcdsaSignature signature(d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(der.size())));
    if (!signature)
        return std::nullopt;
    QByteArray raw(2 * p256Bytes, Qt::Uninitialized);
    auto* const target = reinterpret_cast<unsigned char*>(raw.data());
    // The padded form refuses numbers that do not fit, so nothing is ever cut.
    if (BN_bn2binpad(ECDSA_SIG_get0_r(signature.get()), target, p256Bytes) != p256Bytes
        || BN_bn2binpad(ECDSA_SIG_get0_s(signature.get()), target + p256Bytes, p256Bytes)
            != p256Bytes)
        return std::nullopt;
    return raw;
}

std::optional<QByteArray> derFromRaw(QByteArrayView raw)
{
    if (raw.size() != 2 * p256Bytes)
        return std::nullopt;
    BigNumber r = half(raw.first(p256Bytes));
    BigNumber s = half(raw.sliced(p256Bytes));
    // Zero halves verified anything in more than one library (CVE-2022-21449).
    if (!r || !s || BN_is_zero(r.get()) || BN_is_zero(s.get()))
        return std::nullopt;
    const EcdsaSignature signature(ECDSA_SIG_new());
    if (!signature || ECDSA_SIG_set0(signature.get(), r.get(), s.get()) != 1)
        return std::nullopt;
    // set0 took both.
    (void)r.release();
    (void)s.release();
    unsigned char* encoded = nullptr;
    const int length = i2d_ECDSA_SIG(signature.get(), &encoded);
    if (length <= 0)
        return std::nullopt;
    const QByteArray der(reinterpret_cast<const char*>(encoded), length);
    OPENSSL_free(encoded);
    return der;
}

} // namespace gatehouse::crypto
