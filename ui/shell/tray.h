// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/control/server_control.h"

#include <QtCore/QObject>
#include <QtWidgets/QMenu>
#include <QtWidgets/QSystemTrayIcon>

namespace gatehouse::ui {

/// The symbol in the system tray, for those who asked for it: shows whether the server runs, brings
/// the window back, starts, stops and quits. The window is never hidden without a visible symbol.
class Tray final : public QObject
{
    Q_OBJECT
public:
    explicit Tray(QObject* parent = nullptr);

    /// Shows or hides the symbol. Does nothing on a desktop without a tray.
    void setWanted(bool isWanted);
    [[nodiscard]] bool isShown() const { return m_icon.isVisible(); }
    void showStatus(const control::ServerStatus& status);
    void retranslate();
    [[nodiscard]] QMenu& menu() { return m_menu; }

Q_SIGNALS:
    void windowWanted();
    void toggleServerWanted();
    void quitWanted();

private:
    QMenu m_menu;
    QSystemTrayIcon m_icon;
    QAction* m_open;
    QAction* m_toggle;
    QAction* m_quit;
    control::ServerStatus m_status;
};

} // namespace gatehouse::ui
