// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/registry_preparation.h"

#include "server/core/bytes.h"
#include "server/crypto/password_hash.h"
#include "server/crypto/sealer.h"
#include "server/store/provider_repository.h"
#include "server/store/registry_secrets.h"
#include "server/store/user_repository.h"

namespace gatehouse::store {

using namespace Qt::StringLiterals;

namespace {

core::Result<std::optional<QString>> passwordHash(
    UserRepository& users, const RegistryDocument::UserRow& row)
{
    const auto stored = users.findByUsername(row.user.username);
    if (!stored)
        return tl::unexpected(stored.error());
    const QString storedHash = *stored ? (*stored)->passwordHash : QString();
    if (!row.user.passwordHash.isEmpty()) {
        if (row.user.passwordHash == storedHash)
            return std::optional<QString>();
        return std::optional(row.user.passwordHash);
    }
    if (!row.password
        || (!storedHash.isEmpty() && crypto::verifyPassword(storedHash, *row.password)))
        return std::optional<QString>();
    const auto hash = crypto::hashPassword(*row.password);
    if (!hash)
        return tl::unexpected(hash.error());
    return std::optional(*hash);
}

core::Result<std::optional<QByteArray>> sealedSecret(const crypto::Sealer& sealer,
    ProviderRepository& providers, const RegistryDocument::ProviderRow& row)
{
    if (!row.secret)
        return std::optional<QByteArray>();
    const auto stored = providers.find(row.provider.name);
    if (!stored)
        return tl::unexpected(stored.error());
    const QByteArray context = providerSecretContext(row.provider.name);
    const QByteArray storedSecret = *stored ? (*stored)->sealedClientSecret : QByteArray();
    if (!storedSecret.isEmpty()) {
        const auto opened = sealer.open(storedSecret, context);
        if (opened && core::constantTimeEquals(opened->reveal(), *row.secret))
            return std::optional<QByteArray>();
    }
    if (row.secret->isEmpty())
        return storedSecret.isEmpty() ? std::optional<QByteArray>() : std::optional(QByteArray());
    return std::optional(sealer.seal(*row.secret, context));
}

} // namespace

core::Result<RegistryPreparation> prepareImport(
    Workspace& workspace, const RegistryDocument& document)
{
    const auto reader = workspace.openReader();
    if (!reader)
        return tl::unexpected(reader.error());
    RegistryPreparation preparation;
    UserRepository users(**reader);
    for (const auto& row : document.users) {
        auto hash = passwordHash(users, row);
        if (!hash)
            return tl::unexpected(hash.error());
        preparation.passwordHashes.append(std::move(*hash));
        preparation.subjects.append(domain::newSubject(workspace.random()));
    }
    ProviderRepository providers(**reader);
    for (const auto& row : document.providers) {
        auto secret = sealedSecret(workspace.sealer(), providers, row);
        if (!secret)
            return tl::unexpected(secret.error());
        preparation.sealedProviderSecrets.append(std::move(*secret));
    }
    return preparation;
}

} // namespace gatehouse::store
