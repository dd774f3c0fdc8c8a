// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The two answers of a browser, out of the JSON that our script posts.
#include "server/core/bytes.h"
#include "server/core/strict_json.h"
#include "server/webauthn/assertion.h"
#include "server/webauthn/registration.h"

#include <QtCore/QJsonArray>

namespace gatehouse::webauthn {

using namespace Qt::StringLiterals;

namespace {

constexpr core::JsonLimits answerLimits { 32 * 1024, 3 };

tl::unexpected<core::Error> malformed(const QString& member)
{
    return core::failure(core::ErrorKind::Invalid,
        QString(u"the answer's member is malformed: "_s + member), member);
}

/// A document with exactly these members.
core::Result<QJsonObject> readDocument(QByteArrayView json, const QStringList& members)
{
    auto document = core::parseStrictObject(json, answerLimits);
    if (!document)
        return document;
    for (const QString& name : document->keys()) {
        if (!members.contains(name))
            return malformed(u"another one"_s);
    }
    return document;
}

core::Result<qint64> readRow(const QJsonObject& document)
{
    const QString text = document.value("challenge"_L1).toString();
    bool isNumber = false;
    const qint64 row = text.toLongLong(&isNumber);
    if (!isNumber || row <= 0 || QString::number(row) != text)
        return malformed(u"challenge"_s);
    return row;
}

core::Result<QByteArray> readBytes(const QJsonObject& document, const QString& name)
{
    const QByteArray text = document.value(name).toString().toUtf8();
    auto bytes = core::fromBase64Url(text);
    if (!bytes || bytes->isEmpty())
        return malformed(name);
    return std::move(*bytes);
}

/// Hints for browsers (§5.8.4): those that mean something, each once.
QStringList readTransports(const QJsonValue& value)
{
    QStringList known;
    for (const QString& name : { u"usb"_s, u"nfc"_s, u"ble"_s, u"internal"_s, u"hybrid"_s }) {
        if (value.toArray().contains(QJsonValue(name)))
            known.append(name);
    }
    return known;
}

} // namespace

core::Result<RegistrationAnswer> readRegistrationAnswer(QByteArrayView json)
{
    const auto document = readDocument(json,
        { u"challenge"_s, u"id"_s, u"clientDataJSON"_s, u"attestationObject"_s, u"transports"_s });
    if (!document)
        return tl::unexpected(document.error());
    const auto row = readRow(*document);
    const auto id = readBytes(*document, u"id"_s);
    const auto clientData = readBytes(*document, u"clientDataJSON"_s);
    const auto attestation = readBytes(*document, u"attestationObject"_s);
    if (!row)
        return tl::unexpected(row.error());
    for (const auto* part : { &id, &clientData, &attestation }) {
        if (!*part)
            return tl::unexpected(part->error());
    }
    return RegistrationAnswer { *row, *id, *clientData, *attestation,
        readTransports(document->value("transports"_L1)) };
}

core::Result<AssertionAnswer> readAssertionAnswer(QByteArrayView json)
{
    const auto document = readDocument(json,
        { u"challenge"_s, u"id"_s, u"clientDataJSON"_s, u"authenticatorData"_s, u"signature"_s,
            u"userHandle"_s });
    if (!document)
        return tl::unexpected(document.error());
    const auto row = readRow(*document);
    const auto id = readBytes(*document, u"id"_s);
    const auto clientData = readBytes(*document, u"clientDataJSON"_s);
    const auto data = readBytes(*document, u"authenticatorData"_s);
    const auto signature = readBytes(*document, u"signature"_s);
    const auto handle = readBytes(*document, u"userHandle"_s);
    if (!row)
        return tl::unexpected(row.error());
    for (const auto* part : { &id, &clientData, &data, &signature, &handle }) {
        if (!*part)
            return tl::unexpected(part->error());
    }
    return AssertionAnswer { *row, *id, *clientData, *data, *signature, *handle };
}

} // namespace gatehouse::webauthn
