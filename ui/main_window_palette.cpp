// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/name_search.h"
#include "ui/dialogs/keyboard_map_dialog.h"
#include "ui/main_window.h"
#include "ui/page.h"
#include "ui/palette/command_palette.h"
#include "ui/palette/menu_actions.h"
#include "ui/theme/icons.h"
#include "ui/widgets/error_banner.h"

#include <QtCore/QPointer>
#include <QtGui/QAction>
#include <QtWidgets/QMenuBar>

#include <algorithm>

using namespace Qt::StringLiterals;

// MainWindow's shortcuts to everything: the command palette and the keyboard map.
namespace gatehouse::ui {

void MainWindow::showPalette()
{
    auto* palette = new CommandPalette(
        paletteEntries(), *m_names,
        [this](const store::RegistryHit& hit) { return registryEntry(hit); }, this);
    palette->open();
}

void MainWindow::showKeyboardMap()
{
    auto* dialog = new KeyboardMapDialog(keysOf(*menuBar(), *this), menuKeysOf(*menuBar()), this);
    dialog->open();
}

QList<models::PaletteModel::Entry> MainWindow::paletteEntries()
{
    const auto titleOf = [this](const char* menu) {
        return withoutMnemonic(menuBar()->findChild<QMenu*>(QLatin1String(menu))->title());
    };
    const QString pages = titleOf("menuView");
    const QString file = titleOf("menuFile");
    const auto rank = [&](const models::PaletteModel::Entry& entry) {
        return entry.group == pages ? 0 : entry.group == file ? 2 : 1;
    };
    QList<models::PaletteModel::Entry> entries;
    for (const MenuAction& found : actionsOf(*menuBar())) {
        if (!found.action->isEnabled() || found.action->objectName() == u"actionPalette") {
            continue;
        }
        QAction* action = found.action;
        entries.append({ .group = found.group,
            .title = found.text,
            .detail = found.shortcut,
            .icon = action->icon(),
            .run = [action = QPointer<QAction>(action)] {
                if (action) {
                    action->trigger();
                }
            } });
    }
    // Whoever presses Return at once goes somewhere; only who looks for it leaves the program.
    std::stable_sort(entries.begin(), entries.end(),
        [&](const auto& one, const auto& other) { return rank(one) < rank(other); });
    return entries;
}

models::PaletteModel::Entry MainWindow::registryEntry(const store::RegistryHit& hit)
{
    const bool isClient = hit.kind == store::RegistryHit::Kind::Client;
    const QString page = isClient ? u"clients"_s : u"users"_s;
    return { .group = isClient ? tr("Client") : tr("User"),
        .title = hit.title.isEmpty() ? hit.name : hit.title,
        .detail = hit.title.isEmpty() ? QString() : hit.name,
        .icon = lineIcon(isClient ? "clients" : "users"),
        .run = [this, page, id = hit.id, name = hit.name] {
            if (!openRecord(page, id)) {
                m_banner->showMessage(ErrorBanner::Severity::Warning, u"record"_s,
                    tr("%1 is not there any more.", "name of a client or user").arg(name));
            }
        } };
}

} // namespace gatehouse::ui
