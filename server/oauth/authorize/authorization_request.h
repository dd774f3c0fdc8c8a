// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/oauth/authorize/response_type.h"
#include "server/oauth/oauth_error.h"
#include "server/oauth/services.h"

#include "server/http/form.h"
#include "server/pages/stop_page.h"
#include "server/trace/recorder.h"

#include <QtCore/QList>

#include <optional>
#include <utility>

namespace gatehouse::oauth {

/// What an answer says beside `state` and `iss`, in order.
using AnswerParameters = QList<std::pair<QByteArray, QByteArray>>;

/// What `prompt` asked for (OpenID Connect Core §3.1.2.1).
struct Prompts
{
    bool isNone = false;
    bool isLogin = false; ///< login or select_account: both end at the sign-in page.
    bool isConsent = false;
};

/// An authorization request after its checks. While they run, only what earlier rows of the table
/// proved is filled in.
struct AuthorizationRequest
{
    store::RegistryView::ClientPtr client {}; ///< Enabled.
    QString redirectUri {}; ///< Registered for that client.
    bool wasRedirectUriGiven = false;
    std::optional<ResponseType> responseType {}; ///< There after the checks of the front end.
    ResponseMode responseMode = ResponseMode::Query; ///< Of errors too.
    QByteArray state {}; ///< Byte for byte as it came.
    domain::ScopeSet scope {};
    QString nonce {};
    QString codeChallenge {}; ///< S256; empty: none.
    Prompts prompts {};
    std::optional<qint64> maximumAge {}; ///< Seconds.
    QString hintedSubject {}; ///< `sub` of id_token_hint; empty: no hint.

    [[nodiscard]] const domain::Client& registeredClient() const { return client->client; }
};

/// Where a request comes in; the table says which checks each of them has.
enum class RequestSource : unsigned
{
    Authorize = 1,
    Pushed = 2,
    Device = 4
};

/// The outcome of all checks. With an error, `request` holds what had been proved until then.
struct Validation
{
    AuthorizationRequest request {};
    std::optional<OAuthError> error {};
    /// False: redirect_uri is not proved, so nothing may be sent there; a page with `pageReason`
    /// (RFC 6749 §4.1.2.1).
    bool isReportedToClient = false;
    pages::StopReason pageReason = pages::StopReason::Malformed;
};

/// Runs the ordered table of checks over `form`. Pure but for reading the registry and the keys;
/// each check is noted in `recorder`. Used for a fresh request as well as for the stored one when
/// it goes on, so a client that was disabled or changed in between is noticed (C029).
[[nodiscard]] Validation validateAuthorizationRequest(const Services& services,
    const http::Form& form, RequestSource source, trace::Recorder& recorder);

} // namespace gatehouse::oauth
