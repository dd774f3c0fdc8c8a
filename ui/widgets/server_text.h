// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/control/server_control.h"

namespace gatehouse::ui {

/// Words for a state, the same in the header, the overview and the status bar.
[[nodiscard]] QString stateText(control::ServerState state);

/// A listener as the header edits it.
struct ListenEntry
{
    QString host;
    int port = 0;
};

/// First entry of `options.listen`; the contract's default when there is none.
[[nodiscard]] ListenEntry listenEntryOf(const control::ServerOptions& options);
/// `options` listening on `entry`. Another listener on the twin loopback address moves to the same
/// port with it; other further listeners stay.
[[nodiscard]] control::ServerOptions withListenEntry(
    control::ServerOptions options, const ListenEntry& entry);

} // namespace gatehouse::ui
