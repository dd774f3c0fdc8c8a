// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/webauthn/assertion.h"

#include "server/crypto/digest.h"
#include "server/webauthn/fido_handles.h"

namespace gatehouse::webauthn {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<core::Error> refusedAssertion(const QString& why)
{
    return core::failure(core::ErrorKind::Denied, why);
}

/// libfido2's verdict: relying party's hash, flags, signature.
int fidoVerdict(const fido_assert_t* assertion, const Credential& credential)
{
    const QByteArray& key = credential.publicKey;
    if (credential.algorithm == COSE_ES256) {
        const Es256Handle handle(es256_pk_new());
        return es256_pk_from_ptr(handle.get(), key.constData(), sizeOf(key)) == FIDO_OK
            ? fido_assert_verify(assertion, 0, COSE_ES256, handle.get())
            : FIDO_ERR_INVALID_ARGUMENT;
    }
    if (credential.algorithm == COSE_EDDSA) {
        const EdDsaHandle handle(eddsa_pk_new());
        return eddsa_pk_from_ptr(handle.get(), key.constData(), sizeOf(key)) == FIDO_OK
            ? fido_assert_verify(assertion, 0, COSE_EDDSA, handle.get())
            : FIDO_ERR_INVALID_ARGUMENT;
    }
    const Rs256Handle handle(rs256_pk_new());
    return rs256_pk_from_ptr(handle.get(), key.constData(), sizeOf(key)) == FIDO_OK
        ? fido_assert_verify(assertion, 0, COSE_RS256, handle.get())
        : FIDO_ERR_INVALID_ARGUMENT;
}

bool fillAssertion(
    fido_assert_t* assertion, const AssertionAnswer& answer, const Expectation& expected)
{
    const QByteArray hash = crypto::sha256(answer.clientData);
    const QByteArray& data = answer.authenticatorData;
    return fido_assert_set_count(assertion, 1) == FIDO_OK
        && fido_assert_set_rp(assertion, expected.party.id.constData()) == FIDO_OK
        && fido_assert_set_clientdata_hash(assertion, bytesOf(hash), sizeOf(hash)) == FIDO_OK
        && fido_assert_set_authdata_raw(assertion, 0, bytesOf(data), sizeOf(data)) == FIDO_OK
        && fido_assert_set_sig(assertion, 0, bytesOf(answer.signature), sizeOf(answer.signature))
        == FIDO_OK
        && fido_assert_set_up(assertion, FIDO_OPT_TRUE) == FIDO_OK
        && fido_assert_set_uv(assertion, FIDO_OPT_TRUE) == FIDO_OK;
}

} // namespace

core::Result<quint32> verifyAssertion(
    const AssertionAnswer& answer, const Credential& credential, const Expectation& expected)
{
    if (const auto said = checkClientData(answer.clientData, Ceremony::Assertion, expected); !said)
        return tl::unexpected(said.error());
    if (const auto isKey = checkPublicKey(credential.algorithm, credential.publicKey); !isKey)
        return tl::unexpected(isKey.error());
    const AssertHandle assertion(fido_assert_new());
    if (!assertion || !fillAssertion(assertion.get(), answer, expected))
        return refusedAssertion(u"the authenticator data are malformed"_s);
    switch (fidoVerdict(assertion.get(), credential)) {
    case FIDO_OK:
        return fido_assert_sigcount(assertion.get(), 0);
    case FIDO_ERR_INVALID_SIG:
        return refusedAssertion(u"the signature is wrong"_s);
    case FIDO_ERR_INVALID_PARAM:
        return refusedAssertion(u"another relying party, or the user was not verified"_s);
    default:
        return refusedAssertion(u"the assertion is not acceptable"_s);
    }
}

} // namespace gatehouse::webauthn
