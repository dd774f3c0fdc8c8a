// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/domain/uri_parts.h"

#include "server/domain/text_rules.h"

#include <QtCore/QList>
#include <QtCore/QStringList>

#include <algorithm>

namespace gatehouse::domain {

using namespace Qt::StringLiterals;

namespace {

bool isAlpha(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isHex(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

std::optional<QString> characterFault(const QString& text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c <= u' ' || c == u'\x7f')
            return u"control character or space not allowed"_s;
        if (c > u'\x7e')
            return u"only ASCII characters allowed"_s;
        if (c == u'\\')
            return u"backslash not allowed"_s;
        if (u"\"<>^`{|}"_s.contains(c))
            return u"character %1 not allowed"_s.arg(c);
        if (c == u'%' && (i + 2 >= text.size() || !isHex(text.at(i + 1)) || !isHex(text.at(i + 2))))
            return u"percent sign without two hexadecimal digits"_s;
    }
    return std::nullopt;
}

bool isScheme(QStringView text)
{
    return !text.isEmpty() && isAlpha(text.front())
        && std::all_of(text.begin(), text.end(), [](QChar c) {
               return isAlpha(c) || isDigit(c) || c == u'+' || c == u'-' || c == u'.';
           });
}

bool isIpv6Literal(QStringView host)
{
    if (host.size() < 4 || host.front() != u'[' || host.back() != u']')
        return false;
    const auto inner = host.mid(1, host.size() - 2);
    return inner.count(u':') >= 2 && std::all_of(inner.begin(), inner.end(), [](QChar c) {
        return isHex(c) || c == u':' || c == u'.';
    });
}

bool isDottedQuad(const QList<QStringView>& labels)
{
    return labels.size() == 4 && std::all_of(labels.begin(), labels.end(), [](QStringView label) {
        const bool isCanonical = label.size() == 1 || (label.size() <= 3 && label.front() != u'0');
        return isCanonical && std::all_of(label.begin(), label.end(), isDigit)
            && label.toInt() <= 255;
    });
}

/// DNS names and dotted IPv4 only. A last label that looks like a number makes browsers read the
/// whole host as an IPv4 address in one of its odd spellings (0x7f.1, 2130706433), so only the
/// plain form passes.
bool isHostName(QStringView host)
{
    const auto labels = host.split(u'.');
    const bool hasGoodLabels = std::all_of(labels.begin(), labels.end(), [](QStringView label) {
        return !label.isEmpty() && label.size() <= 63 && label.front() != u'-'
            && std::all_of(label.begin(), label.end(),
                [](QChar c) { return isAlpha(c) || isDigit(c) || c == u'-' || c == u'_'; });
    });
    if (!hasGoodLabels || host.size() > 253)
        return false;
    const auto last = labels.last();
    const bool looksNumeric = std::all_of(last.begin(), last.end(), isDigit)
        || last.startsWith("0x"_L1, Qt::CaseInsensitive);
    return !looksNumeric || isDottedQuad(labels);
}

tl::expected<int, QString> parsePort(QStringView text)
{
    const bool isNumber = !text.isEmpty() && text.size() <= 5 && text.front() != u'0'
        && std::all_of(text.begin(), text.end(), isDigit);
    if (!isNumber || text.toInt() > 65535)
        return tl::unexpected(u"port must be 1 to 65535"_s);
    return text.toInt();
}

std::optional<QString> readAuthority(QStringView authority, UriParts& parts)
{
    const auto at = authority.lastIndexOf(u'@');
    if (at >= 0) {
        parts.hasUserInfo = true;
        parts.userInfo = authority.left(at).toString();
        authority = authority.mid(at + 1);
    }
    const auto portColon = authority.startsWith(u'[')
        ? authority.indexOf(u':', authority.indexOf(u']') + 1)
        : authority.indexOf(u':');
    if (portColon >= 0) {
        const auto port = parsePort(authority.mid(portColon + 1));
        if (!port)
            return port.error();
        parts.port = *port;
        authority = authority.left(portColon);
    }
    parts.host = authority.toString();
    return std::nullopt;
}

/// http and https need a host that every browser reads the same way.
std::optional<QString> webAuthorityFault(const UriParts& parts)
{
    if (!parts.isHttp() && !parts.isHttps())
        return u"must be an http or https URL"_s;
    if (!parts.hasAuthority || parts.host.isEmpty())
        return u"host missing"_s;
    if (parts.hasUserInfo)
        return u"user information (@) not allowed"_s;
    if (!isIpv6Literal(parts.host) && !isHostName(parts.host))
        return u"host is not valid"_s;
    return std::nullopt;
}

} // namespace

bool UriParts::isHttp() const
{
    return scheme.compare("http"_L1, Qt::CaseInsensitive) == 0;
}

bool UriParts::isHttps() const
{
    return scheme.compare("https"_L1, Qt::CaseInsensitive) == 0;
}

bool UriParts::isLoopback() const
{
    return host == "127.0.0.1"_L1 || host == "[::1]"_L1
        || host.compare("localhost"_L1, Qt::CaseInsensitive) == 0;
}

tl::expected<UriParts, QString> parseUri(const QString& text)
{
    if (text.isEmpty())
        return tl::unexpected(u"must not be empty"_s);
    if (text.size() > maximumUriLength)
        return tl::unexpected(u"longer than %1 characters"_s.arg(maximumUriLength));
    if (auto fault = characterFault(text))
        return tl::unexpected(*fault);

    UriParts parts;
    QStringView rest(text);
    const auto colon = rest.indexOf(u':');
    if (colon < 1 || !isScheme(rest.left(colon)))
        return tl::unexpected(u"must be an absolute URI"_s);
    parts.scheme = rest.left(colon).toString();
    rest = rest.mid(colon + 1);

    if (const auto hash = rest.indexOf(u'#'); hash >= 0) {
        parts.hasFragment = true;
        rest = rest.left(hash);
    }
    if (const auto question = rest.indexOf(u'?'); question >= 0) {
        parts.hasQuery = true;
        rest = rest.left(question);
    }
    if (rest.startsWith("//"_L1)) {
        parts.hasAuthority = true;
        const auto slash = rest.indexOf(u'/', 2);
        const auto authority = slash < 0 ? rest.mid(2) : rest.mid(2, slash - 2);
        if (auto fault = readAuthority(authority, parts))
            return tl::unexpected(*fault);
        rest = slash < 0 ? QStringView() : rest.mid(slash);
    }
    parts.path = rest.toString();
    return parts;
}

std::optional<QString> webUriFault(const QString& text)
{
    const auto parts = parseUri(text);
    if (!parts)
        return parts.error();
    return webAuthorityFault(*parts);
}

std::optional<QString> fetchUriFault(const QString& text, bool allowInsecureHttp)
{
    if (auto fault = webUriFault(text))
        return fault;
    const auto parts = parseUri(text);
    if (parts->isHttp() && !parts->isLoopback() && !allowInsecureHttp)
        return u"http only allowed for loopback hosts"_s;
    if (parts->hasFragment)
        return u"fragment not allowed"_s;
    return std::nullopt;
}

std::optional<QString> originFault(const QString& text, bool allowInsecureHttp)
{
    if (auto fault = fetchUriFault(text, allowInsecureHttp))
        return fault;
    const auto parts = parseUri(text);
    if (!parts->path.isEmpty() || parts->hasQuery)
        return u"an origin has no path or query"_s;
    // Browsers send origins in lower case and without the default port; another spelling would
    // never match.
    if (text != text.toLower())
        return u"an origin is written in lower case"_s;
    if (parts->port == (parts->isHttps() ? 443 : 80))
        return u"an origin leaves its default port out"_s;
    return std::nullopt;
}

} // namespace gatehouse::domain
