// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/clock.h"
#include "server/domain/client.h"
#include "server/domain/scope.h"
#include "server/domain/settings.h"
#include "server/domain/user.h"
#include "server/store/database.h"

#include <QtCore/QCache>
#include <QtCore/QHash>

#include <memory>

namespace gatehouse::store {

/// What requests read of the registry, kept in memory for one thread. Every change of clients,
/// secrets, users, scopes, error URIs, settings or keys raises `registry_version` by trigger,
/// whoever makes it; the view looks at that number at most every 50 ms and forgets everything when
/// it moved. So a saved change is on the wire within 100 ms.
class RegistryView
{
public:
    struct ClientEntry
    {
        domain::Client client;
        QList<domain::ClientSecret> secrets; ///< Live when read; check expiresAt.
    };
    using ClientPtr = std::shared_ptr<const ClientEntry>;
    using UserPtr = std::shared_ptr<const domain::User>;

    RegistryView(Database& database, const core::Clock& clock);
    ~RegistryView();

    /// Null pointer: no such client. Failure: storage.
    [[nodiscard]] core::Result<ClientPtr> client(const QString& clientId);
    [[nodiscard]] core::Result<ClientPtr> clientByRow(qint64 id);
    [[nodiscard]] core::Result<UserPtr> user(qint64 id);
    /// The pointers below stay valid until the next call of anything here.
    [[nodiscard]] core::Result<const domain::Settings*> settings();
    [[nodiscard]] core::Result<const QHash<QString, domain::Scope>*> scopes();
    /// Registered `error_uri` of a code, or empty.
    [[nodiscard]] core::Result<QString> errorUri(const QString& error);
    /// Rises whenever anything was forgotten; what is derived from the registry can be kept against
    /// it.
    [[nodiscard]] core::Result<quint64> generation();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace gatehouse::store
