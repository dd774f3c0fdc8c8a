// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/domain/field_error.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QString>

namespace gatehouse::domain {

/// How the web pages look, beyond what comes with the program. Empty members leave that as it is.
struct Theme
{
    QString accent {}; ///< "#rrggbb": buttons and links on the light card.
    QString accentDark {}; ///< The same on the dark card.
    QByteArray logo {}; ///< A PNG.
    QString footer {}; ///< One line on every page, as plain text.

    bool operator==(const Theme&) const = default;
};

namespace theme {

constexpr qsizetype largestLogo = 32 * 1024;
constexpr qsizetype longestFooter = 300;
/// WCAG 2.2 success criterion 1.4.3, texts of ordinary size.
constexpr double smallestContrast = 4.5;

/// Members of the setting "theme": accent, accent_dark, logo (base64), footer.
[[nodiscard]] Theme fromJson(const QJsonObject& object);
[[nodiscard]] QJsonObject toJson(const Theme& theme);

/// Contrast ratio of two colours "#rrggbb" (WCAG 2.2), 1 to 21; 0 when one of them is none.
[[nodiscard]] double contrast(const QString& one, const QString& other);
/// The smaller one of the accent's contrasts: as text on the card, and of the text on a button of
/// that colour.
[[nodiscard]] double accentContrast(const QString& accent, bool isDark);
/// Black or white, what is read better on `accent`.
[[nodiscard]] QString textOn(const QString& accent);

/// What is wrong with the setting `object` called `field`: unknown members, no colour, too little
/// contrast, a logo that is no PNG or too large, a footer that could mislead.
[[nodiscard]] FieldErrors faults(const QString& field, const QJsonObject& object);

/// Custom properties for style.css; empty when nothing differs. Holds nothing but checked colours.
[[nodiscard]] QByteArray styleSheet(const Theme& theme);

} // namespace theme

} // namespace gatehouse::domain
