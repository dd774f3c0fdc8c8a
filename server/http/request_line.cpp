// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/request_line.h"

#include "server/http/characters.h"

#include <algorithm>
#include <optional>

namespace gatehouse::http {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestMethod = 16;
constexpr qsizetype longestAuthority = 255;

/// A shared literal, so that no request allocates its method. Others are not served (501).
std::optional<QByteArray> knownMethod(QByteArrayView text)
{
    static const QByteArray methods[]
        = { "GET"_ba, "POST"_ba, "HEAD"_ba, "OPTIONS"_ba, "PUT"_ba, "DELETE"_ba, "PATCH"_ba };
    for (const QByteArray& method : methods) {
        if (text == method)
            return method;
    }
    return std::nullopt;
}

qsizetype tokenLength(QByteArrayView text)
{
    const auto end = std::find_if_not(text.begin(), text.end(), isTokenCharacter);
    return end - text.begin();
}

bool isTargetCharacter(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte > 0x20 && byte < 0x7f && c != '#' && c != '\\' && c != '"' && c != '<' && c != '>';
}

/// The byte at `text[at]` is '%': whether two digits follow and the byte they mean may be hidden
/// there.
bool isAcceptableEscape(QByteArrayView text, qsizetype at, bool isInQuery)
{
    if (at + 2 >= text.size())
        return false;
    const int high = hexValue(text[at + 1]);
    const int low = hexValue(text[at + 2]);
    if (high < 0 || low < 0)
        return false;
    const int byte = high * 16 + low;
    if (byte == 0)
        return false;
    return isInQuery || (byte >= 0x20 && byte != 0x7f && byte != '/' && byte != '\\');
}

bool isTarget(QByteArrayView target)
{
    bool isInQuery = false;
    for (qsizetype i = 0; i < target.size(); ++i) {
        const char c = target[i];
        if (!isTargetCharacter(c) || (c == '%' && !isAcceptableEscape(target, i, isInQuery)))
            return false;
        isInQuery = isInQuery || c == '?';
    }
    return !target.isEmpty();
}

Parsed<bool> isVersion10(QByteArrayView version)
{
    if (version == "HTTP/1.1")
        return false;
    if (version == "HTTP/1.0")
        return true;
    const bool isWellFormed = version.size() == 8 && version.startsWith("HTTP/")
        && isDigit(version[5]) && version[6] == '.' && isDigit(version[7]);
    return refused(isWellFormed ? Refusal::VersionNotSupported : Refusal::BadRequest);
}

/// Takes "http://authority" off an absolute-form target (RFC 9112 §3.2.2); false when it is neither
/// form.
bool splitAuthority(QByteArrayView& target, RequestLine& line)
{
    if (target.startsWith('/'))
        return true;
    if (target == "*")
        return line.method == "OPTIONS";
    const qsizetype scheme = target.startsWith("http://") ? 7
        : target.startsWith("https://")                   ? 8
                                                          : 0;
    const qsizetype end = target.indexOf('/', scheme);
    if (scheme == 0 || end < 0 || !isAuthority(target.sliced(scheme, end - scheme)))
        return false;
    line.authority = target.sliced(scheme, end - scheme).toByteArray();
    target = target.sliced(end);
    return true;
}

bool isPort(QByteArrayView text)
{
    return text.size() <= 5 && std::all_of(text.begin(), text.end(), isDigit);
}

} // namespace

bool isAuthority(QByteArrayView text)
{
    if (text.isEmpty() || text.size() > longestAuthority)
        return false;
    if (text.startsWith('[')) {
        const qsizetype end = text.indexOf(']');
        if (end < 3)
            return false;
        const QByteArrayView address = text.sliced(1, end - 1);
        const QByteArrayView rest = text.sliced(end + 1);
        const bool isAddress = std::all_of(address.begin(), address.end(),
            [](char c) { return hexValue(c) >= 0 || c == ':' || c == '.'; });
        return isAddress && (rest.isEmpty() || (rest.startsWith(':') && isPort(rest.sliced(1))));
    }
    const qsizetype colon = text.indexOf(':');
    const QByteArrayView name = colon < 0 ? text : text.first(colon);
    const bool isName = !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return isLetter(c) || isDigit(c) || c == '.' || c == '-' || c == '_';
    });
    return isName && (colon < 0 || isPort(text.sliced(colon + 1)));
}

bool canBeRequestLine(QByteArrayView start)
{
    const qsizetype length = tokenLength(start.first(qMin(start.size(), longestMethod + 1)));
    if (length == 0 || length > longestMethod)
        return false;
    return length == start.size() || start[length] == ' ';
}

Parsed<RequestLine> parseRequestLine(QByteArrayView text)
{
    const qsizetype methodEnd = tokenLength(text);
    if (methodEnd == 0 || methodEnd > longestMethod || methodEnd == text.size()
        || text[methodEnd] != ' ')
        return refused(Refusal::BadRequest);
    const qsizetype targetEnd = text.indexOf(' ', methodEnd + 1);
    if (targetEnd < 0)
        return refused(Refusal::BadRequest);
    QByteArrayView target = text.sliced(methodEnd + 1, targetEnd - methodEnd - 1);
    if (!isTarget(target))
        return refused(Refusal::BadRequest);
    const auto isHttp10 = isVersion10(text.sliced(targetEnd + 1));
    if (!isHttp10)
        return refused(isHttp10.error());
    const auto method = knownMethod(text.first(methodEnd));
    if (!method)
        return refused(Refusal::NotSupported);

    RequestLine line;
    line.method = *method;
    line.isHttp10 = *isHttp10;
    // "//host/x" would be an authority to whoever resolves it as a reference.
    if (!splitAuthority(target, line) || target.startsWith("//"))
        return refused(Refusal::BadRequest);
    const qsizetype question = target.indexOf('?');
    line.path = (question < 0 ? target : target.first(question)).toByteArray();
    if (question >= 0)
        line.query = target.sliced(question + 1).toByteArray();
    return line;
}

} // namespace gatehouse::http
