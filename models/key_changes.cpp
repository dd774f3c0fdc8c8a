// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/key_changes.h"

#include "models/registry_writes.h"
#include "server/jose/jwk.h"
#include "server/keys/key_rotation.h"
#include "server/keys/signing_key_maker.h"

using namespace Qt::StringLiterals;

namespace gatehouse::models {

void makeKeys(Background& background, const QStringList& algorithms, bool isForLater,
    std::function<void(core::Result<FreshKeys>)> done)
{
    const keys::Duty duty = isForLater ? keys::Duty::Wait : keys::Duty::Sign;
    store::Workspace* workspace = &background.workspace();
    const std::function<core::Result<FreshKeys>()> work
        = [workspace, algorithms, duty]() -> core::Result<FreshKeys> {
        FreshKeys fresh;
        for (const QString& name : algorithms) {
            const auto algorithm = jose::algorithmFromName(name);
            if (!algorithm) {
                return core::failure(core::ErrorKind::Invalid, u"unknown algorithm %1"_s.arg(name));
            }
            const auto key = keys::makeSigningKey(
                *algorithm, workspace->sealer(), duty, workspace->clock().now());
            if (!key) {
                return tl::unexpected(key.error());
            }
            fresh.append(*key);
        }
        return fresh;
    };
    background.run<core::Result<FreshKeys>>(work, std::move(done));
}

namespace key_changes {

namespace {

using Step = std::function<core::Result<void>(store::Transaction&, const store::SigningKeyRow&)>;

Change eachOf(const FreshKeys& fresh, const char* action, const Step& step)
{
    return [fresh, action, step](store::Transaction& transaction) -> core::Result<int> {
        for (const store::SigningKeyRow& key : fresh) {
            const auto done = step(transaction, key);
            if (!done) {
                return tl::unexpected(done.error());
            }
            const auto noted = noteConsoleEdit(transaction, action, u"key:"_s + key.algorithm);
            if (!noted) {
                return tl::unexpected(noted.error());
            }
        }
        return int(fresh.size());
    };
}

Change one(const QString& kid, const char* action,
    core::Result<void> (*step)(store::Transaction&, const QString&))
{
    return [kid, action, step](store::Transaction& transaction) -> core::Result<int> {
        const auto done = step(transaction, kid);
        if (!done) {
            return tl::unexpected(done.error());
        }
        const auto noted = noteConsoleEdit(transaction, action, u"key:"_s + kid);
        if (!noted) {
            return tl::unexpected(noted.error());
        }
        return 1;
    };
}

} // namespace

Change rotation(const FreshKeys& fresh)
{
    return eachOf(
        fresh, "key.rotated", [](store::Transaction& transaction, const store::SigningKeyRow& key) {
            return keys::rotate(transaction, key).map([](bool) {});
        });
}

Change publication(const FreshKeys& fresh)
{
    return eachOf(fresh, "key.published", keys::publishNext);
}

Change addition(const FreshKeys& fresh)
{
    return eachOf(fresh, "key.added", keys::addFirst);
}

Change retirement(const QString& kid)
{
    return one(kid, "key.retired", keys::retire);
}

Change withdrawal(const QString& kid)
{
    return one(kid, "key.removed", keys::withdraw);
}

} // namespace key_changes

} // namespace gatehouse::models
