// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/workspace_keys.h"

#include "server/crypto/digest.h"
#include "server/crypto/master_key.h"
#include "server/store/row_mapping.h"
#include "server/store/scope_repository.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>

namespace gatehouse::store {

using namespace Qt::StringLiterals;
using core::ErrorKind;

namespace {

constexpr qsizetype derivationKeySize = 32;

QByteArray sealContext()
{
    return "workspace:derivation_key"_ba;
}

core::Result<std::optional<QByteArray>> storedDerivationKey(Database& database)
{
    return rows::one<QByteArray>(
        database.query("SELECT value FROM meta WHERE name = 'derivation_key'"),
        [](const Rows& row) -> core::Result<QByteArray> { return row.bytes(0); });
}

core::Result<QByteArray> fillFreshWorkspace(
    Database& database, const crypto::Sealer& sealer, core::RandomSource& random, qint64 now)
{
    ScopeRepository scopes(database);
    for (const domain::Scope& scope : domain::standardScopes()) {
        if (const auto inserted = scopes.insert(scope, now); !inserted)
            return tl::unexpected(inserted.error());
    }
    const QByteArray key = random.bytes(derivationKeySize);
    const auto kept
        = database.execute("INSERT INTO meta (name, value) VALUES ('derivation_key', ?)",
            { sealer.seal(key, sealContext()) });
    if (!kept)
        return tl::unexpected(kept.error());
    return key;
}

} // namespace

QString masterKeyFile(const Location& location)
{
    if (location.dialect == Dialect::Sqlite)
        return location.file + u".key"_s;
    const QString place
        = location.host + u':' + QString::number(location.port) + u'/' + location.database;
    const QString folder
        = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/gatehouse/"_s;
    return folder + QString::fromLatin1(crypto::sha256(place.toUtf8()).toHex()) + u".key"_s;
}

core::Result<WorkspaceKeys> unlockWorkspace(Database& database, const Location& location,
    core::RandomSource& random, qint64 now, crypto::KeyVault* vault)
{
    const auto stored = storedDerivationKey(database);
    if (!stored)
        return tl::unexpected(stored.error());
    const bool isFresh = !stored->has_value();
    const QString file = masterKeyFile(location);
    if (isFresh && !QDir().mkpath(QFileInfo(file).absolutePath()))
        return core::failure(
            ErrorKind::Unavailable, u"cannot create the folder of the key file "_s + file);
    auto master = crypto::loadMasterKey(file, isFresh, random, vault);
    if (!master)
        return tl::unexpected(master.error());

    WorkspaceKeys keys;
    keys.sealer = std::make_unique<crypto::Sealer>(std::move(*master), random);
    if (isFresh) {
        auto key = fillFreshWorkspace(database, *keys.sealer, random, now);
        if (!key)
            return tl::unexpected(key.error());
        keys.derivationKey = std::move(*key);
        return keys;
    }
    const auto opened = keys.sealer->open(**stored, sealContext());
    if (!opened || opened->reveal().size() != derivationKeySize)
        return core::failure(ErrorKind::Unavailable,
            u"the key (GATEHOUSE_KEY, or the file '"_s + file
                + u"') is not the one that this workspace was sealed with"_s);
    keys.derivationKey = opened->reveal();
    return keys;
}

} // namespace gatehouse::store
