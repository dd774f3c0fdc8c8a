// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

#include <functional>

namespace gatehouse::ui {

class Page;
struct ConsoleContext;

/// One line of the sidebar and what it opens.
struct PageDefinition
{
    const char* id; ///< Stable: settings and links name pages by it.
    QString section;
    QString title;
    const char* icon; ///< resources/icons
    std::function<Page*(const ConsoleContext&)> make;
};

/// Every page, in sidebar order.
[[nodiscard]] QList<PageDefinition> builtinPages();

} // namespace gatehouse::ui
