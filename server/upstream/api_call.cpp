// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/upstream/api_call.h"

#include "server/domain/uri_parts.h"
#include "server/http/characters.h"

#include <QtCore/QUrl>

#include <algorithm>

namespace gatehouse::upstream {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostApiHeaders = 50;
constexpr qsizetype longestApiHeader = 8 * 1024;
constexpr qsizetype largestApiBody = 1024 * 1024;
constexpr char apiFormType[] = "application/x-www-form-urlencoded";

tl::unexpected<core::Error> callInvalid(const QString& why)
{
    return core::failure(core::ErrorKind::Invalid, why);
}

/// "." and ".." would leave the folder of the API, however they are spelled.
bool hasDotSegments(const QString& path)
{
    const QString plain = path.left(path.indexOf(u'?')).toLower().replace("%2e"_L1, "."_L1);
    const auto segments = plain.split(u'/');
    return segments.contains(u"."_s) || segments.contains(u".."_s);
}

bool isHeaderValue(const QByteArray& value)
{
    return value.size() <= longestApiHeader && std::all_of(value.begin(), value.end(), [](char c) {
        return c == '\t' || (c >= 0x20 && c < 0x7f);
    });
}

/// The connection and the credentials are ours to say.
bool isOwnHeader(const QByteArray& name)
{
    static const QByteArrayList ours { "authorization", "host", "connection", "content-length",
        "transfer-encoding", "te", "trailer", "upgrade", "expect", "accept-encoding",
        "user-agent" };
    return ours.contains(name) || name.startsWith("proxy-");
}

core::Result<void> checkCall(const ApiCall& call)
{
    if (!fetch::isMethod(call.method))
        return callInvalid(u"the method is none of GET, HEAD, POST, PUT, PATCH, DELETE"_s);
    const bool hasBody = !call.body.isEmpty() || !call.form.empty();
    if (hasBody && (call.method == "GET" || call.method == "HEAD"))
        return callInvalid(u"GET and HEAD have no body"_s);
    if (call.body.size() > largestApiBody)
        return callInvalid(u"the body is larger than 1 MiB"_s);
    if (!isHeaderValue(call.contentType))
        return callInvalid(u"the content type is malformed"_s);
    if (call.headers.size() > mostApiHeaders)
        return callInvalid(u"too many headers"_s);
    for (const auto& [name, value] : call.headers) {
        const bool isName = !name.isEmpty() && name.size() <= 100
            && std::all_of(name.begin(), name.end(), http::isTokenCharacter);
        if (!isName || !isHeaderValue(value))
            return callInvalid(u"a header is malformed"_s);
        if (isOwnHeader(name.toLower()))
            return callInvalid(u"the header %1 cannot be chosen"_s.arg(QString::fromLatin1(name)));
    }
    return {};
}

void replaceHeader(fetch::Headers& headers, const QByteArray& name, const QByteArray& value)
{
    std::erase_if(headers,
        [&](const auto& header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
    headers.emplace_back(name, value);
}

bool isFormType(const QByteArray& contentType)
{
    return contentType.split(';').first().trimmed().toLower() == apiFormType;
}

core::Result<void> addSignature(fetch::Request& request, const ClientServices& services,
    const RemoteProvider& provider, const TokenSet& tokens, const ApiCall& call)
{
    oauth1::Parameters form = call.form;
    const bool isTypedForm = form.empty() && !call.body.isEmpty() && isFormType(call.contentType);
    if (isTypedForm) {
        auto fields = oauth1::parseParameters(call.body);
        if (!fields)
            return callInvalid(u"the body is no form"_s);
        form = std::move(*fields);
    }
    const bool isOther = !call.body.isEmpty() && !isTypedForm;
    const bool mayHaveForm
        = !isOther && call.method != "GET" && call.method != "HEAD" && call.method != "DELETE";
    oauth1::Signing signing = provider.signing;
    if (signing.placement == oauth1::Placement::Body && !mayHaveForm)
        signing.placement = oauth1::Placement::Header;
    const oauth1::Call signable { call.method, request.url.toUtf8(), form, {}, provider.realm };
    const oauth1::Credentials credentials { provider.clientId, provider.clientSecret,
        tokens.accessToken.reveal(), tokens.tokenSecret };
    const auto stamp = oauth1::newStamp(services.clock, services.random);
    const auto made = oauth1::sign(signable, credentials, signing, stamp);
    if (!made)
        return tl::unexpected(made.error());
    request.url = QString::fromUtf8(made->url);
    if (!isOther)
        request.body = made->body;
    if (!made->authorization.isEmpty())
        request.headers.emplace_back("Authorization", made->authorization);
    return {};
}

} // namespace

core::Result<QString> apiUrl(const RemoteProvider& provider, const QString& path)
{
    const bool isConfigured = path == provider.userinfoUrl || path == provider.profileUrl;
    if (hasDotSegments(path) && !isConfigured)
        return core::failure(core::ErrorKind::Denied, u"the path leaves api_base_url"_s);
    if (path.startsWith("https://"_L1) || path.startsWith("http://"_L1)) {
        QString base = provider.apiBaseUrl;
        if (!base.isEmpty() && !base.endsWith(u'/'))
            base += u'/';
        const bool isBelow = !base.isEmpty() && path.startsWith(base);
        if (!isConfigured && !isBelow)
            return core::failure(core::ErrorKind::Denied, u"the URL is not below api_base_url"_s);
        return path;
    }
    if (provider.apiBaseUrl.isEmpty())
        return callInvalid(u"the provider has no api_base_url"_s);
    QString url = provider.apiBaseUrl;
    if (!url.endsWith(u'/'))
        url += u'/';
    url += path.startsWith(u'/') ? path.mid(1) : path;
    if (domain::webUriFault(url))
        return callInvalid(u"the path makes no web address"_s);
    return url;
}

core::Result<fetch::Request> protectedRequest(const ClientServices& services,
    const RemoteProvider& provider, const TokenSet& tokens, const ApiCall& call)
{
    const auto url = apiUrl(provider, call.path);
    if (!url)
        return tl::unexpected(url.error());
    if (const auto fits = checkCall(call); !fits)
        return tl::unexpected(fits.error());
    fetch::Request request { .url = *url };
    request.method = call.method;
    request.policy = provider.policy;
    request.mostBytes = call.mostBytes;
    request.headers.emplace_back("Accept", "application/json");
    request.headers.emplace_back("User-Agent", "Gatehouse");
    request.body = call.form.empty() ? call.body : oauth1::encodeParameters(call.form);
    if (tokens.isOAuth1) {
        const auto signedOne = addSignature(request, services, provider, tokens, call);
        if (!signedOne)
            return tl::unexpected(signedOne.error());
    } else {
        const QByteArray value = "Bearer " + tokens.accessToken.reveal();
        request.headers.emplace_back("Authorization", value);
    }
    if (!request.body.isEmpty())
        request.headers.emplace_back("Content-Type",
            call.contentType.isEmpty() ? QByteArray(apiFormType) : call.contentType);
    for (const auto& [name, value] : call.headers)
        replaceHeader(request.headers, name, value);
    provider.compliance.fixProtectedRequest(request);
    return request;
}

} // namespace gatehouse::upstream
