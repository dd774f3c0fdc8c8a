// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/request.h"

#include <QtCore/QJsonObject>

namespace gatehouse::http {

/// An answer as a value. Values with CR, LF or NUL are dropped when it is written. Every response
/// gets nosniff, no-referrer and, unless it sets its own, `Cache-Control: no-store`.
struct Response
{
    int status = 200;
    QByteArray contentType {};
    QByteArray body {};
    std::vector<Header> headers {};

    [[nodiscard]] static Response json(int status, const QJsonObject& object);
    /// For bodies that are JSON text already.
    [[nodiscard]] static Response jsonText(int status, QByteArray text);
    [[nodiscard]] static Response html(int status, QByteArray page);
    [[nodiscard]] static Response text(int status, QByteArray text);
    /// 303: the method becomes GET, so credentials are never sent on (RFC 9700 §4.12).
    [[nodiscard]] static Response seeOther(const QByteArray& location);
    [[nodiscard]] static Response empty(int status);

    Response& set(QByteArray name, QByteArray value)
    {
        headers.emplace_back(std::move(name), std::move(value));
        return *this;
    }
};

} // namespace gatehouse::http
