// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/registry_document.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace gatehouse::store {

/// What an import needs beyond its document and what is slow or random: made before the write
/// closure, so that the writer never waits for argon2id.
struct RegistryPreparation
{
    /// One for each user of the document. Nothing: the stored password stays.
    QList<std::optional<QString>> passwordHashes;
    QStringList subjects; ///< For users that turn out to be new.
    /// One for each provider. Nothing: the stored secret stays.
    QList<std::optional<QByteArray>> sealedProviderSecrets;
};

/// Compares with what is stored, so that an unchanged password is not hashed again and an unchanged
/// secret not sealed again: importing twice changes nothing. Blocks tens of milliseconds for each
/// password.
[[nodiscard]] core::Result<RegistryPreparation> prepareImport(
    Workspace& workspace, const RegistryDocument& document);

} // namespace gatehouse::store
