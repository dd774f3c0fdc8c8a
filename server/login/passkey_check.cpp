// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/login/passkey_check.h"

#include "server/core/bytes.h"
#include "server/login/passkey_sign_in.h"
#include "server/webauthn/assertion.h"

namespace gatehouse::login {

using namespace Qt::StringLiterals;

namespace {

using Found = core::Result<std::optional<store::PasskeyChallenge>>;

/// Nobody's: failures count for the address.
PasskeyCheck refusedUnread(const PasskeyAttempt& attempt, const QString& why)
{
    PasskeyCheck check { BackOff(QString(), false, *attempt.request) };
    check.detail = why;
    return check;
}

core::Result<PasskeyCheck> whoseIs(const Services& services, const PasskeyAttempt& attempt,
    const webauthn::AssertionAnswer& answer)
{
    auto passkey = store::PasskeyRepository(services.reader).find(answer.id);
    if (!passkey)
        return tl::unexpected(passkey.error());
    if (!*passkey)
        return refusedUnread(attempt, u"the passkey is unknown"_s);
    auto user = store::UserRepository(services.reader).findByRow((*passkey)->userRow);
    if (!user)
        return tl::unexpected(user.error());
    if (!*user)
        return refusedUnread(attempt, u"the passkey is nobody's"_s);
    PasskeyCheck check { BackOff((*user)->username, true, *attempt.request) };
    check.passkey = std::move(*passkey);
    check.user = std::move(*user);
    return check;
}

void judgeSignature(PasskeyCheck& check, const webauthn::AssertionAnswer& answer,
    const webauthn::Expectation& expected)
{
    const QByteArray handle = PasskeyCeremony::userHandle(*check.user);
    if (!core::constantTimeEquals(answer.userHandle, handle)) {
        check.detail = u"the authenticator names another user"_s;
        return;
    }
    const webauthn::Credential credential { check.passkey->credentialId, check.passkey->algorithm,
        check.passkey->publicKey };
    const auto count = webauthn::verifyAssertion(answer, credential, expected);
    check.isRight = count.has_value();
    check.signCount = count ? qint64(*count) : 0;
    if (!count)
        check.detail = count.error().message;
}

} // namespace

core::Result<PasskeyCheck> PasskeyCheck::make(
    const Services& services, const PasskeyCeremony& ceremony, const PasskeyAttempt& attempt)
{
    const auto answer = webauthn::readAssertionAnswer(attempt.answer);
    if (!answer)
        return refusedUnread(attempt, answer.error().message);
    auto check = whoseIs(services, attempt, *answer);
    if (!check)
        return check;
    const Found challenge
        = ceremony.find(answer->challengeRow, attempt.browserSecret, 0, attempt.interactionRow);
    if (!challenge)
        return tl::unexpected(challenge.error());
    if (!*challenge) {
        check->detail = u"the challenge is unknown, used or expired"_s;
        return check;
    }
    check->challengeRow = (*challenge)->id;
    if (check->passkey)
        judgeSignature(*check, *answer, ceremony.expectation(**challenge));
    return check;
}

} // namespace gatehouse::login
