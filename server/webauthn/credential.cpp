// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/webauthn/credential.h"

#include "server/webauthn/fido_handles.h"

namespace gatehouse::webauthn {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype es256Bytes = 64;
constexpr qsizetype edDsaBytes = 32;
constexpr qsizetype rs256Bytes = 256 + 3;

bool isKey(int algorithm, const QByteArray& key)
{
    if (algorithm == COSE_ES256 && key.size() == es256Bytes) {
        const Es256Handle handle(es256_pk_new());
        return es256_pk_from_ptr(handle.get(), key.constData(), sizeOf(key)) == FIDO_OK;
    }
    if (algorithm == COSE_EDDSA && key.size() == edDsaBytes) {
        const EdDsaHandle handle(eddsa_pk_new());
        return eddsa_pk_from_ptr(handle.get(), key.constData(), sizeOf(key)) == FIDO_OK;
    }
    if (algorithm == COSE_RS256 && key.size() == rs256Bytes) {
        const Rs256Handle handle(rs256_pk_new());
        return rs256_pk_from_ptr(handle.get(), key.constData(), sizeOf(key)) == FIDO_OK;
    }
    return false;
}

} // namespace

const QList<int>& supportedAlgorithms()
{
    static const QList<int> list { COSE_ES256, COSE_EDDSA, COSE_RS256 };
    return list;
}

core::Result<void> checkPublicKey(int algorithm, const QByteArray& key)
{
    if (!isKey(algorithm, key))
        return core::failure(core::ErrorKind::Denied, u"this is no public key we know"_s);
    return {};
}

} // namespace gatehouse::webauthn
