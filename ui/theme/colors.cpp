// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colors.h"

#include <QtGui/QGuiApplication>

namespace gatehouse::ui {

const Colors& lightColors()
{
    static const Colors colors {
        .window = QColor(0xf4, 0xf6, 0xf9),
        .surface = QColor(0xff, 0xff, 0xff),
        .surfaceAlternate = QColor(0xf8, 0xfa, 0xfc),
        .sidebar = QColor(0xe9, 0xed, 0xf2),
        .border = QColor(0xd5, 0xdb, 0xe3),
        .text = QColor(0x1a, 0x23, 0x30),
        .muted = QColor(0x58, 0x65, 0x76),
        .accent = QColor(0x1f, 0x5f, 0xc4),
        .accentText = QColor(0xff, 0xff, 0xff),
        .selection = QColor(0xd8, 0xe6, 0xfb),
        .danger = QColor(0xb3, 0x26, 0x1e),
        .dangerSurface = QColor(0xfd, 0xec, 0xea),
        .warning = QColor(0x8a, 0x55, 0x00),
        .warningSurface = QColor(0xff, 0xf4, 0xdc),
        .success = QColor(0x1a, 0x73, 0x39),
        .successSurface = QColor(0xe3, 0xf5, 0xe9),
        .info = QColor(0x1f, 0x5f, 0xc4),
        .infoSurface = QColor(0xe6, 0xef, 0xfc),
    };
    return colors;
}

const Colors& darkColors()
{
    static const Colors colors {
        .window = QColor(0x1b, 0x1f, 0x25),
        .surface = QColor(0x23, 0x28, 0x30),
        .surfaceAlternate = QColor(0x27, 0x2d, 0x36),
        .sidebar = QColor(0x16, 0x19, 0x1e),
        .border = QColor(0x3a, 0x42, 0x4d),
        .text = QColor(0xe6, 0xea, 0xef),
        .muted = QColor(0xa9, 0xb4, 0xc2),
        .accent = QColor(0x7c, 0xad, 0xff),
        .accentText = QColor(0x0c, 0x1b, 0x33),
        .selection = QColor(0x2c, 0x45, 0x6e),
        .danger = QColor(0xff, 0x9d, 0x94),
        .dangerSurface = QColor(0x42, 0x23, 0x22),
        .warning = QColor(0xf2, 0xc2, 0x60),
        .warningSurface = QColor(0x3d, 0x31, 0x19),
        .success = QColor(0x76, 0xd3, 0x95),
        .successSurface = QColor(0x1d, 0x37, 0x28),
        .info = QColor(0x7c, 0xad, 0xff),
        .infoSurface = QColor(0x20, 0x31, 0x4d),
    };
    return colors;
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness()
        < palette.color(QPalette::WindowText).lightness();
}

const Colors& currentColors()
{
    return isDark(QGuiApplication::palette()) ? darkColors() : lightColors();
}

} // namespace gatehouse::ui
