// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/server/oidc/front_server.h"

#include <map>

namespace gatehouse::test {

/// One server for each database, shared by the checks of one suite: every check brings clients of
/// its own.
class ChecklistServers
{
public:
    FrontServer& of(store::Dialect dialect)
    {
        auto& slot = m_servers[dialect];
        if (!slot) {
            TestServer::Options options;
            options.dialect = dialect;
            options.databases = &m_databases;
            slot = std::make_unique<FrontServer>(options);
        }
        return *slot;
    }
    /// A client that nobody changed yet.
    static domain::Client newClient(FrontServer& server, domain::Client client = frontClient(),
        const QByteArray& secret = "secret")
    {
        static int count = 0;
        client.clientId = QStringLiteral("client-%1").arg(++count);
        return server.addClient(client, client.isPublic() ? QByteArray() : secret);
    }

private:
    TestDatabases m_databases;
    std::map<store::Dialect, std::unique_ptr<FrontServer>> m_servers;
};

} // namespace gatehouse::test
