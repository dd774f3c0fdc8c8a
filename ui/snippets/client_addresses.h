// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/domain/client.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace gatehouse::ui {

/// A value that an application is configured with.
struct ClientAddress
{
    QString id; ///< As the discovery document names it: "token_endpoint".
    QString title;
    QString value;
};

/// What this client needs to know of the server, and no more: what its grants do not use is left
/// out. `issuer` without a slash at its end.
[[nodiscard]] QList<ClientAddress> addressesFor(
    const domain::Client& client, const QString& issuer);

} // namespace gatehouse::ui
