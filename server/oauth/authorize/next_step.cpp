// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/authorize/next_step.h"

#include "server/store/session_repository.h"

#include <QtCore/QUrl>

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;

namespace {

bool mustSignIn(const Services& services, const AuthorizationRequest& request,
    const login::SignedIn& signedIn, const Progress& progress)
{
    // Only a sign-in that happened on the way through this very request answers prompt=login or an
    // old session.
    const bool isFresh
        = progress.signedInAt != 0 && signedIn.session.authTime >= progress.signedInAt;
    if (isFresh)
        return false;
    if (request.prompts.isLogin)
        return true;
    if (!request.hintedSubject.isEmpty() && signedIn.user->subject != request.hintedSubject)
        return true;
    // max_age=0 is prompt=login.
    const qint64 age = services.clock.now() - signedIn.session.authTime;
    return request.maximumAge && (*request.maximumAge == 0 || age > *request.maximumAge);
}

/// Claimed https addresses tell programs apart; loopback and private-use schemes do not.
bool isAddressProof(const QString& redirectUri)
{
    return redirectUri.startsWith(u"https://"_s);
}

core::Result<bool> mustConsent(
    const Services& services, const AuthorizationRequest& request, const login::SignedIn& signedIn)
{
    const domain::Client& client = request.registeredClient();
    if (request.prompts.isConsent)
        return true;
    if (!client.requiresConsent && (!client.isPublic() || isAddressProof(request.redirectUri)))
        return false;
    if (!canRememberConsent(request))
        return true;
    const auto consent
        = store::SessionRepository(services.reader).findConsent(signedIn.user->id, client.id);
    if (!consent)
        return tl::unexpected(consent.error());
    return !*consent || !(*consent)->scope.containsAll(request.scope);
}

} // namespace

OAuthResult<Step> nextStep(const Services& services, const AuthorizationRequest& request,
    const std::optional<login::SignedIn>& signedIn, const Progress& progress)
{
    if (!signedIn || mustSignIn(services, request, *signedIn, progress)) {
        if (request.prompts.isNone)
            return refusal(ErrorCode::LoginRequired, u"the user must sign in"_s,
                signedIn ? u"a fresh sign-in, or another user, is asked for"_s : u"no session"_s);
        return Step::SignIn;
    }
    // The page cannot force who signs in; what the client asked about is somebody else (OpenID
    // Connect Core §3.1.2.2).
    if (!request.hintedSubject.isEmpty() && signedIn->user->subject != request.hintedSubject)
        return refusal(ErrorCode::LoginRequired, u"another user signed in"_s,
            u"not the user of id_token_hint"_s);
    const auto isConsentDue = mustConsent(services, request, *signedIn);
    if (!isConsentDue)
        return tl::unexpected(fromStorage(isConsentDue.error()));
    if (!*isConsentDue)
        return Step::Issue;
    if (request.prompts.isNone)
        return refusal(ErrorCode::ConsentRequired, u"the user must consent"_s,
            u"no stored consent covers it"_s);
    return Step::Consent;
}

bool canRememberConsent(const AuthorizationRequest& request)
{
    return !request.registeredClient().isPublic();
}

} // namespace gatehouse::oauth
