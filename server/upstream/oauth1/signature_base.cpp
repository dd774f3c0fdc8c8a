// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/upstream/oauth1/signature_base.h"

#include "server/core/percent.h"
#include "server/domain/uri_parts.h"

#include <algorithm>

namespace gatehouse::upstream::oauth1 {

using namespace Qt::StringLiterals;

namespace {

core::Result<QByteArray> baseUri(const QByteArray& url)
{
    const auto parts = domain::parseUri(QString::fromUtf8(url));
    const QString scheme = parts ? parts->scheme.toLower() : QString();
    if (scheme != "http"_L1 && scheme != "https"_L1)
        return core::failure(core::ErrorKind::Invalid, u"not an http or https URL"_s);
    const int usual = scheme == "http"_L1 ? 80 : 443;
    QString text = scheme + u"://"_s + parts->host.toLower();
    if (parts->port && *parts->port != usual)
        text += u':' + QString::number(*parts->port);
    text += parts->path.isEmpty() ? u"/"_s : parts->path;
    return text.toUtf8();
}

QByteArray queryOf(const QByteArray& url)
{
    const qsizetype fragment = url.indexOf('#');
    const QByteArray address = fragment < 0 ? url : url.first(fragment);
    const qsizetype mark = address.indexOf('?');
    return mark < 0 ? QByteArray() : address.sliced(mark + 1);
}

/// Sorted by encoded name, then by encoded value, byte by byte (§3.4.1.3.2).
Parameters encodedAndSorted(Parameters parameters)
{
    for (auto& [name, value] : parameters) {
        name = core::percentEncoded(name);
        value = core::percentEncoded(value);
    }
    std::ranges::sort(parameters);
    return parameters;
}

QByteArray joined(const Parameters& encoded)
{
    QByteArray text;
    for (const auto& [name, value] : encoded) {
        if (!text.isEmpty())
            text += '&';
        text += name + '=' + value;
    }
    return text;
}

} // namespace

core::Result<SignatureBase> signatureBase(
    const QByteArray& method, const QByteArray& url, const Parameters& others)
{
    const auto uri = baseUri(url);
    if (!uri)
        return tl::unexpected(uri.error());
    auto parameters = parseParameters(queryOf(url));
    if (!parameters)
        return core::failure(core::ErrorKind::Invalid, u"the query of the URL is malformed"_s);
    parameters->insert(parameters->end(), others.begin(), others.end());

    SignatureBase base;
    base.method = method.toUpper();
    base.uri = *uri;
    base.parameters = encodedAndSorted(std::move(*parameters));
    base.normalized = joined(base.parameters);
    base.text = core::percentEncoded(base.method) + '&' + core::percentEncoded(base.uri) + '&'
        + core::percentEncoded(base.normalized);
    return base;
}

} // namespace gatehouse::upstream::oauth1
