// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/keys/key_rotation.h"

#include "server/store/client_repository.h"

#include <algorithm>

namespace gatehouse::keys {

using namespace Qt::StringLiterals;
using core::ErrorKind;
using core::Result;
using store::SigningKeyRow;

namespace {

Result<SigningKeyRow> keyNamed(store::KeyRepository& repository, const QString& kid)
{
    const auto keys = repository.list();
    if (!keys)
        return tl::unexpected(keys.error());
    const auto found = std::find_if(
        keys->begin(), keys->end(), [&kid](const SigningKeyRow& key) { return key.kid == kid; });
    if (found == keys->end())
        return core::failure(ErrorKind::NotFound, u"no key '%1'"_s.arg(kid));
    return *found;
}

Result<bool> hasKey(
    store::KeyRepository& repository, const QString& algorithm, const QStringList& states)
{
    const auto keys = repository.list();
    if (!keys)
        return tl::unexpected(keys.error());
    return std::any_of(keys->begin(), keys->end(), [&](const SigningKeyRow& key) {
        return key.algorithm == algorithm && states.contains(key.state);
    });
}

Result<void> insert(store::KeyRepository& repository, const SigningKeyRow& fresh)
{
    const auto id = repository.insert(fresh);
    if (!id)
        return tl::unexpected(id.error());
    return {};
}

} // namespace

Result<bool> rotate(store::Transaction& transaction, const SigningKeyRow& fresh)
{
    store::KeyRepository repository(transaction.database());
    const auto keys = repository.list();
    if (!keys)
        return tl::unexpected(keys.error());
    bool hasNext = false;
    for (const SigningKeyRow& key : *keys) {
        if (key.algorithm != fresh.algorithm || key.state == "retired"_L1)
            continue;
        const bool isNext = key.state == "next"_L1;
        hasNext = hasNext || isNext;
        const auto set
            = repository.setState(key.id, isNext ? u"current"_s : u"retired"_s, transaction.now());
        if (!set)
            return tl::unexpected(set.error());
    }
    if (hasNext)
        return false;
    const auto inserted = insert(repository, fresh);
    if (!inserted)
        return tl::unexpected(inserted.error());
    return true;
}

Result<void> publishNext(store::Transaction& transaction, const SigningKeyRow& fresh)
{
    store::KeyRepository repository(transaction.database());
    const auto hasNext = hasKey(repository, fresh.algorithm, { u"next"_s });
    if (!hasNext)
        return tl::unexpected(hasNext.error());
    if (*hasNext)
        return core::failure(
            ErrorKind::Conflict, u"there is a next %1 key already"_s.arg(fresh.algorithm));
    return insert(repository, fresh);
}

Result<void> addFirst(store::Transaction& transaction, const SigningKeyRow& fresh)
{
    store::KeyRepository repository(transaction.database());
    const auto exists = hasKey(repository, fresh.algorithm, { u"next"_s, u"current"_s });
    if (!exists)
        return tl::unexpected(exists.error());
    if (*exists)
        return core::failure(
            ErrorKind::Conflict, u"there is a %1 key already; rotate it"_s.arg(fresh.algorithm));
    return insert(repository, fresh);
}

Result<void> retire(store::Transaction& transaction, const QString& kid)
{
    store::KeyRepository repository(transaction.database());
    const auto key = keyNamed(repository, kid);
    if (!key)
        return tl::unexpected(key.error());
    if (key->state != "current"_L1)
        return core::failure(ErrorKind::Conflict, u"key '%1' does not sign"_s.arg(kid));
    if (key->algorithm == "RS256"_L1)
        return core::failure(ErrorKind::Conflict,
            u"every OpenID Provider must be able to sign with RS256; rotate instead"_s);
    const auto needed
        = store::ClientRepository(transaction.database()).firstSignedWith(key->algorithm);
    if (!needed)
        return tl::unexpected(needed.error());
    if (*needed)
        return core::failure(
            ErrorKind::Conflict, u"client '%1' asks for %2"_s.arg(**needed, key->algorithm));
    return repository.setState(key->id, u"retired"_s, transaction.now());
}

Result<void> withdraw(store::Transaction& transaction, const QString& kid)
{
    store::KeyRepository repository(transaction.database());
    const auto key = keyNamed(repository, kid);
    if (!key)
        return tl::unexpected(key.error());
    if (key->state == "current"_L1)
        return core::failure(ErrorKind::Conflict, u"key '%1' signs; rotate first"_s.arg(kid));
    return repository.remove(key->id);
}

} // namespace gatehouse::keys
