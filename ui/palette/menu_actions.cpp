// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/menu_actions.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QAction>
#include <QtGui/QShortcut>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

namespace {

struct MenuActions
{
    Q_DECLARE_TR_FUNCTIONS(MenuActions)
};

QString keysText(const QList<QKeySequence>& keys)
{
    return QKeySequence::listToString(keys, QKeySequence::NativeText);
}

void collect(const QMenu& menu, const QString& group, QList<MenuAction>& found)
{
    for (QAction* action : menu.actions()) {
        if (action->menu() != nullptr) {
            collect(*action->menu(),
                MenuActions::tr("%1 > %2").arg(group, withoutMnemonic(action->text())), found);
        } else if (!action->isSeparator() && !action->text().isEmpty()) {
            found.append({ .group = group,
                .text = withoutMnemonic(action->text()),
                .shortcut = keysText(action->shortcuts()),
                .action = action });
        }
    }
}

} // namespace

QString withoutMnemonic(const QString& text)
{
    QString plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) == u'&' && at + 1 < text.size()) {
            ++at;
        }
        plain += text.at(at);
    }
    return plain;
}

QList<MenuAction> actionsOf(const QMenuBar& bar)
{
    QList<MenuAction> found;
    for (const QAction* top : bar.actions()) {
        if (top->menu() != nullptr) {
            collect(*top->menu(), withoutMnemonic(top->text()), found);
        }
    }
    return found;
}

QList<MenuAction> keysOf(const QMenuBar& bar, const QWidget& window)
{
    QList<MenuAction> found = actionsOf(bar);
    found.removeIf([](const MenuAction& entry) { return entry.shortcut.isEmpty(); });
    const auto isNew = [&found](const QString& keys, const QString& text) {
        return !keys.isEmpty() && !text.isEmpty()
            && std::none_of(found.begin(), found.end(), [&](const MenuAction& entry) {
                   return entry.shortcut == keys && entry.text == text;
               });
    };
    const QString parts = MenuActions::tr("On the pages");
    for (QAction* action : window.findChildren<QAction*>()) {
        const QString keys = keysText(action->shortcuts());
        if (isNew(keys, withoutMnemonic(action->text()))) {
            found.append({ .group = parts,
                .text = withoutMnemonic(action->text()),
                .shortcut = keys,
                .action = action });
        }
    }
    for (const QShortcut* shortcut : window.findChildren<QShortcut*>()) {
        const QString keys = shortcut->key().toString(QKeySequence::NativeText);
        if (isNew(keys, shortcut->whatsThis())) {
            found.append({ .group = parts, .text = shortcut->whatsThis(), .shortcut = keys });
        }
    }
    return found;
}

} // namespace gatehouse::ui
