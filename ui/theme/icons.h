// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QIcon>

namespace gatehouse::ui {

/// Which of the theme's colours an icon is drawn in.
enum class IconTone
{
    Text,
    Muted,
    Accent,
    OnAccent,
    Danger,
    Warning,
    Success
};

/// One of our line icons (resources/icons/NAME.svg). Drawn in the palette's colours of the moment,
/// at any size, so it stays right when the colour scheme changes. An unknown name gives an empty
/// picture.
[[nodiscard]] QIcon lineIcon(const char* name, IconTone tone = IconTone::Text);

} // namespace gatehouse::ui
