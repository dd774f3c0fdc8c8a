// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/clock.h"
#include "server/crypto/system_random.h"
#include "server/store/client_repository.h"
#include "server/store/scope_repository.h"
#include "server/store/user_repository.h"
#include "server/store/workspace.h"

#include <QtCore/QTemporaryDir>

namespace gatehouse::models {

/// A workspace in a temporary folder with the console's read-only connection, and "somebody else"
/// who writes to it.
struct ConsoleWorkspace
{
    QTemporaryDir folder;
    core::SystemClock clock;
    crypto::SystemRandom random;
    std::unique_ptr<store::Workspace> workspace;
    std::unique_ptr<store::Database> reader;

    ConsoleWorkspace()
    {
        open(*store::Location::parse(folder.filePath(QStringLiteral("test.gatehouse"))));
    }
    /// An empty database somewhere else, for both dialects.
    explicit ConsoleWorkspace(const store::Location& location) { open(location); }

    void open(const store::Location& location)
    {
        auto opened = store::Workspace::open(location, clock, random, {});
        if (!opened) {
            qFatal("no workspace: %s", qPrintable(opened.error().message));
        }
        workspace = std::move(*opened);
        reader = std::move(*workspace->openReader());
    }

    template <typename T>
    T write(std::function<core::Result<T>(store::Transaction&)> work)
    {
        auto done = workspace->writer().runAndWait<T>(std::move(work));
        if (!done) {
            qFatal("write failed: %s", qPrintable(done.error().message));
        }
        if constexpr (!std::is_void_v<T>) {
            return *done;
        }
    }

    [[nodiscard]] static domain::Client machineClient(const QString& clientId)
    {
        domain::Client client;
        client.clientId = clientId;
        client.clientName = QStringLiteral("Name of ") + clientId;
        client.grantTypes = QStringList { QStringLiteral("client_credentials") };
        client.scope = domain::ScopeSet::fromStored(QStringLiteral("profile"));
        return client;
    }

    qint64 addClient(const QString& clientId)
    {
        return write<qint64>([clientId](store::Transaction& transaction) {
            return store::ClientRepository(transaction.database())
                .insert(machineClient(clientId), transaction.now());
        });
    }

    qint64 addUser(const QString& username)
    {
        domain::User user;
        user.username = username;
        user.subject = QStringLiteral("sub-") + username;
        return write<qint64>([user](store::Transaction& transaction) {
            return store::UserRepository(transaction.database()).insert(user, transaction.now());
        });
    }

    [[nodiscard]] std::optional<domain::Client> client(const QString& clientId)
    {
        return *store::ClientRepository(*reader).find(clientId);
    }

    void renameClient(const QString& clientId, const QString& name)
    {
        domain::Client changed = *client(clientId);
        changed.clientName = name;
        write<void>([changed](store::Transaction& transaction) {
            return store::ClientRepository(transaction.database())
                .update(changed, transaction.now());
        });
    }

    void removeClient(const QString& clientId)
    {
        const domain::Client gone = *client(clientId);
        write<void>([gone](store::Transaction& transaction) {
            return store::ClientRepository(transaction.database())
                .remove(gone.id, gone.version, transaction.now());
        });
    }

    /// Rows of audit_log with this action and the console as their actor.
    [[nodiscard]] qint64 consoleAudits(const QString& action)
    {
        auto rows = reader->query(
            "SELECT count(*) FROM audit_log WHERE action = ? AND actor = 'console'", { action });
        return rows && rows->next() ? rows->integer(0) : -1;
    }
};

} // namespace gatehouse::models
