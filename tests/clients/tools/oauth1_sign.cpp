// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Signs OAuth 1.0a requests for tests: one JSON object a line in, one a line out. Members: method,
// url, form (list of pairs), signature_method, client_id, client_secret, token, token_secret,
// nonce, timestamp.
#include "server/upstream/oauth1/signed_request.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;
namespace core = gatehouse::core;
namespace oauth1 = gatehouse::upstream::oauth1;

namespace {

QJsonObject signedLine(const QJsonObject& from)
{
    const auto bytes = [&](QLatin1StringView key) { return from.value(key).toString().toUtf8(); };
    oauth1::Call call { bytes("method"_L1), bytes("url"_L1) };
    const QJsonArray form = from.value("form"_L1).toArray();
    for (const QJsonValue& field : form)
        call.form.emplace_back(
            field.toArray().at(0).toString().toUtf8(), field.toArray().at(1).toString().toUtf8());
    const oauth1::Credentials credentials { bytes("client_id"_L1),
        core::SecretString(bytes("client_secret"_L1)), bytes("token"_L1),
        core::SecretString(bytes("token_secret"_L1)) };
    oauth1::Signing signing;
    const auto method
        = oauth1::signatureMethodFromName(from.value("signature_method"_L1).toString());
    if (!method)
        return { { u"error"_s, u"unknown method"_s } };
    signing.method = *method;
    const oauth1::Stamp stamp { bytes("nonce"_L1), from.value("timestamp"_L1).toInteger() };
    const auto made = oauth1::sign(call, credentials, signing, stamp);
    if (!made)
        return { { u"error"_s, made.error().message } };
    return { { u"authorization"_s, QString::fromUtf8(made->authorization) },
        { u"base"_s, QString::fromUtf8(made->base.text) } };
}

} // namespace

int main()
{
    QFile input;
    QFile output;
    if (!input.open(stdin, QIODevice::ReadOnly) || !output.open(stdout, QIODevice::WriteOnly))
        return 1;
    for (QByteArray line = input.readLine(); !line.isEmpty(); line = input.readLine()) {
        const QJsonObject made = signedLine(QJsonDocument::fromJson(line).object());
        output.write(QJsonDocument(made).toJson(QJsonDocument::Compact) + '\n');
    }
    return 0;
}
