// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/control/server_control.h"
#include "ui/shell/tls_files.h"

#include <QtWidgets/QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace gatehouse::ui {

class IconLabel;

/// The strip below the menus: is the server running, where, and under which issuer; start and stop.
class ServerBar final : public QWidget
{
    Q_OBJECT
public:
    ServerBar(const control::ServerOptions& options, QWidget* parent = nullptr);

    /// Options with the address and port that are entered now.
    [[nodiscard]] control::ServerOptions options() const;
    void setPort(int port);
    /// For the next start.
    void setLabMode(bool isLab) { m_options.isLab = isLab; }
    /// From the next start on.
    void setTls(const TlsFiles& files);
    [[nodiscard]] TlsFiles tls() const;
    void showStatus(const control::ServerStatus& status);
    [[nodiscard]] QString issuer() const;

Q_SIGNALS:
    void toggleRequested();
    void tlsRequested();

private:
    void showTls();

    control::ServerOptions m_options;
    control::ServerState m_state = control::ServerState::Stopped;
    IconLabel* m_dot;
    QLabel* m_stateText;
    QPushButton* m_toggle;
    QLineEdit* m_host;
    QSpinBox* m_port;
    QToolButton* m_tls;
    QLabel* m_issuer;
    QWidget* m_copy;
};

} // namespace gatehouse::ui
