// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/login/page_values.h"

#include "server/login/log.h"
#include "server/pages/stop_page.h"

#include <QtCore/QTextBoundaryFinder>
#include <QtCore/QUrl>

namespace gatehouse::login {

using namespace Qt::StringLiterals;

QString initial(const QString& name)
{
    const QString text = name.trimmed();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? text.first(end).toUpper() : u"?"_s;
}

QString displayName(const domain::User& user)
{
    return user.name.isEmpty() ? user.username : user.name;
}

QString displayName(const domain::Client& client, const QString& language)
{
    const QString localized
        = client.localizedNames.value(QString(u"client_name#"_s + language)).toString();
    if (!localized.isEmpty())
        return localized;
    return client.clientName.isEmpty() ? client.clientId : client.clientName;
}

void addUser(QJsonObject& values, const domain::User& user)
{
    const QString name = displayName(user);
    values.insert(u"user_name"_s, name);
    values.insert(u"user_initial"_s, initial(name));
    values.insert(u"user_email"_s, user.email);
    values.insert(u"username"_s, user.username);
}

QString linkable(const QString& uri)
{
    const QUrl url(uri, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"https"_s || url.scheme() == u"http"_s;
    return url.isValid() && isWeb && !url.host().isEmpty() ? url.toString(QUrl::FullyEncoded)
                                                           : QString();
}

http::Response storageFailure(
    const Services& services, const http::Request& request, const core::Error& error)
{
    const bool isPassing
        = error.kind == core::ErrorKind::Busy || error.kind == core::ErrorKind::Unavailable;
    qCWarning(lcLogin).noquote() << "page failed request=" << request.number
                                 << "reason=" << error.message;
    pages::StopPage page { 500, pages::StopReason::Internal };
    if (isPassing)
        page = pages::StopPage { 503, pages::StopReason::Busy };
    return pages::stopPage(services.pages, request, page);
}

} // namespace gatehouse::login
