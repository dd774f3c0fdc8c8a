// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/flow_rules.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace gatehouse::lab {

using namespace Qt::StringLiterals;

namespace {

struct FlowTitles
{
    Q_DECLARE_TR_FUNCTIONS(FlowTitles)
};

ParameterRule fixed(const char* name, const char* value)
{
    return { name, Source::Fixed, value };
}
ParameterRule setting(const char* name, Place place = Place::Parameter)
{
    return { name, Source::Setting, name, place };
}
ParameterRule generated(const char* name, Place place = Place::Parameter)
{
    return { name, Source::Generated, name, place };
}
ParameterRule carried(const char* name, Place place = Place::Parameter)
{
    return { name, Source::Carried, name, place };
}

constexpr char tokenEndpoint[] = "token_endpoint";

StepRule token(const char* grantType, std::vector<ParameterRule> others, const char* id = "token")
{
    std::vector<ParameterRule> parameters { fixed("grant_type", grantType) };
    parameters.insert(parameters.end(), others.begin(), others.end());
    return { id, StepKind::Post, tokenEndpoint, true, std::move(parameters) };
}

StepRule codeToken()
{
    return token("authorization_code",
        { carried("code"), setting("redirect_uri"), generated("code_verifier") });
}

StepRule use()
{
    return { "use", StepKind::Get, "userinfo_endpoint", false,
        { carried("access_token", Place::Bearer) } };
}

StepRule revoke()
{
    return { "revoke", StepKind::Post, "revocation_endpoint", true,
        { { "token", Source::Carried, "access_token" },
            fixed("token_type_hint", "access_token") } };
}

/// What an authorization request with a code has, wherever it travels.
std::vector<ParameterRule> authorization(const char* responseType, bool hasNonce)
{
    std::vector<ParameterRule> parameters { fixed("response_type", responseType),
        setting("client_id"), setting("redirect_uri"), setting("scope"), generated("state") };
    if (hasNonce)
        parameters.push_back(generated("nonce"));
    if (QByteArray(responseType).contains("code")) {
        parameters.push_back(generated("code_challenge"));
        parameters.push_back(fixed("code_challenge_method", "S256"));
    }
    return parameters;
}

StepRule authorize(const char* responseType, bool hasNonce = true)
{
    return { "authorize", StepKind::Authorize, "authorization_endpoint", false,
        authorization(responseType, hasNonce) };
}

FlowRule deviceFlow()
{
    return { "device", "RFC 8628",
        { { "device", StepKind::Post, "device_authorization_endpoint", true, { setting("scope") } },
            { "verify", StepKind::Verify, "", false,
                { carried("user_code"), carried("verification_uri_complete") } },
            token("urn:ietf:params:oauth:grant-type:device_code", { carried("device_code") }),
            use() } };
}

FlowRule assertionFlow()
{
    return { "jwt_bearer", "RFC 7523 §2.1",
        { { "assertion", StepKind::Assertion, "", false,
              { setting("client_secret", Place::Signing),
                  { "iss", Source::Setting, "client_id", Place::Claim },
                  { "sub", Source::Setting, "username", Place::Claim },
                  { "aud", Source::Setting, "issuer", Place::Claim },
                  generated("iat", Place::Claim), generated("exp", Place::Claim),
                  generated("jti", Place::Claim) } },
            token("urn:ietf:params:oauth:grant-type:jwt-bearer",
                { carried("assertion"), setting("scope") }),
            use() } };
}

FlowRule pushedFlow()
{
    return { "par", "RFC 9126",
        { { "par", StepKind::Post, "pushed_authorization_request_endpoint", true,
              authorization("code", true) },
            { "authorize", StepKind::Authorize, "authorization_endpoint", false,
                { setting("client_id"), carried("request_uri") } },
            codeToken(), use() } };
}

FlowRule signedFlow()
{
    const ParameterRule key { "oauth_consumer_key", Source::Setting, "client_id" };
    const ParameterRule secret { "oauth_consumer_secret", Source::Setting, "client_secret",
        Place::Signing };
    const ParameterRule method = setting("oauth_signature_method");
    const auto withToken = [&](std::vector<ParameterRule> others) {
        std::vector<ParameterRule> parameters { key, secret, carried("oauth_token"),
            carried("oauth_token_secret", Place::Signing), method, generated("oauth_timestamp"),
            generated("oauth_nonce") };
        parameters.insert(parameters.end(), others.begin(), others.end());
        return parameters;
    };
    return { "oauth1", "RFC 5849",
        { { "request_token", StepKind::Signed, "request_token_url", false,
              { key, secret, method, generated("oauth_timestamp"), generated("oauth_nonce"),
                  { "oauth_callback", Source::Setting, "redirect_uri" } } },
            { "authorize1", StepKind::SignedAuthorize, "authorize_url", false,
                { carried("oauth_token") } },
            { "access_token", StepKind::Signed, "access_token_url", false,
                withToken({ carried("oauth_verifier") }) },
            { "use1", StepKind::Signed, "profile_url", false, withToken({}) } } };
}

} // namespace

const std::vector<FlowRule>& flowRules()
{
    static const std::vector<FlowRule> rules {
        { "code", "RFC 6749 §4.1",
            { authorize("code"), codeToken(), use(),
                token("refresh_token", { carried("refresh_token") }, "refresh"), revoke() } },
        { "client_credentials", "RFC 6749 §4.4",
            { token("client_credentials", { setting("scope") }), revoke() } },
        { "refresh", "RFC 6749 §6",
            { token("refresh_token", { carried("refresh_token") }, "refresh"), use() } },
        deviceFlow(),
        pushedFlow(),
        assertionFlow(),
        { "hybrid", "OpenID Connect Core §3.3",
            { authorize("code id_token"), codeToken(), use() } },
        { "implicit", "RFC 6749 §4.2", { authorize("token", false), use() } },
        { "password", "RFC 6749 §4.3",
            { token("password", { setting("username"), setting("password"), setting("scope") }),
                use() } },
        signedFlow(),
    };
    return rules;
}

const FlowRule* findFlow(const QString& id)
{
    const auto found = std::ranges::find_if(
        flowRules(), [&id](const FlowRule& flow) { return id == QLatin1StringView(flow.id); });
    return found == flowRules().end() ? nullptr : &*found;
}

const StepRule* findStep(const FlowRule& flow, const QString& id)
{
    const auto found = std::ranges::find_if(
        flow.steps, [&id](const StepRule& step) { return id == QLatin1StringView(step.id); });
    return found == flow.steps.end() ? nullptr : &*found;
}

QString flowTitle(const FlowRule& flow)
{
    const QLatin1StringView id(flow.id);
    if (id == "code"_L1)
        return FlowTitles::tr("Authorization code with PKCE");
    if (id == "client_credentials"_L1)
        return FlowTitles::tr("Client credentials");
    if (id == "refresh"_L1)
        return FlowTitles::tr("Refresh token");
    if (id == "device"_L1)
        return FlowTitles::tr("Device");
    if (id == "par"_L1)
        return FlowTitles::tr("Pushed authorization request");
    if (id == "jwt_bearer"_L1)
        return FlowTitles::tr("JWT bearer");
    if (id == "hybrid"_L1)
        return FlowTitles::tr("Hybrid");
    if (id == "implicit"_L1)
        return FlowTitles::tr("Implicit (why not)");
    if (id == "password"_L1)
        return FlowTitles::tr("Password (why not)");
    return FlowTitles::tr("OAuth 1.0a");
}

QString stepTitle(const StepRule& step)
{
    const QLatin1StringView id(step.id);
    if (id == "authorize"_L1 || id == "authorize1"_L1)
        return FlowTitles::tr("Authorize: the user decides");
    if (id == "verify"_L1)
        return FlowTitles::tr("Verify: the user decides elsewhere");
    if (id == "token"_L1)
        return FlowTitles::tr("Ask for tokens");
    if (id == "use"_L1 || id == "use1"_L1)
        return FlowTitles::tr("Use the access token");
    if (id == "refresh"_L1)
        return FlowTitles::tr("Refresh");
    if (id == "revoke"_L1)
        return FlowTitles::tr("Revoke");
    if (id == "device"_L1)
        return FlowTitles::tr("Ask for a device code");
    if (id == "par"_L1)
        return FlowTitles::tr("Push the request");
    if (id == "assertion"_L1)
        return FlowTitles::tr("Sign an assertion");
    if (id == "request_token"_L1)
        return FlowTitles::tr("Temporary credentials");
    return FlowTitles::tr("Token credentials");
}

} // namespace gatehouse::lab
