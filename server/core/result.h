// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <tl/expected.hpp>

#include <utility>

namespace gatehouse::core {

/// What kind of failure an Error is; decides the exit code, the HTTP status and whether to try
/// again.
enum class ErrorKind
{
    Invalid, ///< The input breaks a rule; `path` names the field.
    NotFound, ///< The named object does not exist.
    Conflict, ///< It exists already, or somebody else changed it meanwhile.
    Denied, ///< Not allowed.
    Busy, ///< A bounded queue or lock is full; trying later is right.
    Unavailable, ///< Storage, network or key material cannot be used.
    Corrupt, ///< Stored data fails its own check.
    Internal ///< A defect of ours.
};

/// A failure as a value. `message` is English and safe to log; it never holds a secret.
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    QString message;
    QString path {}; ///< Field or document path ("clients[2].redirect_uris[0]"), when there is one.
};

template <typename T>
using Result = tl::expected<T, Error>;

/// tl::unexpected with the Error spelled once.
[[nodiscard]] inline tl::unexpected<Error> failure(
    ErrorKind kind, QString message, QString path = {})
{
    return tl::unexpected<Error>(Error { kind, std::move(message), std::move(path) });
}

} // namespace gatehouse::core
