// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/colors.h"

#include <QtCore/QFile>
#include <QtCore/QSettings>
#include <QtGui/QFont>
#include <QtGui/QFontMetrics>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyleFactory>

#include <algorithm>

using namespace Qt::StringLiterals;

// Q_INIT_RESOURCE must stand outside every namespace.
static void initConsoleResources()
{
    Q_INIT_RESOURCE(console);
}

namespace gatehouse::ui {

namespace {

constexpr char colorSchemeKey[] = "console/colorScheme";
constexpr char systemIsDark[] = "gatehouseSystemIsDark";

QPalette paletteOf(const Colors& colors)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colors.window);
    palette.setColor(QPalette::WindowText, colors.text);
    palette.setColor(QPalette::Base, colors.surface);
    palette.setColor(QPalette::AlternateBase, colors.surfaceAlternate);
    palette.setColor(QPalette::Text, colors.text);
    palette.setColor(QPalette::PlaceholderText, colors.muted);
    palette.setColor(QPalette::Button, colors.surface);
    palette.setColor(QPalette::ButtonText, colors.text);
    palette.setColor(QPalette::BrightText, colors.danger);
    palette.setColor(QPalette::ToolTipBase, colors.surface);
    palette.setColor(QPalette::ToolTipText, colors.text);
    palette.setColor(QPalette::Highlight, colors.selection);
    palette.setColor(QPalette::HighlightedText, colors.text);
    palette.setColor(QPalette::Link, colors.accent);
    palette.setColor(QPalette::LinkVisited, colors.accent);
    palette.setColor(QPalette::Light, colors.surface.lighter(115));
    palette.setColor(QPalette::Midlight, colors.border);
    palette.setColor(QPalette::Mid, colors.border.darker(110));
    palette.setColor(QPalette::Dark, colors.border.darker(130));
    palette.setColor(QPalette::Shadow, QColor(0, 0, 0));
    for (const QPalette::ColorRole role :
        { QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText }) {
        QColor faded = colors.muted;
        faded.setAlphaF(0.65F);
        palette.setColor(QPalette::Disabled, role, faded);
    }
    return palette;
}

// The sheet names colours by @token@, so it holds none of its own and follows the scheme.
QString styleSheetOf(const Colors& colors)
{
    QFile file(u":/console/theme/style.qss"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QString sheet = QString::fromUtf8(file.readAll());
    const QList<std::pair<QString, QColor>> tokens {
        { u"@window@"_s, colors.window },
        { u"@surface@"_s, colors.surface },
        { u"@alternate@"_s, colors.surfaceAlternate },
        { u"@sidebar@"_s, colors.sidebar },
        { u"@border@"_s, colors.border },
        { u"@text@"_s, colors.text },
        { u"@muted@"_s, colors.muted },
        { u"@accent@"_s, colors.accent },
        { u"@accentText@"_s, colors.accentText },
        { u"@selection@"_s, colors.selection },
        { u"@danger@"_s, colors.danger },
        { u"@dangerSurface@"_s, colors.dangerSurface },
        { u"@warningSurface@"_s, colors.warningSurface },
        { u"@successSurface@"_s, colors.successSurface },
        { u"@infoSurface@"_s, colors.infoSurface },
    };
    for (const auto& [token, color] : tokens) {
        sheet.replace(token, color.name());
    }
    // Larger texts grow with the font that people chose.
    const double base = QApplication::font().pointSizeF();
    for (const auto& [token, factor] : { std::pair { u"@titleSize@"_s, 1.7 },
             std::pair { u"@cardTitleSize@"_s, 1.1 }, std::pair { u"@statSize@"_s, 1.9 } }) {
        sheet.replace(token, u"%1pt"_s.arg(base * factor, 0, 'f', 1));
    }
    // A min-height in the sheet is an explicit minimum, which layouts take for the truth whatever
    // the widget's own hint says: in a smaller one than the font's, texts are clipped where room is
    // short.
    const int line = QFontMetrics(QApplication::font()).height();
    sheet.replace(u"@fieldHeight@"_s, u"%1px"_s.arg(std::max(20, line + 2)));
    sheet.replace(u"@iconSize@"_s, u"%1px"_s.arg(std::max(16, line - 1)));
    sheet.replace(u"@buttonHeight@"_s, u"%1px"_s.arg(std::max(18, line)));
    // In large letters the room is for the words.
    const int padding = line > 20 ? 8 : 12;
    sheet.replace(u"@buttonPadding@"_s, u"%1px"_s.arg(padding));
    sheet.replace(u"@focusPadding@"_s, u"%1px"_s.arg(padding - 1));
    // Style sheets load pictures from files only, so the tick exists in both colours.
    const bool isLight = colors.accentText.lightness() > colors.accent.lightness();
    sheet.replace(u"@checkImage@"_s, isLight ? u"check-white"_s : u"check-black"_s);
    return sheet;
}

bool wantsDark(QApplication& application, ColorScheme scheme)
{
    if (!application.property(systemIsDark).isValid()) {
        application.setProperty(systemIsDark, isDark(application.palette()));
    }
    if (scheme == ColorScheme::System) {
        return application.property(systemIsDark).toBool();
    }
    return scheme == ColorScheme::Dark;
}

} // namespace

QString name(ColorScheme scheme)
{
    switch (scheme) {
    case ColorScheme::Light:
        return u"light"_s;
    case ColorScheme::Dark:
        return u"dark"_s;
    case ColorScheme::System:
        break;
    }
    return u"system"_s;
}

ColorScheme colorSchemeFromName(const QString& text)
{
    if (text == u"light") {
        return ColorScheme::Light;
    }
    return text == u"dark" ? ColorScheme::Dark : ColorScheme::System;
}

ColorScheme storedColorScheme()
{
    return colorSchemeFromName(QSettings().value(QLatin1String(colorSchemeKey)).toString());
}

void storeColorScheme(ColorScheme scheme)
{
    QSettings().setValue(QLatin1String(colorSchemeKey), name(scheme));
}

void applyTheme(QApplication& application)
{
    applyTheme(application, storedColorScheme());
}

void applyTheme(QApplication& application, ColorScheme scheme)
{
    initConsoleResources();
    const Colors& colors = wantsDark(application, scheme) ? darkColors() : lightColors();
    application.setStyle(QStyleFactory::create(u"Fusion"_s));
    application.setPalette(paletteOf(colors));
    application.setStyleSheet(styleSheetOf(colors));
}

} // namespace gatehouse::ui
