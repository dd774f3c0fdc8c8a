// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/cookie_jar.h"

#include <algorithm>

namespace gatehouse::lab {

using namespace Qt::StringLiterals;

namespace {

/// RFC 6265 §5.1.4: the folder of the address that was asked.
QString folderOf(const QString& path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    return slash <= 0 ? u"/"_s : path.first(slash);
}

bool isBelow(const QString& path, const QString& folder)
{
    return path == folder
        || (path.startsWith(folder) && (folder.endsWith(u'/') || path.at(folder.size()) == u'/'));
}

} // namespace

void CookieJar::put(const QNetworkCookie& cookie, const QDateTime& now)
{
    m_cookies.removeIf([&cookie](const QNetworkCookie& one) {
        return one.name() == cookie.name() && one.path() == cookie.path();
    });
    const bool isGone = cookie.expirationDate().isValid() && cookie.expirationDate() <= now;
    if (!isGone && m_cookies.size() < most)
        m_cookies.append(cookie);
}

void CookieJar::keep(const control::HeaderList& headers, const QString& path, const QDateTime& now)
{
    for (const auto& [name, text] : headers) {
        if (name.compare("set-cookie", Qt::CaseInsensitive) != 0)
            continue;
        // Several of them come as one header with a line each.
        for (QNetworkCookie cookie : QNetworkCookie::parseCookies(text)) {
            if (!cookie.path().startsWith(u'/'))
                cookie.setPath(folderOf(path));
            put(cookie, now);
        }
    }
}

QByteArray CookieJar::header(const QString& path) const
{
    QList<QNetworkCookie> fitting;
    for (const QNetworkCookie& one : m_cookies) {
        if (isBelow(path, one.path()))
            fitting.append(one);
    }
    std::ranges::stable_sort(fitting, [](const QNetworkCookie& one, const QNetworkCookie& other) {
        return one.path().size() > other.path().size();
    });
    QByteArrayList pairs;
    for (const QNetworkCookie& one : std::as_const(fitting))
        pairs.append(one.toRawForm(QNetworkCookie::NameAndValueOnly));
    return pairs.join("; ");
}

} // namespace gatehouse::lab
