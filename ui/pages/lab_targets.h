// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lab/target.h"

#include <QtCore/QList>

namespace gatehouse::models {
class ClientTableModel;
class ProviderTableModel;
} // namespace gatehouse::models

// What the flow lab can be pointed at, from the registry.
namespace gatehouse::ui {

struct ProviderTarget
{
    QString name;
    lab::Target target {}; ///< Secrets are typed: sealed ones stay sealed.
    bool isOAuth1 = false;
};

[[nodiscard]] QList<ProviderTarget> providerTargets(const models::ProviderTableModel& providers);

/// Saved and enabled clients, as targets without an issuer: id, authentication, redirect URI,
/// scope.
[[nodiscard]] QList<lab::Target> clientTargets(const models::ClientTableModel& clients);

} // namespace gatehouse::ui
