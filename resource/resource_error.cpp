// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resource/resource_error.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace gatehouse::resource {

using namespace Qt::StringLiterals;

namespace {

/// What may stand between the quotes of an attribute (RFC 6750 §3).
QByteArray quoted(QString text)
{
    const auto isForbidden
        = [](QChar c) { return c < u' ' || c > u'~' || c == u'"' || c == u'\\'; };
    std::replace_if(text.begin(), text.end(), isForbidden, QChar(u'?'));
    return QByteArray('"' + text.toLatin1() + '"');
}

} // namespace

int ResourceError::httpStatus() const
{
    switch (code) {
    case ErrorCode::MissingToken:
    case ErrorCode::InvalidToken:
        return 401;
    case ErrorCode::InvalidRequest:
        return 400;
    case ErrorCode::InsufficientScope:
        return 403;
    case ErrorCode::TemporarilyUnavailable:
        return 503;
    }
    return 500;
}

QByteArray ResourceError::name() const
{
    switch (code) {
    case ErrorCode::MissingToken:
        return {};
    case ErrorCode::InvalidToken:
        return "invalid_token"_ba;
    case ErrorCode::InvalidRequest:
        return "invalid_request"_ba;
    case ErrorCode::InsufficientScope:
        return "insufficient_scope"_ba;
    case ErrorCode::TemporarilyUnavailable:
        return "temporarily_unavailable"_ba;
    }
    return {};
}

QByteArray ResourceError::challenge(const QString& realm) const
{
    if (code == ErrorCode::TemporarilyUnavailable)
        return {};
    QByteArray value = "Bearer realm="_ba + quoted(realm);
    if (code == ErrorCode::MissingToken)
        return value;
    value += ", error="_ba + quoted(QString::fromLatin1(name()));
    if (!description.isEmpty())
        value += ", error_description="_ba + quoted(description);
    if (!neededScope.isEmpty())
        value += ", scope="_ba + quoted(neededScope);
    return value;
}

QByteArray ResourceError::body() const
{
    QJsonObject json;
    if (!name().isEmpty())
        json.insert(u"error"_s, QString::fromLatin1(name()));
    if (!description.isEmpty())
        json.insert(u"error_description"_s, description);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace gatehouse::resource
