// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/control/server_control.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>

namespace gatehouse::ui {

/// A server that does at once what it is asked, or refuses as told.
class FakeServerControl final : public control::ServerControl
{
public:
    void start(const control::ServerOptions& options) override
    {
        starts.append(options);
        if (options.listen.contains(takenListener)) {
            Q_EMIT startFailed(control::StartFailure { .fault = control::StartFault::AddressInUse,
                .message = takenListener,
                .suggestedPort = 8081 });
            return;
        }
        if (options.isLab && !options.listen.value(0).startsWith(u"127.")) {
            Q_EMIT startFailed(control::StartFailure {
                .fault = control::StartFault::LabMode, .message = options.listen.value(0) });
            return;
        }
        state.isLab = options.isLab;
        state.state = control::ServerState::Running;
        state.issuer = QStringLiteral("http://127.0.0.1:8080");
        state.listening = options.listen;
        state.since = QDateTime::currentSecsSinceEpoch();
        Q_EMIT statusChanged(state);
    }
    void stop() override
    {
        state.state = control::ServerState::Stopped;
        state.issuer.clear();
        state.listening.clear();
        Q_EMIT statusChanged(state);
    }
    [[nodiscard]] control::ServerStatus status() const override { return state; }
    [[nodiscard]] control::ProviderActions* providerActions() override { return actions; }

    control::ServerStatus state;
    control::ProviderActions* actions = nullptr;
    QList<control::ServerOptions> starts;
    QString takenListener; ///< "127.0.0.1:8080": starting there fails.
};

} // namespace gatehouse::ui
