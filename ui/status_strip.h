// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/control/server_control.h"

#include <QtCore/QObject>

class QLabel;
class QStatusBar;

namespace gatehouse::ui {

/// Fills the status bar: state, counters, workspace.
class StatusStrip final : public QObject
{
    Q_OBJECT
public:
    StatusStrip(QStatusBar& bar, const QString& workspaceName, QObject* parent);
    void showStatus(const control::ServerStatus& status);

private:
    QLabel* m_state;
    QLabel* m_requests;
    QLabel* m_tokens;
    QLabel* m_connections;
};

} // namespace gatehouse::ui
