// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/domain/field_error.h"

#include <QtCore/QJsonObject>
#include <QtCore/QString>

namespace gatehouse::domain {

/// The documentation page that `error_uri` of one error code points to (RFC 6749 §5.2).
struct ErrorUri
{
    qint64 id = 0;
    qint64 version = 0;
    QString error; ///< An OAuth error code: "invalid_client".
    QString uri;
    qint64 createdAt = 0;
    qint64 updatedAt = 0;
};

[[nodiscard]] FieldErrors validate(const ErrorUri& errorUri);

struct ErrorUriFromJson
{
    ErrorUri errorUri;
    FieldErrors faults;
};
[[nodiscard]] ErrorUriFromJson errorUriFromJson(const QJsonObject& object);
[[nodiscard]] QJsonObject toJson(const ErrorUri& errorUri);

} // namespace gatehouse::domain
