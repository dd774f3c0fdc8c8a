// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/menu_actions.h"

#include "ui/page.h"
#include "ui/shell/chosen_keys.h"

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

void collect(const QMenu& menu, const QString& group, QList<MenuAction>& found)
{
    for (QAction* action : menu.actions()) {
        if (action->menu() != nullptr) {
            collect(*action->menu(),
                MenuActions::tr("%1 > %2").arg(group, withoutMnemonic(action->text())), found);
        } else if (!action->isSeparator() && !action->text().isEmpty()) {
            found.append({ .group = group,
                .text = withoutMnemonic(action->text()),
                .shortcut = action->shortcut().toString(QKeySequence::NativeText),
                .action = action,
                .keyed = action });
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
    found.removeIf([](const MenuAction& entry) {
        return entry.shortcut.isEmpty() && !chosen_keys::isChangeable(*entry.action);
    });
    const QString parts = MenuActions::tr("On the pages");
    const auto add = [&found, &parts](QObject* keyed, const QString& text, QAction* action) {
        const bool isKnown = text.isEmpty()
            || std::any_of(found.begin(), found.end(),
                [keyed](const MenuAction& entry) { return entry.keyed == keyed; });
        if (!isKnown) {
            const QString keys = chosen_keys::keysOf(*keyed).toString(QKeySequence::NativeText);
            found.append({ .group = parts,
                .text = text,
                .shortcut = keys,
                .action = action,
                .keyed = keyed });
        }
    };
    for (const Page* page : window.findChildren<Page*>()) {
        for (QAction* action : page->actions()) {
            add(action, withoutMnemonic(action->text()), action);
        }
    }
    for (QShortcut* shortcut : window.findChildren<QShortcut*>()) {
        add(shortcut, shortcut->whatsThis(), nullptr);
    }
    return found;
}

QList<MenuKey> menuKeysOf(const QMenuBar& bar)
{
    QList<MenuKey> found;
    for (const QAction* top : bar.actions()) {
        const QKeySequence keys = QKeySequence::mnemonic(top->text());
        if (!keys.isEmpty()) {
            found.append({ .menu = withoutMnemonic(top->text()), .keys = keys });
        }
    }
    return found;
}

} // namespace gatehouse::ui
