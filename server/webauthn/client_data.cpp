// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/webauthn/client_data.h"

#include "server/core/bytes.h"
#include "server/core/strict_json.h"

namespace gatehouse::webauthn {

using namespace Qt::StringLiterals;

namespace {

core::Result<void> refusedClientData(const QString& why)
{
    return core::failure(core::ErrorKind::Denied, why, u"clientDataJSON"_s);
}

/// Absent or false; a browser that names another top frame was framed as well.
bool isFramed(const QJsonObject& data)
{
    const QJsonValue cross = data.value("crossOrigin"_L1);
    return !(cross.isUndefined() || (cross.isBool() && !cross.toBool()))
        || data.contains("topOrigin"_L1);
}

/// §7.1 step 10: we take part in no token binding, so nobody can have bound to it.
bool isBound(const QJsonObject& data)
{
    const QJsonValue binding = data.value("tokenBinding"_L1);
    return !binding.isUndefined()
        && binding.toObject().value("status"_L1) != QJsonValue(u"supported"_s);
}

} // namespace

core::Result<void> checkClientData(
    QByteArrayView json, Ceremony ceremony, const Expectation& expected)
{
    const auto data = core::parseStrictObject(json, { 4 * 1024, 4 });
    if (!data)
        return refusedClientData(
            QString(u"the client data are malformed: "_s + data.error().message));
    const QString type
        = ceremony == Ceremony::Registration ? u"webauthn.create"_s : u"webauthn.get"_s;
    if (data->value("type"_L1) != QJsonValue(type))
        return refusedClientData(u"the client data are of another ceremony"_s);
    const QByteArray given = data->value("challenge"_L1).toString().toUtf8();
    const QByteArray ours = core::toBase64Url(expected.challenge);
    if (expected.challenge.isEmpty() || !core::constantTimeEquals(given, ours))
        return refusedClientData(u"the challenge is another one"_s);
    if (data->value("origin"_L1) != QJsonValue(QString::fromLatin1(expected.party.origin)))
        return refusedClientData(u"the origin is another one"_s);
    if (isFramed(*data))
        return refusedClientData(u"the browser was inside the frame of another site"_s);
    if (isBound(*data))
        return refusedClientData(u"token binding is not supported"_s);
    return {};
}

} // namespace gatehouse::webauthn
