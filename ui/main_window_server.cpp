// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/workspace.h"
#include "ui/console_models.h"
#include "ui/dialogs/tls_dialog.h"
#include "ui/main_window.h"
#include "ui/server_bar.h"
#include "ui/status_strip.h"
#include "ui/theme/icons.h"
#include "ui/widgets/error_banner.h"
#include "ui/widgets/server_text.h"

#include <QtGui/QAction>

using namespace Qt::StringLiterals;

// How MainWindow talks with the server.
namespace gatehouse::ui {

using control::ServerState;
using control::StartFault;

void MainWindow::startServer()
{
    if (m_serverBar == nullptr) {
        return;
    }
    m_banner->dismiss(u"server"_s);
    m_control.start(m_serverBar->options());
}

void MainWindow::toggleServer()
{
    if (m_control.status().state == ServerState::Running) {
        m_control.stop();
    } else {
        startServer();
    }
}

void MainWindow::restartServer()
{
    m_isRestarting = true;
    m_control.stop();
}

void MainWindow::showTls()
{
    auto* dialog = new TlsDialog(m_serverBar->tls(), this);
    connect(dialog, &TlsDialog::chosen, this, [this](const TlsFiles& files) {
        m_serverBar->setTls(files);
        files.save(m_workspace.location().display());
    });
    dialog->open();
}

void MainWindow::showStatus(const control::ServerStatus& status)
{
    m_serverBar->showStatus(status);
    m_status->showStatus(status);
    showLabMode(status);
    const bool isRunning = status.state == ServerState::Running;
    m_toggleAction->setText(isRunning ? tr("&Stop") : tr("&Start"));
    m_toggleAction->setIcon(lineIcon(isRunning ? "stop" : "play"));
    m_toggleAction->setEnabled(isRunning || status.state == ServerState::Stopped);
    m_restartAction->setEnabled(isRunning);
    m_tlsAction->setEnabled(status.state == ServerState::Stopped);
    if (isRunning) {
        m_banner->dismiss(u"server"_s);
    }
    if (status.state == ServerState::Stopped && m_isRestarting) {
        m_isRestarting = false;
        startServer();
    }
}

void MainWindow::showStartFailure(const control::StartFailure& failure)
{
    m_isRestarting = false;
    QList<ErrorBanner::Action> actions;
    QString text = tr("The server did not start: %1").arg(failure.message);
    if (failure.fault == StartFault::AddressInUse) {
        const control::ServerOptions wanted = m_serverBar->options();
        text = tr("Port %1 is in use by another program.").arg(listenEntryOf(wanted).port);
    }
    if (failure.suggestedPort != 0) {
        const quint16 port = failure.suggestedPort;
        actions.append({ u"usePort"_s, tr("Use %1").arg(port), [this, port] {
                            m_serverBar->setPort(port);
                            startServer();
                        } });
    }
    if (failure.fault == StartFault::LabMode) {
        text = tr("Lab mode is for this computer alone: others could reach this server and sign in "
                  "as anybody. Let it listen on 127.0.0.1, with an issuer there.");
        actions.append({ u"startWithoutLab"_s, tr("Start without lab mode"), [this] {
                            setLabMode(false);
                            startServer();
                        } });
    }
    if (failure.fault == StartFault::Tls || failure.fault == StartFault::InsecureTransport) {
        actions.append({ u"setUpTls"_s, tr("Set up TLS…"), [this] { showTls(); } });
    }
    actions.append({ u"tryAgain"_s, tr("Try again"), [this] { startServer(); } });
    m_banner->showMessage(ErrorBanner::Severity::Error, u"server"_s, text, actions);
    showStatus(m_control.status());
}

} // namespace gatehouse::ui
