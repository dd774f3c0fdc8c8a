// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/result.h"
#include "server/domain/client.h"
#include "server/domain/error_uri.h"
#include "server/domain/provider.h"
#include "server/domain/scope.h"
#include "server/domain/settings.h"
#include "server/domain/user.h"
#include "server/store/workspace.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>

#include <optional>

namespace gatehouse::store {

/// The whole registry as one JSON document (contract: import/export). Import is idempotent: rows
/// are found by their name and changed only where they differ; rows that the document does not name
/// stay. An entry describes its row wholly: a member it leaves out gets its default. Only secrets,
/// passwords and `sub` stay when they are left out, and "settings" changes no more than the keys it
/// has.
struct RegistryDocument
{
    struct ClientRow
    {
        domain::Client client;
        std::optional<QByteArray> secret; ///< Plain value, or nothing.
        QByteArray secretHash {}; ///< SHA-256 from an export with secrets; empty: none.
        qint64 secretExpiresAt = 0; ///< When that secret ends; 0: never.
        QString owner {}; ///< Username.
    };
    struct UserRow
    {
        domain::User user; ///< `passwordHash` is set from an export with secrets.
        std::optional<QByteArray> password;
    };
    struct ProviderRow
    {
        domain::Provider provider;
        std::optional<QByteArray> secret;
    };
    std::optional<QJsonObject> settings;
    QList<domain::Scope> scopes;
    QList<ClientRow> clients;
    QList<UserRow> users;
    QList<domain::ErrorUri> errorUris;
    QList<ProviderRow> providers;
};

/// Invalid with the path of the first fault: "clients[2].redirect_uris[0]" / "fragment not
/// allowed". A document that is not JSON: "line 3, column 7". At most 64 MiB.
[[nodiscard]] core::Result<RegistryDocument> parseRegistryDocument(const QByteArray& json);

struct ImportReport
{
    int added = 0;
    int changed = 0;
    int unchanged = 0;
};
/// All or nothing, in one closure. Blocks: passwords are hashed before it, on the calling thread.
[[nodiscard]] core::Result<ImportReport> importRegistry(
    Workspace& workspace, const RegistryDocument& document, const QString& actor);

/// One consistent snapshot in deterministic order. Only with secrets: password and client secret
/// hashes, as "password_hash" / "client_secret_hash", and the values of what is sealed (upstream
/// secrets, client_secret_jwt), as "client_secret"; "client_secret_expires_at" where the secret
/// ends. Of two live secrets the one that lives longer, then the newer. Import accepts them all.
[[nodiscard]] core::Result<QJsonObject> exportRegistry(Workspace& workspace, bool withSecrets);

} // namespace gatehouse::store
