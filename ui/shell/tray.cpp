// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tray.h"

#include "ui/theme/icons.h"

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

using control::ServerState;

Tray::Tray(QObject* parent)
    : QObject(parent)
    , m_open(m_menu.addAction(QString(), this, &Tray::windowWanted))
    , m_toggle(m_menu.addAction(QString(), this, &Tray::toggleServerWanted))
    , m_quit(m_menu.addAction(QString(), this, &Tray::quitWanted))
{
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this,
        [this](QSystemTrayIcon::ActivationReason reason) {
            if (reason == QSystemTrayIcon::Trigger) {
                Q_EMIT windowWanted();
            }
        });
    retranslate();
}

void Tray::setWanted(bool isWanted)
{
    m_icon.setVisible(isWanted && QSystemTrayIcon::isSystemTrayAvailable());
}

void Tray::showStatus(const control::ServerStatus& status)
{
    m_status = status;
    retranslate();
}

void Tray::retranslate()
{
    const bool isRunning = m_status.state == ServerState::Running;
    m_open->setText(tr("Open the window"));
    m_toggle->setText(isRunning ? tr("Stop the server") : tr("Start the server"));
    m_toggle->setEnabled(isRunning || m_status.state == ServerState::Stopped);
    m_quit->setText(tr("Quit"));
    m_icon.setToolTip(isRunning ? tr("Gatehouse is running: %1").arg(m_status.issuer)
                                : tr("Gatehouse is stopped"));
    m_icon.setIcon(lineIcon("logo", isRunning ? IconTone::Accent : IconTone::Muted));
}

} // namespace gatehouse::ui
