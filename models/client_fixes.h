// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/background.h"
#include "models/client_fix.h"
#include "server/core/secret_string.h"

#include <QtCore/QList>

#include <functional>

namespace gatehouse::models {

class ClientTableModel;

/// Does what a refusal is mended with, at once and in the background, and remembers what was done.
/// An edit of the same client that waits to be saved is told of as overtaken, as with any other
/// change; what was done to a client can be undone on the page of clients, and all of it taken back
/// here. Main thread; the clients outlive it.
class ClientFixes final : public QObject
{
    Q_OBJECT
public:
    struct Outcome
    {
        ClientFix fix;
        FixedClient fixed {}; ///< Where a client was changed.
        SwitchedOn switched {}; ///< Where something else was.
        core::SecretString secret {}; ///< Shown once, or empty.

        [[nodiscard]] bool canBeTakenBack() const
        {
            return fixed.isChanged() || switched.isChanged;
        }
    };

    ClientFixes(store::Workspace& workspace, ClientTableModel& clients, QObject* parent = nullptr);

    /// `done` is not called when `asker` has gone.
    void apply(const ClientFix& fix, QObject* asker,
        std::function<void(const core::Result<Outcome>&)> done);
    /// Conflict: somebody changed the client since.
    void takeBack(const Outcome& outcome, QObject* asker,
        std::function<void(const core::Result<void>&)> done);
    /// Done here since the window was opened, and not taken back.
    [[nodiscard]] bool isDone(const ClientFix& fix) const { return m_done.contains(fix); }

Q_SIGNALS:
    void applied(const gatehouse::models::ClientFix& fix);
    void takenBack(const gatehouse::models::ClientFix& fix);

private:
    void remember(const Outcome& outcome);

    ClientTableModel& m_clients;
    QList<ClientFix> m_done;
    Background m_background; // last: its jobs end first
};

} // namespace gatehouse::models
