// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/token_response.h"

#include "server/oauth/error_response.h"

#include <QtCore/QJsonDocument>

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;

http::Response toHttp(const TokenResponse& response)
{
    // Nothing here needs JSON escapes: tokens are base64url with '_' and '.', scope tokens exclude
    // '"' and '\'.
    QByteArray json;
    json.reserve(256 + response.accessToken.size());
    json += R"({"access_token":")";
    json += response.accessToken;
    json += R"(","token_type":"Bearer","expires_in":)";
    json += QByteArray::number(response.token.expiresAt - response.token.issuedAt);
    if (!response.refreshToken.isEmpty()) {
        json += R"(,"refresh_token":")";
        json += response.refreshToken;
        json += '"';
    }
    if (!response.token.scope.isEmpty()) {
        json += R"(,"scope":")";
        json += response.token.scope.toString().toUtf8();
        json += '"';
    }
    if (!response.members.isEmpty()) {
        const QByteArray members = QJsonDocument(response.members).toJson(QJsonDocument::Compact);
        json += ',';
        json += QByteArrayView(members).sliced(1).chopped(1);
    }
    json += '}';
    http::Response answer = http::Response::jsonText(200, std::move(json));
    forbidCaching(answer);
    return answer;
}

} // namespace gatehouse::oauth
