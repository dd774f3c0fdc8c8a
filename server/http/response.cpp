// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/response.h"

#include <QtCore/QJsonDocument>

namespace gatehouse::http {

using namespace Qt::StringLiterals;

Response Response::json(int status, const QJsonObject& object)
{
    return jsonText(status, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Response Response::jsonText(int status, QByteArray text)
{
    return Response {
        .status = status, .contentType = "application/json"_ba, .body = std::move(text)
    };
}

Response Response::html(int status, QByteArray page)
{
    return Response {
        .status = status, .contentType = "text/html; charset=utf-8"_ba, .body = std::move(page)
    };
}

Response Response::text(int status, QByteArray text)
{
    return Response {
        .status = status, .contentType = "text/plain; charset=utf-8"_ba, .body = std::move(text)
    };
}

Response Response::seeOther(const QByteArray& location)
{
    Response response { .status = 303 };
    response.set("Location"_ba, location);
    return response;
}

Response Response::empty(int status)
{
    return Response { .status = status };
}

} // namespace gatehouse::http
