// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/oauth/oauth_error.h"
#include "server/oauth/services.h"

#include <QtCore/QStringList>

namespace gatehouse::oauth {

/// An id_token of ours that a client shows again (OpenID Connect Core §3.1.2.1, RP-Initiated Logout
/// §2).
struct IdTokenHint
{
    QString subject; ///< Never empty.
    QStringList audiences;
    QString session {}; ///< `sid`; empty: none.
};

/// Checks signature, issuer and kind. Expired ones are fine, both specifications say so; everything
/// else that does not fit is invalid_request.
[[nodiscard]] OAuthResult<IdTokenHint> readIdTokenHint(
    const Services& services, const QByteArray& hint);

} // namespace gatehouse::oauth
