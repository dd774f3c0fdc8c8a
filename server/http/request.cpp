// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/request.h"

namespace gatehouse::http {

namespace {

/// Value of `name` in one Cookie field (RFC 6265 §4.2.1), or empty.
QByteArrayView cookieIn(QByteArrayView field, QByteArrayView name)
{
    while (!field.isEmpty()) {
        const qsizetype end = field.indexOf(';');
        const QByteArrayView pair = (end < 0 ? field : field.first(end)).trimmed();
        field = end < 0 ? QByteArrayView() : field.sliced(end + 1);
        if (pair.size() <= name.size() || pair[name.size()] != '=' || !pair.startsWith(name))
            continue;
        QByteArrayView value = pair.sliced(name.size() + 1);
        if (value.size() >= 2 && value.startsWith('"') && value.endsWith('"'))
            value = value.sliced(1, value.size() - 2);
        return value;
    }
    return {};
}

} // namespace

QByteArray Request::header(QByteArrayView name) const
{
    for (const Header& field : headers) {
        if (field.first == name)
            return field.second;
    }
    return {};
}

int Request::count(QByteArrayView name) const
{
    int found = 0;
    for (const Header& field : headers)
        found += field.first == name ? 1 : 0;
    return found;
}

QByteArray Request::cookie(QByteArrayView name) const
{
    for (const Header& field : headers) {
        if (field.first != "cookie")
            continue;
        const QByteArrayView value = cookieIn(field.second, name);
        if (!value.isEmpty())
            return value.toByteArray();
    }
    return {};
}

} // namespace gatehouse::http
