// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/domain/redirect_uri.h"

#include "server/domain/uri_parts.h"

#include <algorithm>
#include <array>

namespace gatehouse::domain {

using namespace Qt::StringLiterals;

namespace {

/// Schemes that run code or open local content in a browser. No reverse-domain scheme can be one of
/// them, but they get their own words.
bool isDangerousScheme(const QString& scheme)
{
    static constexpr std::array names { "javascript"_L1, "data"_L1, "vbscript"_L1, "file"_L1,
        "blob"_L1, "filesystem"_L1, "about"_L1, "view-source"_L1, "jar"_L1, "mhtml"_L1 };
    return std::any_of(names.begin(), names.end(), [&scheme](QLatin1StringView name) {
        return scheme.compare(name, Qt::CaseInsensitive) == 0;
    });
}

bool hasDotSegment(QString path)
{
    // Browsers treat %2e as a dot when they remove dot segments.
    path.replace("%2e"_L1, "."_L1, Qt::CaseInsensitive);
    const auto segments = QStringView(path).split(u'/');
    return std::any_of(segments.begin(), segments.end(),
        [](QStringView segment) { return segment == "."_L1 || segment == ".."_L1; });
}

std::optional<QString> webRedirectFault(
    const QString& uri, const UriParts& parts, bool allowInsecureHttp)
{
    if (auto fault = webUriFault(uri))
        return fault;
    if (parts.isHttp() && !parts.isLoopback() && !allowInsecureHttp)
        return u"http only allowed for loopback hosts"_s;
    if (hasDotSegment(parts.path))
        return u"dot segments not allowed"_s;
    return std::nullopt;
}

/// RFC 8252 §7.1: a private-use scheme is a domain name under the app's control, reversed.
std::optional<QString> privateUseFault(const QString& uri, const UriParts& parts)
{
    const auto labels = parts.scheme.split(u'.');
    const bool isReverseDomain = labels.size() >= 2
        && std::none_of(
            labels.begin(), labels.end(), [](const QString& label) { return label.isEmpty(); });
    if (!isReverseDomain)
        return u"private-use scheme must be a reverse domain name"_s;
    if (uri.size() == parts.scheme.size() + 1)
        return u"nothing after the scheme"_s;
    return std::nullopt;
}

/// Length of "http://127.0.0.1" or "http://[::1]" when `uri` begins with it, else 0.
qsizetype loopbackPrefix(const QString& uri)
{
    static constexpr std::array prefixes { "http://127.0.0.1"_L1, "http://[::1]"_L1 };
    for (const auto prefix : prefixes) {
        if (uri.startsWith(prefix))
            return prefix.size();
    }
    return 0;
}

/// `text` without its leading ":port"; nothing when there is no valid port.
std::optional<QStringView> withoutPort(QStringView text)
{
    if (!text.startsWith(u':'))
        return std::nullopt;
    qsizetype end = 1;
    while (end < text.size() && text.at(end) >= u'0' && text.at(end) <= u'9')
        ++end;
    const auto digits = text.mid(1, end - 1);
    const bool isPort = !digits.isEmpty() && digits.size() <= 5 && digits.front() != u'0'
        && digits.toInt() <= 65535;
    if (!isPort)
        return std::nullopt;
    return text.mid(end);
}

} // namespace

namespace redirect_uri {

std::optional<QString> registrationFault(const QString& uri, bool allowInsecureHttp)
{
    const auto parts = parseUri(uri);
    if (!parts)
        return parts.error();
    if (isDangerousScheme(parts->scheme))
        return u"scheme %1 not allowed"_s.arg(parts->scheme);
    if (parts->hasFragment)
        return u"fragment not allowed"_s;
    if (uri.contains(u'*'))
        return u"wildcard not allowed"_s;
    if (parts->hasUserInfo || parts->path.contains(u'@'))
        return u"user information (@) not allowed"_s;
    if (parts->isHttp() || parts->isHttps())
        return webRedirectFault(uri, *parts, allowInsecureHttp);
    return privateUseFault(uri, *parts);
}

bool matches(const QString& registered, const QString& presented)
{
    if (registered == presented)
        return true;
    // RFC 8252 §7.3: native apps listen on whatever port is free, so a registration without a port
    // stands for all.
    const auto prefix = loopbackPrefix(registered);
    if (prefix == 0 || !presented.startsWith(QStringView(registered).left(prefix)))
        return false;
    const auto registeredRest = QStringView(registered).mid(prefix);
    const bool isPortless = registeredRest.isEmpty() || registeredRest.startsWith(u'/')
        || registeredRest.startsWith(u'?');
    if (!isPortless)
        return false;
    const auto presentedRest = withoutPort(QStringView(presented).mid(prefix));
    return presentedRest && *presentedRest == registeredRest;
}

bool matchesAny(const QStringList& registered, const QString& presented)
{
    return std::any_of(registered.begin(), registered.end(),
        [&presented](const QString& candidate) { return matches(candidate, presented); });
}

QByteArray withQuery(const QString& uri, const QList<std::pair<QByteArray, QByteArray>>& parameters)
{
    QByteArray result = uri.toUtf8();
    for (const auto& [name, value] : parameters) {
        if (!result.contains('?'))
            result += '?';
        else if (!result.endsWith('?') && !result.endsWith('&'))
            result += '&';
        result += name.toPercentEncoding() + '=' + value.toPercentEncoding();
    }
    return result;
}

QByteArray withFragment(
    const QString& uri, const QList<std::pair<QByteArray, QByteArray>>& parameters)
{
    QByteArray result = uri.toUtf8() + '#';
    for (const auto& [name, value] : parameters) {
        if (!result.endsWith('#'))
            result += '&';
        result += name.toPercentEncoding() + '=' + value.toPercentEncoding();
    }
    return result;
}

} // namespace redirect_uri

} // namespace gatehouse::domain
