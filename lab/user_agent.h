// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lab/exchange.h"
#include "server/core/result.h"

#include <QtCore/QString>

// The user's part of a flow: what comes of opening an address.
namespace gatehouse::lab {

/// What arrived at the redirect URI.
struct BrowserAnswer
{
    QByteArray channel {}; ///< "query", "fragment", "form_post"; empty: a page was the end.
    QByteArray address {}; ///< Where the browser was sent, whole.
    Fields parameters {}; ///< Decoded.
    QString page {}; ///< Heading of the last page, where that was the end.
};

/// The user whom the lab plays.
struct Person
{
    QString username {};
    QString password {};
    bool denies = false; ///< Presses Deny.
};

/// The parameters of an address that begins with `redirectUri`; nothing: it does not.
[[nodiscard]] std::optional<BrowserAnswer> answerAt(
    const QByteArray& address, const QByteArray& redirectUri);
/// Decodes a query or form; what is malformed is left out.
[[nodiscard]] Fields decodedFields(QByteArrayView text);

} // namespace gatehouse::lab
