// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/domain/issuer.h"

#include <QtCore/QUrl>

namespace gatehouse::domain {

using namespace Qt::StringLiterals;

namespace {

/// "https://id.example:8443", of what is known to be a URL.
QString originOf(const QString& text)
{
    const qsizetype path = text.indexOf(u'/', text.indexOf("://"_L1) + 3);
    return path < 0 ? text : text.first(path);
}

} // namespace

core::Result<QString> parseIssuer(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isHttp = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!url.isValid() || !isHttp || url.host().isEmpty() || url.hasQuery() || url.hasFragment()
        || !url.userInfo().isEmpty())
        return core::failure(core::ErrorKind::Invalid,
            u"issuer '%1' is not an http or https URL without query and fragment"_s.arg(text));
    const QString origin = originOf(text);
    if (origin != origin.toLower())
        return core::failure(core::ErrorKind::Invalid,
            u"issuer '%1': scheme and host are written in lower case"_s.arg(text));
    return text.endsWith(u'/') ? text.chopped(1) : text;
}

} // namespace gatehouse::domain
