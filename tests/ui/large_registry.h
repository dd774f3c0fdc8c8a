// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/client_repository.h"
#include "server/store/workspace.h"

#include <QtCore/QDateTime>

#include <algorithm>
#include <functional>

/// Fills a workspace with as much as the design asks the console to bear.
namespace gatehouse::ui::large_registry {

inline constexpr int clientCount = 100'000;
inline constexpr int tokenCount = 1'000'000;

[[nodiscard]] inline domain::Client client(int number)
{
    domain::Client client;
    client.clientId = QStringLiteral("client-%1").arg(number);
    client.clientName
        = QStringLiteral("Application %1 of department %2").arg(number).arg(number % 97);
    client.redirectUris
        = QStringList { QStringLiteral("https://app%1.example.com/callback").arg(number) };
    const bool isMachine = number % 3 == 0;
    client.grantTypes = QStringList { isMachine ? QStringLiteral("client_credentials")
                                                : QStringLiteral("authorization_code") };
    client.responseTypes = isMachine ? QStringList() : QStringList { QStringLiteral("code") };
    client.scope = domain::ScopeSet::fromStored(QStringLiteral("openid profile email"));
    client.isEnabled = number % 11 != 0;
    return client;
}

[[nodiscard]] inline bool addClients(store::Workspace& workspace, int count)
{
    constexpr int portion = 5000;
    for (int from = 0; from < count; from += portion) {
        const std::function<core::Result<void>(store::Transaction&)> work
            = [from, count](store::Transaction& transaction) -> core::Result<void> {
            store::ClientRepository clients(transaction.database());
            for (int number = from; number < std::min(count, from + portion); ++number) {
                const auto id = clients.insert(client(number), transaction.now());
                if (!id) {
                    return tl::unexpected(id.error());
                }
            }
            return {};
        };
        if (!workspace.writer().runAndWait<void>(work)) {
            return false;
        }
    }
    return true;
}

/// Copies of a client that is there, "bulk-1" and on: many times as fast as addClients(), on
/// SQLite.
[[nodiscard]] inline bool copyClient(
    store::Workspace& workspace, const QString& clientId, int count)
{
    const std::function<core::Result<void>(store::Transaction&)> work
        = [clientId, count](store::Transaction& transaction) {
              return transaction.database().run(QStringLiteral(
                  "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1)"
                  " INSERT INTO clients (client_id, client_name, token_endpoint_auth_method,"
                  " access_token_format, id_token_signed_response_alg, grant_types, scope,"
                  " created_at, updated_at) SELECT 'bulk-' || i, 'Bulk number ' || i,"
                  " token_endpoint_auth_method, access_token_format,"
                  " id_token_signed_response_alg, grant_types, scope, created_at, updated_at"
                  " FROM n, clients WHERE client_id = '%2'")
                                                    .arg(count)
                                                    .arg(clientId));
          };
    return workspace.writer().runAndWait<void>(work).has_value();
}

/// Opaque tokens of the first thousand clients, issued one after another until now.
[[nodiscard]] inline bool addTokens(store::Workspace& workspace, int count)
{
    constexpr int portion = 100'000;
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    for (int from = 0; from < count; from += portion) {
        const std::function<core::Result<void>(store::Transaction&)> work
            = [from, now](store::Transaction& transaction) {
                  const bool isSqlite = transaction.database().dialect() == store::Dialect::Sqlite;
                  const QString hash = isSqlite ? QStringLiteral("randomblob(32)")
                                                : QStringLiteral("decode(md5(i::text), 'hex')");
                  return transaction.database().run(QStringLiteral(
                      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n"
                      " WHERE i < %1) INSERT INTO access_tokens (secret_hash,"
                      " client_row, grant_type, scope, issued_at, expires_at)"
                      " SELECT %2, 1 + i % 1000, 'client_credentials', 'profile',"
                      " %3, %4 FROM n")
                                                        .arg(portion)
                                                        .arg(hash)
                                                        .arg(now - (1'000'000 - from) / 3000)
                                                        .arg(now + 3600));
              };
        if (!workspace.writer().runAndWait<void>(work)) {
            return false;
        }
    }
    return true;
}

} // namespace gatehouse::ui::large_registry
