// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/domain/theme.h"

#include "server/domain/text_rules.h"

#include <QtCore/QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace gatehouse::domain::theme {

using namespace Qt::StringLiterals;

namespace {

// --card of resources/pages/style.css in both schemes.
constexpr char lightCard[] = "#fffefb";
constexpr char darkCard[] = "#1b211f";
constexpr char pngSignature[] = "\x89PNG\r\n\x1a\n";

bool isColor(const QString& text)
{
    static const QRegularExpression pattern(u"\\A#[0-9a-fA-F]{6}\\z"_s);
    return pattern.match(text).hasMatch();
}

/// Relative luminance of WCAG 2.2.
double luminance(const QString& color)
{
    constexpr std::array weights { 0.2126, 0.7152, 0.0722 };
    double sum = 0;
    for (int channel = 0; channel < 3; ++channel) {
        const double value = color.mid(1 + 2 * channel, 2).toInt(nullptr, 16) / 255.0;
        const double linear
            = value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        sum += weights[size_t(channel)] * linear;
    }
    return sum;
}

std::optional<QString> accentFault(const QString& accent, bool isDark)
{
    if (accent.isEmpty())
        return std::nullopt;
    if (!isColor(accent))
        return u"must be a colour like #2f5d50"_s;
    const double ratio = accentContrast(accent, isDark);
    if (ratio < smallestContrast)
        return u"contrast is %1:1; texts need 4.5:1"_s.arg(ratio, 0, 'f', 1);
    return std::nullopt;
}

std::optional<QString> logoFault(const QString& text)
{
    if (text.isEmpty())
        return std::nullopt;
    if (text.size() > largestLogo * 4 / 3 + 4)
        return u"must have at most %1 KiB"_s.arg(largestLogo / 1024);
    const auto decoded = QByteArray::fromBase64Encoding(
        text.toLatin1(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    // Only PNG: a picture that can hold scripts has no place beside a password field.
    const bool isPng = decoded.decodingStatus == QByteArray::Base64DecodingStatus::Ok
        && decoded.decoded.startsWith(QByteArray(pngSignature, 8));
    if (!isPng)
        return u"must be a PNG in base64"_s;
    return std::nullopt;
}

void add(FieldErrors& faults, const QString& field, const std::optional<QString>& fault)
{
    if (fault)
        faults.append({ field, *fault });
}

QByteArray properties(const QString& accent)
{
    const QByteArray color = accent.toLatin1();
    return "--accent: " + color + "; --accent-strong: " + color + "; --link: " + color
        + "; --on-accent: " + textOn(accent).toLatin1() + ";";
}

} // namespace

Theme fromJson(const QJsonObject& object)
{
    return { .accent = object.value("accent"_L1).toString(),
        .accentDark = object.value("accent_dark"_L1).toString(),
        .logo = QByteArray::fromBase64(object.value("logo"_L1).toString().toLatin1()),
        .footer = object.value("footer"_L1).toString() };
}

QJsonObject toJson(const Theme& theme)
{
    QJsonObject object;
    const auto insert = [&object](QLatin1StringView key, const QString& value) {
        if (!value.isEmpty())
            object.insert(key, value);
    };
    insert("accent"_L1, theme.accent);
    insert("accent_dark"_L1, theme.accentDark);
    insert("logo"_L1, QString::fromLatin1(theme.logo.toBase64()));
    insert("footer"_L1, theme.footer);
    return object;
}

double contrast(const QString& one, const QString& other)
{
    if (!isColor(one) || !isColor(other))
        return 0;
    const auto [darker, lighter] = std::minmax({ luminance(one), luminance(other) });
    return (lighter + 0.05) / (darker + 0.05);
}

QString textOn(const QString& accent)
{
    const QString black = u"#000000"_s;
    const QString white = u"#ffffff"_s;
    return contrast(accent, white) >= contrast(accent, black) ? white : black;
}

double accentContrast(const QString& accent, bool isDark)
{
    return std::min(contrast(accent, QLatin1String(isDark ? darkCard : lightCard)),
        contrast(accent, textOn(accent)));
}

FieldErrors faults(const QString& field, const QJsonObject& object)
{
    FieldErrors found;
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString name = field + u'.' + member.key();
        const QString text = member.value().toString();
        if (!member.value().isString())
            add(found, name, u"must be text"_s);
        else if (member.key() == "accent"_L1 || member.key() == "accent_dark"_L1)
            add(found, name, accentFault(text, member.key() == "accent_dark"_L1));
        else if (member.key() == "logo"_L1)
            add(found, name, logoFault(text));
        else if (member.key() == "footer"_L1)
            add(found, name, textFault(text, longestFooter));
        else
            add(found, name, u"unknown member"_s);
    }
    return found;
}

QByteArray styleSheet(const Theme& theme)
{
    QByteArray sheet;
    if (isColor(theme.accent))
        sheet += ":root { " + properties(theme.accent) + " }\n";
    if (isColor(theme.accentDark) || isColor(theme.accent)) {
        // The dark colours of style.css come back where only the light one was chosen.
        const QString dark = isColor(theme.accentDark) ? theme.accentDark : u"#8fd0b6"_s;
        sheet += "@media (prefers-color-scheme: dark) { :root { " + properties(dark) + " } }\n";
    }
    return sheet;
}

} // namespace gatehouse::domain::theme
