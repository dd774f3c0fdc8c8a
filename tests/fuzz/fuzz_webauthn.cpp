// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz_target.h"

#include "server/webauthn/assertion.h"
#include "server/webauthn/attestation_object.h"
#include "server/webauthn/cbor_reader.h"
#include "server/webauthn/registration.h"

namespace webauthn = gatehouse::webauthn;

namespace {

const webauthn::Expectation expected { { "issuer.example", "https://issuer.example" },
    QByteArray(32, 'c') };
const QByteArray createData = "{\"type\":\"webauthn.create\",\"challenge\":"
                              "\"Y2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2M\",\"origin\":"
                              "\"https://issuer.example\"}";

/// The authenticator data are what the fuzzer found; nobody has signed them with this key.
void checkAssertion(const webauthn::Credential& credential, QByteArrayView data)
{
    webauthn::AssertionAnswer answer;
    answer.id = credential.id;
    answer.clientData = createData;
    answer.clientData.replace("create", "get");
    answer.authenticatorData = data.toByteArray();
    answer.signature = "no signature";
    require(!webauthn::verifyAssertion(answer, credential, expected));
}

void checkRegistration(QByteArrayView input)
{
    const auto object = webauthn::AttestationObject::parse(input);
    if (!object)
        return;
    require(!object->format.isEmpty() && !object->authenticatorData.isEmpty());
    webauthn::RegistrationAnswer answer;
    answer.clientData = createData;
    answer.attestation = input.toByteArray();
    // The id that the data name, where they name one: else everything ends at the comparison.
    const QByteArray& data = object->authenticatorData;
    const qsizetype size = data.size() > 55 ? quint8(data[53]) << 8 | quint8(data[54]) : 0;
    answer.id = data.mid(55, size);
    const auto credential = webauthn::verifyRegistration(answer, expected);
    if (!credential)
        return;
    require(webauthn::checkPublicKey(credential->algorithm, credential->publicKey).has_value());
    require(!credential->id.isEmpty());
    checkAssertion(*credential, data);
}

} // namespace

/// Input: an attestation object, or the JSON that a page posts, or CBOR of any kind.
void fuzzTarget(QByteArrayView input)
{
    webauthn::CborReader reader(input);
    while (const auto item = reader.item())
        require(!item->isEmpty() && item->size() <= input.size());
    checkRegistration(input);
    if (const auto answer = webauthn::readRegistrationAnswer(input))
        checkRegistration(answer->attestation);
    if (const auto answer = webauthn::readAssertionAnswer(input))
        require(!answer->id.isEmpty() && answer->challengeRow > 0);
    (void)webauthn::checkClientData(input, webauthn::Ceremony::Assertion, expected);
}
