// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/login/form_request.h"

namespace gatehouse::login {

std::optional<http::Form> postedForm(const http::Request& request)
{
    const QByteArray type = request.header("content-type");
    const QByteArray media
        = type.left(type.contains(';') ? type.indexOf(';') : type.size()).trimmed().toLower();
    if (media != "application/x-www-form-urlencoded")
        return std::nullopt;
    auto form = http::Form::parse(request.body);
    if (form && !form->repeated().isEmpty())
        return std::nullopt;
    return form;
}

std::optional<http::Form> queryForm(const http::Request& request)
{
    return http::Form::parse(request.query);
}

} // namespace gatehouse::login
