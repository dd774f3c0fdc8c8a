// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz_target.h"

#include "server/oauth/presented_credentials.h"

namespace oauth = gatehouse::oauth;
namespace http = gatehouse::http;
using Method = gatehouse::domain::TokenEndpointAuthMethod;

namespace {

/// RFC 6749 appendix A.8: what an error_description may be made of.
bool isDescription(const QByteArray& text)
{
    for (const char c : text) {
        if (c < 0x20 || c > 0x7e || c == '"' || c == '\\')
            return false;
    }
    return true;
}

} // namespace

/// Input: the Authorization header's value, a line feed, the form.
void fuzzTarget(QByteArrayView input)
{
    const qsizetype end = input.indexOf('\n');
    const auto form = http::Form::parse(end < 0 ? input : input.sliced(end + 1));
    if (!form)
        return;
    http::Request request;
    if (end > 0)
        request.headers.emplace_back("authorization", input.first(end).toByteArray());

    const auto credentials = oauth::presentedCredentials(request, *form);
    if (!credentials) {
        require(isDescription(credentials.error().description.toUtf8()));
        return;
    }
    const bool hasHeader = end > 0;
    const bool hasSecret = form->contains("client_secret");
    require(!credentials->clientId.isEmpty());
    require(!(hasHeader && hasSecret)); // C050: one method only
    require(hasHeader == (credentials->method == Method::ClientSecretBasic));
    require(hasSecret == (credentials->method == Method::ClientSecretPost));
    const bool hasAssertion = !credentials->assertion.isEmpty();
    require(!(hasAssertion && (hasHeader || hasSecret)));
    const bool isProved = hasAssertion || !credentials->secret.isEmpty();
    require((credentials->method == Method::None) != isProved);
}
