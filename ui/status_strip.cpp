// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/status_strip.h"

#include "models/time_text.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/server_text.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QStatusBar>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

StatusStrip::StatusStrip(QStatusBar& bar, const QString& workspaceName, QObject* parent)
    : QObject(parent)
    , m_state(makeLabel("status", {}, &bar))
    , m_requests(makeLabel("status", {}, &bar))
    , m_tokens(makeLabel("status", {}, &bar))
    , m_connections(makeLabel("status", {}, &bar))
{
    bar.setSizeGripEnabled(false);
    m_state->setObjectName(u"statusState"_s);
    m_tokens->setObjectName(u"statusTokens"_s);
    bar.addWidget(m_state);
    bar.addWidget(m_requests);
    bar.addWidget(m_tokens);
    bar.addWidget(m_connections);
    QLabel* workspace = makeLabel("status", QFileInfo(workspaceName).fileName(), &bar);
    workspace->setObjectName(u"statusWorkspace"_s);
    workspace->setToolTip(workspaceName);
    bar.addPermanentWidget(workspace);
    showStatus({});
}

void StatusStrip::showStatus(const control::ServerStatus& status)
{
    const bool isRunning = status.state == control::ServerState::Running;
    m_state->setText(isRunning ? tr("Running since %1").arg(models::shortTime(status.since))
                               : stateText(status.state));
    m_requests->setText(tr("Requests: %1").arg(status.requests));
    m_tokens->setText(tr("Tokens: %1").arg(status.tokens));
    m_connections->setText(tr("Connections: %1").arg(status.openConnections));
}

} // namespace gatehouse::ui
