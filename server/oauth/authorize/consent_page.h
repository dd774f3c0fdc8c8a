// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/oauth/authorize/authorization_request.h"

#include "server/login/session_service.h"

namespace gatehouse::oauth {

/// What the consent page shows and hides in its form.
struct ConsentPage
{
    const AuthorizationRequest& request;
    const login::SignedIn& signedIn;
    qint64 interaction;
    QByteArray csrfToken;
    QString uiLocales;
};

/// Who asks, for whom, for what in words and with the real values, how long, and where it leads.
[[nodiscard]] http::Response consentPage(
    const Services& services, const http::Request& http, const ConsentPage& page);

/// Whether the sign-in page of this request may take the consent too: it can say all of what the
/// client asks for, and no program on the device could press the buttons (C028).
[[nodiscard]] bool canConsentAtSignIn(const AuthorizationRequest& request);
/// What it says then, in the same words; empty where it may not. Nobody is signed in, so no real
/// values are shown.
[[nodiscard]] QJsonObject consentPreview(const Services& services, const http::Request& http,
    const AuthorizationRequest& request, const QString& uiLocales);

} // namespace gatehouse::oauth
