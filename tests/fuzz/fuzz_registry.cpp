// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz_target.h"

#include "server/domain/client.h"
#include "server/domain/settings.h"
#include "server/store/registry_document.h"

namespace domain = gatehouse::domain;
namespace store = gatehouse::store;

/// Input: a registry document. Whatever is taken meets every rule: nothing is applied unless all of
/// it is valid.
void fuzzTarget(QByteArrayView input)
{
    const auto document = store::parseRegistryDocument(input.toByteArray());
    if (!document) {
        require(!document.error().message.isEmpty());
        return;
    }
    for (const auto& row : document->clients) {
        require(domain::validate(row.client).isEmpty());
        require(!row.client.isPublic() || (!row.secret && row.secretHash.isEmpty()));
    }
    for (const auto& row : document->users)
        require(!row.user.username.isEmpty());
    if (document->settings) {
        const auto read = domain::settingsFromJson(*document->settings, domain::Settings {});
        require(read.faults.isEmpty() && domain::validate(read.settings).isEmpty());
    }
}
