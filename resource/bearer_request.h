// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resource/resource_error.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayList>

#include <variant>

namespace gatehouse::resource {

/// What of an HTTP request decides about access.
struct BearerRequest
{
    QByteArray method {}; ///< "GET"
    QByteArray query {}; ///< Raw, without '?'.
    QByteArrayList authorization {}; ///< Every Authorization field.
    QByteArray contentType {};
    QByteArray body {}; ///< Looked at only when it is a form.
};

/// The bearer token of a request: Authorization header (RFC 6750 §2.1) or form body (§2.2). One in
/// the query is refused (RFC 9700 §4.3.2), so are two ways at once and a field named twice.
/// MissingToken: the request does not try.
[[nodiscard]] std::variant<QByteArray, ResourceError> bearerToken(const BearerRequest& request);

} // namespace gatehouse::resource
