// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lab/exchange.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtNetwork/QNetworkCookie>

namespace gatehouse::lab {

/// The cookies of one origin, with their paths (RFC 6265 §5): several sign-ins at one server have
/// cookies of one name. At most 32. A value.
class CookieJar
{
public:
    static constexpr qsizetype most = 32;

    /// Those of an answer to a request for `path` ("/authorize").
    void keep(const control::HeaderList& headers, const QString& path, const QDateTime& now);
    /// What a request for `path` sends, the longest paths first; empty: nothing.
    [[nodiscard]] QByteArray header(const QString& path) const;

private:
    void put(const QNetworkCookie& cookie, const QDateTime& now);

    QList<QNetworkCookie> m_cookies;
};

} // namespace gatehouse::lab
