// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/registry_search.h"
#include "ui/dialogs/keyboard_map_dialog.h"
#include "ui/main_window.h"
#include "ui/page.h"
#include "ui/palette/command_palette.h"
#include "ui/theme/icons.h"

#include <QtCore/QPointer>
#include <QtGui/QAction>
#include <QtWidgets/QMenuBar>

using namespace Qt::StringLiterals;

// MainWindow's shortcuts to everything: the command palette and the keyboard map.
namespace gatehouse::ui {

namespace {

constexpr int mostHitsOfAKind = 8;

} // namespace

void MainWindow::showPalette()
{
    auto* palette = new CommandPalette(
        paletteEntries(), [this](const QString& text) { return registryEntries(text); }, this);
    palette->open();
}

void MainWindow::showKeyboardMap()
{
    auto* dialog = new KeyboardMapDialog(keysOf(*menuBar(), *this), this);
    dialog->open();
}

QList<models::PaletteModel::Entry> MainWindow::paletteEntries()
{
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
    return entries;
}

QList<models::PaletteModel::Entry> MainWindow::registryEntries(const QString& text)
{
    // What cannot be read now is not offered; the pages say why.
    const auto hits = store::searchRegistry(*m_reader, text, mostHitsOfAKind);
    QList<models::PaletteModel::Entry> entries;
    for (const store::RegistryHit& hit : hits.value_or(QList<store::RegistryHit>())) {
        const bool isClient = hit.kind == store::RegistryHit::Kind::Client;
        const QString page = isClient ? u"clients"_s : u"users"_s;
        entries.append({ .group = isClient ? tr("Client") : tr("User"),
            .title = hit.title.isEmpty() ? hit.name : hit.title,
            .detail = hit.title.isEmpty() ? QString() : hit.name,
            .icon = lineIcon(isClient ? "clients" : "users"),
            .run = [this, page, id = hit.id] { openRecord(page, id); } });
    }
    return entries;
}

} // namespace gatehouse::ui
