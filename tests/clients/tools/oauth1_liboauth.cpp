// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Signs OAuth 1.0a requests with liboauth: the same lines in as oauth1_sign takes, {"signature"}
// out. Of a key pair it wants the private key in client_secret, as Gatehouse does.
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <cstdio>
#include <cstdlib>

#include <oauth.h>

using namespace Qt::StringLiterals;

namespace {

OAuthMethod methodFrom(const QString& name)
{
    if (name == "PLAINTEXT"_L1)
        return OA_PLAINTEXT;
    return name == "RSA-SHA1"_L1 ? OA_RSA : OA_HMAC;
}

QJsonObject signedByLiboauth(const QJsonObject& from)
{
    const auto bytes = [&](QLatin1StringView key) { return from.value(key).toString().toUtf8(); };
    // Its own parser takes the URL apart, its own code adds the protocol parameters that are not
    // there yet.
    int count = 0;
    char** parameters = nullptr;
    count = oauth_split_url_parameters(bytes("url"_L1).constData(), &parameters);
    const auto add = [&](const QByteArray& text) {
        oauth_add_param_to_array(&count, &parameters, text.constData());
    };
    const QJsonArray form = from.value("form"_L1).toArray();
    for (const QJsonValue& field : form)
        add((field.toArray().at(0).toString() + u'=' + field.toArray().at(1).toString()).toUtf8());
    add("oauth_nonce=" + bytes("nonce"_L1));
    add("oauth_timestamp=" + QByteArray::number(from.value("timestamp"_L1).toInteger()));
    const QByteArray token = bytes("token"_L1);
    const OAuthMethod method = methodFrom(from.value("signature_method"_L1).toString());
    oauth_sign_array2_process(&count, &parameters, nullptr, method, bytes("method"_L1).constData(),
        bytes("client_id"_L1).constData(), bytes("client_secret"_L1).constData(),
        token.isEmpty() ? nullptr : token.constData(), bytes("token_secret"_L1).constData());
    QString signature;
    for (int i = 0; i < count; ++i) {
        const auto text = QString::fromUtf8(parameters[i]);
        if (text.startsWith("oauth_signature="_L1))
            signature = text.mid(16);
    }
    oauth_free_array(&count, &parameters);
    return { { u"signature"_s, signature } };
}

} // namespace

int main()
{
    QFile input;
    QFile output;
    if (!input.open(stdin, QIODevice::ReadOnly) || !output.open(stdout, QIODevice::WriteOnly))
        return 1;
    for (QByteArray line = input.readLine(); !line.isEmpty(); line = input.readLine()) {
        const QJsonObject made = signedByLiboauth(QJsonDocument::fromJson(line).object());
        output.write(QJsonDocument(made).toJson(QJsonDocument::Compact) + '\n');
    }
    return 0;
}
