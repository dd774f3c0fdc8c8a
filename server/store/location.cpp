// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/location.h"

#include <QtCore/QFileInfo>
#include <QtCore/QUrl>

namespace gatehouse::store {

using namespace Qt::StringLiterals;
using core::ErrorKind;

namespace {

constexpr int defaultPort = 5432;

core::Result<Location> parsePostgres(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    // The text is not repeated: it may hold a password.
    if (!url.isValid() || url.hasQuery() || url.hasFragment())
        return core::failure(ErrorKind::Invalid,
            u"not a workspace URL; expected postgresql://user@host:port/database"_s);
    Location location;
    location.dialect = Dialect::PostgreSql;
    location.host = url.host().isEmpty() ? u"localhost"_s : url.host();
    location.port = url.port(defaultPort);
    location.database = url.path(QUrl::FullyDecoded).mid(1);
    location.user = url.userName(QUrl::FullyDecoded);
    location.password = url.password(QUrl::FullyDecoded);
    if (location.password.isEmpty())
        location.password = qEnvironmentVariable("PGPASSWORD");
    if (location.database.isEmpty() || location.database.contains(u'/'))
        return core::failure(ErrorKind::Invalid, u"the workspace URL names no database"_s);
    return location;
}

} // namespace

core::Result<Location> Location::parse(const QString& text)
{
    if (text.startsWith("postgresql://"_L1) || text.startsWith("postgres://"_L1))
        return parsePostgres(text);
    if (text.isEmpty())
        return core::failure(ErrorKind::Invalid, u"the workspace name is empty"_s);
    if (text.contains("://"_L1))
        return core::failure(ErrorKind::Invalid,
            u"unknown kind of workspace; expected a file or a postgresql:// URL"_s);
    if (text.contains(QChar::Null) || text.endsWith(u'/'))
        return core::failure(ErrorKind::Invalid, u"the workspace is not a file name"_s);
    Location location;
    location.file = QFileInfo(text).absoluteFilePath();
    return location;
}

QString Location::display() const
{
    if (dialect == Dialect::Sqlite)
        return file;
    const QString at = user.isEmpty() ? QString() : QString(user + u'@');
    // An IPv6 literal needs its brackets back.
    const QString place = host.contains(u':') ? QString(u'[' + host + u']') : host;
    return u"postgresql://"_s + at + place + u':' + QString::number(port) + u'/' + database;
}

} // namespace gatehouse::store
