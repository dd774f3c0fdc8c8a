// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/secret_string.h"
#include "server/store/workspace.h"

#include <functional>

// One-time codes (RFC 6238) of users, as an administrator sets them up and resets them. Closures
// for the writer, each with its audit row ("console").
namespace gatehouse::models::user_codes {

/// What an administrator hands to the user's app.
struct Offer
{
    core::SecretString secret;
    QByteArray address; ///< otpauth://, for a QR code.
    QByteArray text; ///< The secret as it is typed by hand.
};
[[nodiscard]] Offer newOffer(
    store::Workspace& workspace, const QString& issuer, const QString& username);

/// `typed` proves that the app has the secret. Invalid: it is not its code of this moment;
/// Conflict: the user has codes already.
[[nodiscard]] std::function<core::Result<void>(store::Transaction&)> enabling(
    store::Workspace& workspace, qint64 userRow, const QString& username,
    const core::SecretString& secret, const QByteArray& typed);
/// For who has lost the device. Gives whether there was something to reset.
[[nodiscard]] std::function<core::Result<bool>(store::Transaction&)> reset(
    qint64 userRow, const QString& username);

} // namespace gatehouse::models::user_codes
