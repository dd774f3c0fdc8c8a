// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"
#include "ui/server_bar.h"
#include "ui/widgets/lab_banner.h"

#include <QtGui/QAction>

// Lab mode as the window shows it. It is never remembered: a window that is opened again starts an
// ordinary server.
namespace gatehouse::ui {

using control::ServerState;

void MainWindow::setLabMode(bool isLab)
{
    m_serverBar->setLabMode(isLab);
    m_labAction->setChecked(isLab);
    if (m_control.status().state == ServerState::Running) {
        restartServer();
    }
}

void MainWindow::showLabMode(const control::ServerStatus& status)
{
    const bool isRunning = status.state == ServerState::Running;
    m_labBanner->setVisible(isRunning && status.isLab);
    if (isRunning) {
        m_labAction->setChecked(status.isLab);
    }
}

} // namespace gatehouse::ui
