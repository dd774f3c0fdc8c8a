// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

#include <fido.h>
#include <fido/eddsa.h>
#include <fido/es256.h>
#include <fido/rs256.h>

#include <memory>

namespace gatehouse::webauthn {

/// Frees an object of libfido2 with its own function, which wants the address of the pointer. Only
/// .cpp files of this folder include this.
template <auto Free>
struct Released
{
    template <typename T>
    void operator()(T* object) const
    {
        Free(&object);
    }
};

using CredHandle = std::unique_ptr<fido_cred_t, Released<fido_cred_free>>;
using AssertHandle = std::unique_ptr<fido_assert_t, Released<fido_assert_free>>;
using Es256Handle = std::unique_ptr<es256_pk_t, Released<es256_pk_free>>;
using EdDsaHandle = std::unique_ptr<eddsa_pk_t, Released<eddsa_pk_free>>;
using Rs256Handle = std::unique_ptr<rs256_pk_t, Released<rs256_pk_free>>;

[[nodiscard]] inline const unsigned char* bytesOf(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}
[[nodiscard]] inline std::size_t sizeOf(const QByteArray& bytes)
{
    return std::size_t(bytes.size());
}

/// Flag BE of authenticator data (Web Authentication Level 3 §6.1); Level 2 reserves the bit.
inline constexpr quint8 backupEligible = 0x08;

} // namespace gatehouse::webauthn
