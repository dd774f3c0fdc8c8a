// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz_target.h"

#include "server/domain/redirect_uri.h"
#include "server/domain/uri_parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;
namespace domain = gatehouse::domain;
namespace redirect_uri = gatehouse::domain::redirect_uri;

namespace {

bool isPrintable(const QString& text)
{
    return std::all_of(
        text.begin(), text.end(), [](QChar c) { return c > u' ' && c != QChar(0x7f); });
}

/// What a registered URI is known to be (C003-C009).
void checkRegistered(const QString& uri, bool allowInsecureHttp)
{
    const auto parts = domain::parseUri(uri);
    require(parts && !parts->hasFragment && !parts->hasUserInfo);
    require(isPrintable(uri) && !uri.contains(u'\\') && !uri.contains(u'*'));
    const bool isPrivateUse = !parts->isHttp() && !parts->isHttps();
    require(!isPrivateUse || parts->scheme.contains(u'.'));
    if (parts->isHttp() && !allowInsecureHttp)
        require(parts->isLoopback());
    require(redirect_uri::matches(uri, uri));
}

/// Another text than the registered one matches only as the same loopback address with a port.
void checkMatch(const QString& registered, const QString& presented)
{
    if (!redirect_uri::matches(registered, presented) || registered == presented)
        return;
    const auto left = domain::parseUri(registered);
    const auto right = domain::parseUri(presented);
    require(left && right && left->isHttp() && right->isHttp());
    require(left->host == right->host && left->isLoopback() && !left->port && right->port);
    require(left->path == right->path && left->hasQuery == right->hasQuery);
    require(!right->hasFragment && !right->hasUserInfo && isPrintable(presented));
}

} // namespace

/// Input: a URI that somebody registers, a line feed, one that a request presents.
void fuzzTarget(QByteArrayView input)
{
    const qsizetype end = input.indexOf('\n');
    const QString registered = QString::fromUtf8(end < 0 ? input : input.first(end));
    const QString presented = QString::fromUtf8(end < 0 ? QByteArrayView() : input.sliced(end + 1));
    for (const bool allowInsecureHttp : { false, true }) {
        if (redirect_uri::registrationFault(registered, allowInsecureHttp))
            continue;
        checkRegistered(registered, allowInsecureHttp);
        checkMatch(registered, presented);
        const QByteArray target = redirect_uri::withQuery(
            registered, { { QByteArrayLiteral("state"), presented.toUtf8() } });
        require(target.startsWith(registered.toUtf8()));
        require(!target.contains('\r') && !target.contains('\n') && !target.contains('#'));
    }
}
