// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/domain/text_rules.h"

#include <QtCore/QList>
#include <QtCore/QStringList>

#include <algorithm>

namespace gatehouse::domain {

using namespace Qt::StringLiterals;

namespace {

bool isPrintableAscii(QChar c)
{
    return c >= u'\x21' && c <= u'\x7e';
}

bool isAsciiAlnum(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

bool isNqchar(QChar c)
{
    return isPrintableAscii(c) && c != u'"' && c != u'\\';
}

/// Characters that change how the text around them is shown, or that end a line.
bool isTreacherous(QChar c)
{
    const char16_t u = c.unicode();
    return u < 0x20 || (u >= 0x7f && u <= 0x9f) || u == 0x200b || u == 0x200e || u == 0x200f
        || (u >= 0x2028 && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069) || u == 0xfeff;
}

QString tooLong(qsizetype limit)
{
    return u"longer than %1 characters"_s.arg(limit);
}

bool isDomain(QStringView domain)
{
    const auto labels = domain.split(u'.');
    return std::all_of(labels.begin(), labels.end(), [](QStringView label) {
        return !label.isEmpty() && label.size() <= 63 && label.front() != u'-'
            && label.back() != u'-' && std::all_of(label.begin(), label.end(), [](QChar c) {
                   return isAsciiAlnum(c) || c == u'-' || c.unicode() > 0x9f;
               });
    });
}

} // namespace

bool isScopeToken(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isNqchar);
}

bool isErrorCode(QStringView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c == u' ' || isNqchar(c); });
}

std::optional<QString> textFault(const QString& text, qsizetype limit)
{
    if (text.size() > limit)
        return tooLong(limit);
    if (std::any_of(text.begin(), text.end(), isTreacherous))
        return u"control or invisible character not allowed"_s;
    if (!text.isValidUtf16())
        return u"not valid Unicode"_s;
    return std::nullopt;
}

std::optional<QString> nameFault(const QString& text, qsizetype limit)
{
    if (text.isEmpty())
        return u"must not be empty"_s;
    if (auto fault = textFault(text, limit))
        return fault;
    if (text.front().isSpace() || text.back().isSpace())
        return u"must not begin or end with a space"_s;
    return std::nullopt;
}

std::optional<QString> clientIdFault(const QString& text)
{
    if (text.isEmpty())
        return u"must not be empty"_s;
    if (text.size() > maximumNameLength)
        return tooLong(maximumNameLength);
    if (!std::all_of(
            text.begin(), text.end(), [](QChar c) { return c == u' ' || isPrintableAscii(c); }))
        return u"only printable ASCII characters allowed"_s;
    if (text.front() == u' ' || text.back() == u' ')
        return u"must not begin or end with a space"_s;
    return std::nullopt;
}

std::optional<QString> identifierFault(const QString& text)
{
    if (text.isEmpty())
        return u"must not be empty"_s;
    if (text.size() > maximumNameLength)
        return tooLong(maximumNameLength);
    if (!std::all_of(text.begin(), text.end(), isPrintableAscii))
        return u"only printable ASCII characters without spaces allowed"_s;
    return std::nullopt;
}

std::optional<QString> emailFault(const QString& text)
{
    // 254 octets is the longest path SMTP carries (RFC 5321 §4.5.3.1.3).
    if (auto fault = textFault(text, 254))
        return fault;
    const auto at = text.indexOf(u'@');
    const auto local = QStringView(text).left(at);
    const bool isPlain = at > 0 && local.size() <= 64 && isDomain(QStringView(text).mid(at + 1))
        && std::none_of(local.begin(), local.end(),
            [](QChar c) { return c.isSpace() || u"\"(),:;<>[\\]"_s.contains(c); });
    if (!isPlain)
        return u"not an e-mail address"_s;
    return std::nullopt;
}

std::optional<QString> languageTagFault(const QString& text)
{
    const auto parts = QStringView(text).split(u'-');
    const bool isTag = !text.isEmpty() && text.size() <= 35
        && std::all_of(parts.begin(), parts.end(), [](QStringView part) {
               return !part.isEmpty() && part.size() <= 8
                   && std::all_of(part.begin(), part.end(), isAsciiAlnum);
           });
    if (!isTag)
        return u"not a language tag"_s;
    return std::nullopt;
}

} // namespace gatehouse::domain
