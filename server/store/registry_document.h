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

/// The whole registry as one JSON document (contract: import/export). Import is idempotent: rows are found by their
/// name and changed only where they differ; what the document does not name stays.
struct RegistryDocument
{
    struct ClientRow
    {
        domain::Client client;
        std::optional<QByteArray> secret; ///< Plain value, or nothing.
        QString owner {}; ///< Username.
    };
    struct UserRow
    {
        domain::User user;
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

/// Invalid with the path of the first fault: "clients[2].redirect_uris[0]" / "fragment not allowed".
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

/// Deterministic order. Password hashes and client secret hashes are exported only with secrets, as
/// "password_hash" / "client_secret_hash"; import accepts both.
[[nodiscard]] core::Result<QJsonObject> exportRegistry(Workspace& workspace, bool withSecrets);

} // namespace gatehouse::store
