// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include "ui/shell/language.h"

#include <QtCore/QSettings>
#include <QtGui/QFont>
#include <QtWidgets/QApplication>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

namespace {

constexpr char languageKey[] = "console/language";
constexpr char fontKey[] = "console/fontSize";
constexpr char trayKey[] = "console/tray";
constexpr char startKey[] = "console/startsServer";
constexpr char systemFontSize[] = "gatehouseSystemFontSize";

} // namespace

Preferences Preferences::load()
{
    const QSettings settings;
    Preferences chosen;
    chosen.colors = storedColorScheme();
    const QString language = settings.value(QLatin1String(languageKey)).toString();
    chosen.language = Language::isKnown(language) ? language : QString();
    const int size = settings.value(QLatin1String(fontKey), 0).toInt();
    chosen.fontSize = size >= smallestFont && size <= largestFont ? size : 0;
    chosen.showsTray = settings.value(QLatin1String(trayKey), chosen.showsTray).toBool();
    chosen.startsServer = settings.value(QLatin1String(startKey), chosen.startsServer).toBool();
    return chosen;
}

void Preferences::save() const
{
    storeColorScheme(colors);
    QSettings settings;
    settings.setValue(QLatin1String(languageKey), language);
    settings.setValue(QLatin1String(fontKey), fontSize);
    settings.setValue(QLatin1String(trayKey), showsTray);
    settings.setValue(QLatin1String(startKey), startsServer);
}

void applyAppearance(QApplication& application, const Preferences& preferences)
{
    if (!application.property(systemFontSize).isValid()) {
        application.setProperty(systemFontSize, application.font().pointSizeF());
    }
    QFont font = QApplication::font();
    font.setPointSizeF(preferences.fontSize > 0
            ? preferences.fontSize
            : std::max(1.0, application.property(systemFontSize).toDouble()));
    QApplication::setFont(font);
    // After the font: the sheet's larger sizes are made of it.
    applyTheme(application, preferences.colors);
}

} // namespace gatehouse::ui
