// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/webauthn/registration.h"

#include "server/crypto/digest.h"
#include "server/webauthn/attestation_object.h"
#include "server/webauthn/fido_handles.h"

namespace gatehouse::webauthn {

using namespace Qt::StringLiterals;

namespace {

constexpr quint8 userPresent = 0x01;
constexpr quint8 userVerified = 0x04;
constexpr qsizetype partyHashBytes = 32;

tl::unexpected<core::Error> refusedRegistration(const QString& why)
{
    return core::failure(core::ErrorKind::Denied, why);
}

/// With the authenticator data in it; null when they hold no key of this algorithm. libfido2 checks
/// the key's algorithm against the one it was told.
CredHandle parsedAs(int algorithm, const AttestationObject& object, const Expectation& expected)
{
    CredHandle cred(fido_cred_new());
    const QByteArray& data = object.authenticatorData;
    const bool isGood = cred && fido_cred_set_type(cred.get(), algorithm) == FIDO_OK
        && fido_cred_set_rp(cred.get(), expected.party.id.constData(), nullptr) == FIDO_OK
        && fido_cred_set_authdata_raw(cred.get(), bytesOf(data), sizeOf(data)) == FIDO_OK;
    return isGood ? std::move(cred) : CredHandle();
}

/// What libfido2 checks only together with a signature; `none` has none.
core::Result<void> checkData(fido_cred_t& cred, const AttestationObject& object,
    const RegistrationAnswer& answer, const Expectation& expected)
{
    const QByteArray partyHash = object.authenticatorData.first(partyHashBytes);
    if (partyHash != crypto::sha256(expected.party.id))
        return refusedRegistration(u"the passkey is for another relying party"_s);
    const quint8 flags = fido_cred_flags(&cred);
    if ((flags & userPresent) == 0 || (flags & userVerified) == 0)
        return refusedRegistration(u"the authenticator did not verify its user"_s);
    const QByteArray id(
        reinterpret_cast<const char*>(fido_cred_id_ptr(&cred)), qsizetype(fido_cred_id_len(&cred)));
    if (id.isEmpty() || id.size() > longestCredentialId || id != answer.id)
        return refusedRegistration(u"the credential has another id than the browser says"_s);
    return {};
}

/// §8.2: signed by the new key itself. With a certificate it would be somebody else's word, which
/// we did not ask for.
core::Result<void> checkSelfAttestation(
    fido_cred_t& cred, const AttestationObject& object, const RegistrationAnswer& answer)
{
    const QByteArray hash = crypto::sha256(answer.clientData);
    const QByteArray& statement = object.statement;
    const bool isRead = fido_cred_set_fmt(&cred, "packed") == FIDO_OK
        && fido_cred_set_attstmt(&cred, bytesOf(statement), sizeOf(statement)) == FIDO_OK
        && fido_cred_set_clientdata_hash(&cred, bytesOf(hash), sizeOf(hash)) == FIDO_OK
        && fido_cred_set_uv(&cred, FIDO_OPT_TRUE) == FIDO_OK;
    if (!isRead)
        return refusedRegistration(u"the attestation statement is malformed"_s);
    if (fido_cred_x5c_len(&cred) != 0)
        return refusedRegistration(u"the attestation is somebody else's, which is not accepted"_s);
    if (fido_cred_verify_self(&cred) != FIDO_OK)
        return refusedRegistration(u"the attestation is not signed by the new key"_s);
    return {};
}

core::Result<void> checkAttestation(
    fido_cred_t& cred, const AttestationObject& object, const RegistrationAnswer& answer)
{
    if (object.format == "packed")
        return checkSelfAttestation(cred, object, answer);
    if (object.format != "none" || !object.hasEmptyStatement())
        return refusedRegistration(u"the attestation is of a kind that is not accepted"_s);
    return {};
}

} // namespace

core::Result<Credential> verifyRegistration(
    const RegistrationAnswer& answer, const Expectation& expected)
{
    if (const auto said = checkClientData(answer.clientData, Ceremony::Registration, expected);
        !said)
        return tl::unexpected(said.error());
    const auto object = AttestationObject::parse(answer.attestation);
    if (!object)
        return tl::unexpected(object.error());
    for (const int algorithm : supportedAlgorithms()) {
        const CredHandle cred = parsedAs(algorithm, *object, expected);
        if (!cred)
            continue;
        if (const auto fits = checkData(*cred, *object, answer, expected); !fits)
            return tl::unexpected(fits.error());
        if (const auto attested = checkAttestation(*cred, *object, answer); !attested)
            return tl::unexpected(attested.error());
        Credential made { answer.id, algorithm };
        made.publicKey = QByteArray(reinterpret_cast<const char*>(fido_cred_pubkey_ptr(cred.get())),
            qsizetype(fido_cred_pubkey_len(cred.get())));
        made.signCount = fido_cred_sigcount(cred.get());
        made.isSynced = (fido_cred_flags(cred.get()) & backupEligible) != 0;
        if (const auto isKey = checkPublicKey(algorithm, made.publicKey); !isKey)
            return tl::unexpected(isKey.error());
        return made;
    }
    return refusedRegistration(u"the authenticator data hold no key of a kind we know"_s);
}

} // namespace gatehouse::webauthn
