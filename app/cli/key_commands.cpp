// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/key_commands.h"

#include "app/cli/text_table.h"
#include "server/crypto/master_key.h"
#include "server/jose/jwk.h"
#include "server/keys/key_rotation.h"
#include "server/keys/signing_key_maker.h"
#include "server/store/workspace_keys.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>

namespace gatehouse::app::cli {

using namespace Qt::StringLiterals;
using core::Result;
using crypto::SignatureAlgorithm;

namespace {

QJsonObject keyJson(const store::SigningKeyRow& key)
{
    return QJsonObject { { u"kid"_s, key.kid }, { u"alg"_s, key.algorithm },
        { u"state"_s, key.state }, { u"created_at"_s, key.createdAt },
        { u"activated_at"_s, key.activatedAt }, { u"retired_at"_s, key.retiredAt },
        { u"public_jwk"_s, QJsonDocument::fromJson(key.publicJwk).object() } };
}

CommandResult<QList<store::SigningKeyRow>> allKeys(const Context& context)
{
    const auto reader = openReader(context);
    if (!reader)
        return tl::unexpected(reader.error());
    auto keys = store::KeyRepository(**reader).list();
    if (!keys)
        return failed(keys.error());
    return std::move(*keys);
}

Output describeKeys(const QList<store::SigningKeyRow>& keys)
{
    TextTable table(
        { u"KID"_s, u"ALG"_s, u"STATE"_s, u"ACTIVE SINCE (UTC)"_s, u"RETIRED (UTC)"_s });
    QJsonArray array;
    for (const auto& key : keys) {
        array.append(keyJson(key));
        table.addRow({ key.kid, key.algorithm, key.state, formatTime(key.activatedAt),
            formatTime(key.retiredAt) });
    }
    return Output { array, table.toString() };
}

CommandResult<Output> listKeys(const Context& context)
{
    const auto keys = allKeys(context);
    if (!keys)
        return tl::unexpected(keys.error());
    return describeKeys(*keys);
}

/// The one that --algorithm names, or those that sign already.
CommandResult<QList<SignatureAlgorithm>> algorithmsOf(const Context& context)
{
    if (!context.options.isSet(u"algorithm"_s)) {
        const auto keys = allKeys(context);
        if (!keys)
            return tl::unexpected(keys.error());
        QList<SignatureAlgorithm> used { SignatureAlgorithm::RS256, SignatureAlgorithm::ES256 };
        const bool hasEdwards
            = std::any_of(keys->begin(), keys->end(), [](const store::SigningKeyRow& key) {
                  return key.algorithm == "EdDSA"_L1 && key.state != "retired"_L1;
              });
        if (hasEdwards)
            used.append(SignatureAlgorithm::EdDSA);
        return used;
    }
    const auto algorithm = jose::algorithmFromName(context.options.value(u"algorithm"_s));
    if (!algorithm)
        return misused(u"--algorithm takes RS256, ES256 or EdDSA"_s);
    return QList { *algorithm };
}

CommandResult<store::SigningKeyRow> makeKey(
    const Context& context, SignatureAlgorithm algorithm, keys::Duty duty)
{
    auto row
        = keys::makeSigningKey(algorithm, context.workspace->sealer(), duty, context.clock.now());
    if (!row)
        return failed(row.error());
    return std::move(*row);
}

CommandResult<Output> rotateKeys(const Context& context)
{
    const auto algorithms = algorithmsOf(context);
    if (!algorithms)
        return tl::unexpected(algorithms.error());
    const bool isNext = context.options.isSet(u"publish-next"_s);
    // Before the closure: an RSA key takes up to a second, and the writer waits for nobody.
    QList<store::SigningKeyRow> fresh;
    for (const auto algorithm : *algorithms) {
        const auto row = makeKey(context, algorithm, isNext ? keys::Duty::Wait : keys::Duty::Sign);
        if (!row)
            return tl::unexpected(row.error());
        fresh.append(*row);
    }
    const std::function<Result<bool>(store::Transaction&)> work
        = [&](store::Transaction& transaction) -> Result<bool> {
        for (const auto& row : fresh) {
            const auto done = isNext ? keys::publishNext(transaction, row)
                                     : keys::rotate(transaction, row).map([](bool) {});
            if (!done)
                return tl::unexpected(done.error());
            const char* action = isNext ? "key.published" : "key.rotated";
            if (const auto noted = audit(transaction, action, u"key:"_s + row.algorithm); !noted)
                return tl::unexpected(noted.error());
        }
        return true;
    };
    if (const auto done = write<bool>(context, work); !done)
        return tl::unexpected(done.error());
    return listKeys(context);
}

/// A first key of an algorithm; one that has a current key is rotated instead.
CommandResult<Output> addKey(const Context& context)
{
    const auto algorithm = jose::algorithmFromName(context.arguments.first());
    if (!algorithm)
        return misused(u"ALG is RS256, ES256 or EdDSA"_s);
    const auto fresh = makeKey(context, *algorithm, keys::Duty::Sign);
    if (!fresh)
        return tl::unexpected(fresh.error());
    const std::function<Result<bool>(store::Transaction&)> work
        = [&](store::Transaction& transaction) -> Result<bool> {
        if (const auto added = keys::addFirst(transaction, *fresh); !added)
            return tl::unexpected(added.error());
        if (const auto noted = audit(transaction, "key.added", u"key:"_s + fresh->algorithm);
            !noted)
            return tl::unexpected(noted.error());
        return true;
    };
    if (const auto done = write<bool>(context, work); !done)
        return tl::unexpected(done.error());
    return listKeys(context);
}

CommandResult<Output> removeKey(const Context& context)
{
    const QString kid = context.arguments.first();
    const std::function<Result<bool>(store::Transaction&)> work
        = [&](store::Transaction& transaction) -> Result<bool> {
        if (const auto removed = keys::withdraw(transaction, kid); !removed)
            return tl::unexpected(removed.error());
        if (const auto noted = audit(transaction, "key.removed", u"key:"_s + kid); !noted)
            return tl::unexpected(noted.error());
        return true;
    };
    if (const auto done = write<bool>(context, work); !done)
        return tl::unexpected(done.error());
    return Output { QJsonObject { { u"removed"_s, kid } },
        u"removed key %1; what it signed can no longer be verified\n"_s.arg(kid) };
}

CommandResult<Output> retireKey(const Context& context)
{
    const QString kid = context.arguments.first();
    const std::function<Result<bool>(store::Transaction&)> work
        = [&](store::Transaction& transaction) -> Result<bool> {
        if (const auto retired = keys::retire(transaction, kid); !retired)
            return tl::unexpected(retired.error());
        if (const auto noted = audit(transaction, "key.retired", u"key:"_s + kid); !noted)
            return tl::unexpected(noted.error());
        return true;
    };
    if (const auto done = write<bool>(context, work); !done)
        return tl::unexpected(done.error());
    return listKeys(context);
}

CommandResult<Output> moveKey(const Context& context)
{
    const QString place = context.arguments.first();
    if (place != "keychain"_L1 && place != "file"_L1)
        return misused(u"a sealing key moves to 'keychain' or to 'file', not '%1'"_s.arg(place));
    if (!context.vault)
        return failed(u"this program has no keychain"_s);
    const QString file = store::masterKeyFile(context.location);
    const auto moved = place == "keychain"_L1 ? crypto::moveMasterKeyToVault(file, *context.vault)
                                              : crypto::moveMasterKeyToFile(file, *context.vault);
    if (!moved)
        return failed(moved.error());
    const QString where = place == "keychain"_L1 ? u"the keychain"_s : file;
    const std::function<Result<bool>(store::Transaction&)> work
        = [&](store::Transaction& transaction) -> Result<bool> {
        if (const auto noted = audit(transaction, "sealing_key.moved", u"key"_s, place); !noted)
            return tl::unexpected(noted.error());
        return true;
    };
    if (const auto done = write<bool>(context, work); !done)
        return tl::unexpected(done.error());
    return Output { QJsonObject { { u"sealing_key"_s, place } },
        u"the sealing key is in %1 now\n"_s.arg(where) };
}

} // namespace

QList<Command> keyCommands()
{
    return {
        Command { .noun = u"key"_s,
            .verb = u"list"_s,
            .summary = u"Signing keys and their states."_s,
            .run = listKeys },
        Command { .noun = u"key"_s,
            .verb = u"rotate"_s,
            .summary
            = u"Sign with the next key, or a new one; the old ones stay published as retired."_s,
            .options
            = { { u"algorithm"_s, u"RS256, ES256 or EdDSA; default those in use."_s, u"ALG"_s },
                { u"publish-next"_s,
                    u"Only publish a new key, for the rotation after this one."_s } },
            .run = rotateKeys },
        Command { .noun = u"key"_s,
            .verb = u"move"_s,
            .summary
            = u"Keep the workspace's sealing key in the desktop's keychain, or in a file."_s,
            .argumentNames = { u"keychain|file"_s },
            .run = moveKey },
        Command { .noun = u"key"_s,
            .verb = u"add"_s,
            .summary = u"A key for an algorithm that has none yet (EdDSA)."_s,
            .argumentNames = { u"ALG"_s },
            .run = addKey },
        Command { .noun = u"key"_s,
            .verb = u"retire"_s,
            .summary = u"Stop signing with a key, with none after it; it stays published."_s,
            .argumentNames = { u"KID"_s },
            .run = retireKey },
        Command { .noun = u"key"_s,
            .verb = u"remove"_s,
            .summary = u"Withdraw a key that does not sign."_s,
            .argumentNames = { u"KID"_s },
            .run = removeKey },
    };
}

} // namespace gatehouse::app::cli
