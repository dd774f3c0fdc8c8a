// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redirect_fix.h"

#include "models/registry_writes.h"
#include "server/store/client_repository.h"

using namespace Qt::StringLiterals;

namespace gatehouse::models {

std::function<core::Result<void>(store::Transaction&)> redirectRegistration(
    const QString& clientId, const QString& uri)
{
    return [clientId, uri](store::Transaction& transaction) -> core::Result<void> {
        store::ClientRepository clients(transaction.database());
        const auto found = clients.find(clientId);
        if (!found) {
            return tl::unexpected(found.error());
        }
        if (!*found) {
            return core::failure(core::ErrorKind::NotFound, u"no client '%1'"_s.arg(clientId));
        }
        domain::Client client = **found;
        if (client.redirectUris.contains(uri)) {
            return {};
        }
        client.redirectUris.append(uri);
        // The same rules as for what is typed into the form.
        const domain::FieldErrors faults = domain::validate(client);
        if (!faults.isEmpty()) {
            return core::failure(core::ErrorKind::Invalid, faults.first().message);
        }
        const auto done = clients.update(client, transaction.now());
        return done ? noteConsoleEdit(transaction, "client.changed", u"client:"_s + clientId)
                    : done;
    };
}

} // namespace gatehouse::models
