// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/break_rules.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace gatehouse::lab {

using namespace Qt::StringLiterals;

namespace {

struct BreakTitles
{
    Q_DECLARE_TR_FUNCTIONS(BreakTitles)
};

using enum BreakAction;

constexpr char withCode[] = "code par hybrid";
constexpr char withBrowser[] = "code par hybrid implicit";
constexpr char withUse[] = "code device par jwt_bearer hybrid implicit password";

bool isAmong(const char* list, QByteArrayView word)
{
    return QByteArray(list).split(' ').contains(word);
}

} // namespace

const std::vector<BreakRule>& breakRules()
{
    static const std::vector<BreakRule> rules {
        { "no_pkce", withCode, LeaveOut, "", "code_challenge code_challenge_method code_verifier",
            "", "invalid_request", "RFC 7636 §4.4.1" },
        { "wrong_verifier", withCode, Replace, "token", "code_verifier",
            "this-verifier-belongs-to-another-flow-entirely", "invalid_grant", "RFC 7636 §4.6" },
        { "reused_code", withCode, Twice, "token", "", "", "invalid_grant", "RFC 6749 §4.1.2" },
        { "foreign_redirect", withBrowser, Replace, "", "redirect_uri",
            "https://attacker.example/callback", "invalid_request", "RFC 6749 §3.1.2.4" },
        { "other_redirect", withCode, Replace, "token", "redirect_uri", "http://127.0.0.1/another",
            "invalid_grant", "RFC 6749 §4.1.3" },
        { "missing_state", withBrowser, LeaveOut, "", "state", "", "state", "RFC 6749 §10.12" },
        { "forged_answer", withBrowser, Forge, "authorize", "", "", "state", "RFC 6749 §10.12" },
        { "missing_nonce", "hybrid", LeaveOut, "authorize", "nonce", "", "invalid_request",
            "OpenID Connect Core §3.3.2.1" },
        { "denied", "code par hybrid implicit device", Deny, "", "prompt", "consent",
            "access_denied", "RFC 6749 §4.1.2.1" },
        { "unknown_scope", "code client_credentials device par hybrid implicit password", Replace,
            "", "scope", "no.such.scope", "invalid_scope", "RFC 6749 §3.3" },
        { "wrong_secret", "code client_credentials refresh device par hybrid password", Replace, "",
            "client_secret", "not-the-secret-of-this-client", "invalid_client", "RFC 6749 §5.2" },
        { "wrong_password", "password", Replace, "token", "password", "not the password",
            "invalid_grant", "RFC 6749 §4.3.2" },
        { "wrong_token", "refresh", Replace, "refresh", "refresh_token",
            "gha_1_an-access-token-is-no-refresh-token", "invalid_grant", "RFC 6749 §6" },
        { "early_poll", "device", Skip, "verify", "", "", "authorization_pending",
            "RFC 8628 §3.5" },
        { "expired_token", withUse, Age, "use", "", "", "invalid_token", "RFC 6750 §3.1" },
        { "foreign_token", withUse, Replace, "use", "access_token",
            "gha_1_a-token-that-nobody-was-given", "invalid_token", "RFC 6750 §3.1" },
        { "wrong_audience", "jwt_bearer", Replace, "assertion", "aud", "https://other.example",
            "invalid_grant", "RFC 7523 §3" },
        { "expired_assertion", "jwt_bearer", Replace, "assertion", "exp", "1000000000",
            "invalid_grant", "RFC 7523 §3" },
        { "reused_assertion", "jwt_bearer", Twice, "token", "", "", "invalid_grant",
            "RFC 7523 §3" },
        { "wrong_consumer_secret", "oauth1", Replace, "", "oauth_consumer_secret", "not-the-secret",
            "", "RFC 5849 §3.2" },
        { "tampered", "oauth1", Tamper, "request_token", "", "", "", "RFC 5849 §3.4" },
        { "old_timestamp", "oauth1", Replace, "request_token", "oauth_timestamp", "1000000000", "",
            "RFC 5849 §3.3" },
    };
    return rules;
}

std::vector<const BreakRule*> breaksOf(const FlowRule& flow)
{
    std::vector<const BreakRule*> found;
    for (const BreakRule& rule : breakRules()) {
        if (isAmong(rule.flows, flow.id))
            found.push_back(&rule);
    }
    return found;
}

const BreakRule* findBreak(const FlowRule& flow, const QString& id)
{
    for (const BreakRule* rule : breaksOf(flow)) {
        if (id == QLatin1StringView(rule->id))
            return rule;
    }
    return nullptr;
}

bool concerns(const BreakRule& rule, const char* step, const QString& parameter)
{
    return (*rule.step == '\0' || QByteArrayView(rule.step) == step)
        && isAmong(rule.parameters, parameter.toLatin1());
}

bool acts(const BreakRule* rule, BreakAction action, const char* step)
{
    return rule != nullptr && rule->action == action
        && (*rule->step == '\0' || QByteArrayView(rule->step) == step);
}

QString breakTitle(const BreakRule& rule)
{
    static const QHash<QByteArray, const char*> titles {
        { "no_pkce", QT_TRANSLATE_NOOP("BreakTitles", "Leave PKCE out") },
        { "wrong_verifier", QT_TRANSLATE_NOOP("BreakTitles", "Send another code verifier") },
        { "reused_code", QT_TRANSLATE_NOOP("BreakTitles", "Use the code twice") },
        { "foreign_redirect",
            QT_TRANSLATE_NOOP("BreakTitles", "Ask for a redirect to somebody else") },
        { "other_redirect",
            QT_TRANSLATE_NOOP("BreakTitles", "Name another redirect URI with the code") },
        { "missing_state", QT_TRANSLATE_NOOP("BreakTitles", "Leave state out") },
        { "forged_answer", QT_TRANSLATE_NOOP("BreakTitles", "Answer with a foreign state") },
        { "missing_nonce", QT_TRANSLATE_NOOP("BreakTitles", "Leave nonce out") },
        { "denied", QT_TRANSLATE_NOOP("BreakTitles", "The user presses Deny") },
        { "unknown_scope", QT_TRANSLATE_NOOP("BreakTitles", "Ask for an unknown scope") },
        { "wrong_secret", QT_TRANSLATE_NOOP("BreakTitles", "Send a wrong client secret") },
        { "wrong_password", QT_TRANSLATE_NOOP("BreakTitles", "Send a wrong password") },
        { "wrong_token", QT_TRANSLATE_NOOP("BreakTitles", "Send another kind of token") },
        { "early_poll",
            QT_TRANSLATE_NOOP("BreakTitles", "Ask for tokens before the user decided") },
        { "expired_token", QT_TRANSLATE_NOOP("BreakTitles", "Use an expired access token") },
        { "foreign_token", QT_TRANSLATE_NOOP("BreakTitles", "Use a made-up access token") },
        { "wrong_audience",
            QT_TRANSLATE_NOOP("BreakTitles", "Sign the assertion for another audience") },
        { "expired_assertion", QT_TRANSLATE_NOOP("BreakTitles", "Let the assertion be expired") },
        { "reused_assertion", QT_TRANSLATE_NOOP("BreakTitles", "Use the assertion twice") },
        { "wrong_consumer_secret",
            QT_TRANSLATE_NOOP("BreakTitles", "Sign with a wrong consumer secret") },
        { "tampered", QT_TRANSLATE_NOOP("BreakTitles", "Change a parameter after it was signed") },
        { "old_timestamp", QT_TRANSLATE_NOOP("BreakTitles", "Sign with an old timestamp") },
    };
    return BreakTitles::tr(titles.value(rule.id, rule.id));
}

} // namespace gatehouse::lab
