// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/webauthn/attestation_object.h"

#include "server/webauthn/cbor_reader.h"

namespace gatehouse::webauthn {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBytes = 16 * 1024;
constexpr char emptyMap[] = "\xa0";

/// One member into its place; false when it is unknown, there already, or of another type.
bool readMember(CborReader& reader, AttestationObject& object)
{
    const auto name = reader.text();
    if (!name)
        return false;
    if (*name == "fmt" && object.format.isEmpty()) {
        object.format = reader.text().value_or(QByteArrayView()).toByteArray();
        return !object.format.isEmpty();
    }
    if (*name == "attStmt" && object.statement.isEmpty()) {
        object.statement = reader.item().value_or(QByteArrayView()).toByteArray();
        return CborReader(object.statement).map().has_value();
    }
    if (*name == "authData" && object.authenticatorData.isEmpty()) {
        object.authenticatorData = reader.byteString().value_or(QByteArrayView()).toByteArray();
        return !object.authenticatorData.isEmpty();
    }
    return false;
}

} // namespace

core::Result<AttestationObject> AttestationObject::parse(QByteArrayView cbor)
{
    AttestationObject object;
    CborReader reader(cbor);
    bool isGood = cbor.size() <= mostBytes && reader.map() == quint64(3);
    for (int member = 0; isGood && member < 3; ++member)
        isGood = readMember(reader, object);
    if (!isGood || !reader.isAtEnd())
        return core::failure(core::ErrorKind::Invalid, u"the attestation object is malformed"_s,
            u"attestationObject"_s);
    return object;
}

bool AttestationObject::hasEmptyStatement() const
{
    return statement == emptyMap;
}

} // namespace gatehouse::webauthn
