// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/client_fix.h"

#include "models/client_fix_rules.h"
#include "models/registry_writes.h"
#include "models/switch_fix_rules.h"
#include "server/store/client_repository.h"

#include <QtCore/QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace gatehouse::models {

namespace {

core::Result<domain::Client> clientNamed(store::Transaction& transaction, const QString& clientId)
{
    const auto found = store::ClientRepository(transaction.database()).find(clientId);
    if (!found) {
        return tl::unexpected(found.error());
    }
    if (!*found) {
        return core::failure(core::ErrorKind::NotFound, u"no client '%1'"_s.arg(clientId));
    }
    return **found;
}

core::Result<void> store(store::Transaction& transaction, const domain::Client& client)
{
    const domain::FieldErrors faults = domain::validate(client);
    if (!faults.isEmpty()) {
        return core::failure(
            core::ErrorKind::Invalid, faults.first().message, faults.first().field);
    }
    const auto done
        = store::ClientRepository(transaction.database()).update(client, transaction.now());
    return done
        ? noteConsoleEdit(transaction, "client.changed", QString(u"client:"_s + client.clientId))
        : done;
}

QString words(const char* text, const ClientFix& fix)
{
    const QString said = QCoreApplication::translate("ClientFix", text);
    return said.contains("%2"_L1) ? said.arg(fix.subject, fix.value)
        : said.contains("%1"_L1)  ? said.arg(fix.subject)
                                  : said;
}

template <typename Rule>
FixWords wordsIn(const Rule& rule, const ClientFix& fix)
{
    FixWords found;
    found.button = words(rule.button, fix);
    found.question = words(rule.question, fix);
    found.confirm = words(rule.confirm, fix);
    found.done = words(rule.done, fix);
    for (const char* consequence : rule.consequences) {
        if (consequence != nullptr) {
            found.consequences.append(words(consequence, fix));
        }
    }
    return found;
}

std::optional<ClientFix> switchFor(const SwitchFixRule& rule, const trace::Step& step)
{
    ClientFix fix { QString::fromLatin1(rule.action), {} };
    if (rule.subject != nullptr) {
        fix.subject = rule.subject(step);
        if (fix.subject.isEmpty()) {
            return std::nullopt;
        }
    }
    return fix;
}

} // namespace

std::optional<ClientFix> clientFixFor(const trace::Step& step, const QString& action)
{
    if (const SwitchFixRule* other = findSwitchRule(action)) {
        return switchFor(*other, step);
    }
    const ClientFixRule* rule = findFixRule(action);
    if (rule == nullptr || step.clientId.isEmpty()) {
        return std::nullopt;
    }
    ClientFix fix { action, step.clientId };
    if (rule->wanted != nullptr) {
        fix.value = rule->wanted(step);
        if (fix.value.isEmpty()) {
            return std::nullopt;
        }
    }
    return fix;
}

FixWords wordsOf(const ClientFix& fix)
{
    if (const SwitchFixRule* other = findSwitchRule(fix.action)) {
        return wordsIn(*other, fix);
    }
    const ClientFixRule* rule = findFixRule(fix.action);
    return rule == nullptr ? FixWords {} : wordsIn(*rule, fix);
}

bool isSwitch(const ClientFix& fix)
{
    return findSwitchRule(fix.action) != nullptr;
}

bool makesSecret(const ClientFix& fix)
{
    const ClientFixRule* rule = findFixRule(fix.action);
    return rule != nullptr && rule->change == nullptr;
}

core::Result<FixedClient> applyFix(store::Transaction& transaction, const ClientFix& fix)
{
    const ClientFixRule* rule = findFixRule(fix.action);
    if (rule == nullptr || rule->change == nullptr) {
        return core::failure(core::ErrorKind::NotFound, u"no fix '%1'"_s.arg(fix.action));
    }
    auto found = clientNamed(transaction, fix.subject);
    if (!found) {
        return tl::unexpected(found.error());
    }
    FixedClient fixed { *found, *found };
    const auto changed = rule->change(transaction, fixed.after, fix.value);
    if (!changed) {
        return tl::unexpected(changed.error());
    }
    if (!*changed) {
        return fixed;
    }
    const auto stored = store(transaction, fixed.after);
    if (!stored) {
        return tl::unexpected(stored.error());
    }
    ++fixed.after.version;
    return fixed;
}

core::Result<void> takeBackFix(store::Transaction& transaction, const FixedClient& fixed)
{
    domain::Client before = fixed.before;
    // The version of the fix: whatever came after it is not overwritten.
    before.version = fixed.after.version;
    return store(transaction, before);
}

core::Result<SwitchedOn> applySwitch(store::Transaction& transaction, const ClientFix& fix)
{
    const SwitchFixRule* rule = findSwitchRule(fix.action);
    if (rule == nullptr) {
        return core::failure(core::ErrorKind::NotFound, u"no fix '%1'"_s.arg(fix.action));
    }
    return rule->set(transaction, fix.subject, true, 0);
}

core::Result<void> takeBackSwitch(
    store::Transaction& transaction, const ClientFix& fix, const SwitchedOn& switched)
{
    const SwitchFixRule* rule = findSwitchRule(fix.action);
    if (rule == nullptr) {
        return core::failure(core::ErrorKind::NotFound, u"no fix '%1'"_s.arg(fix.action));
    }
    const auto taken = rule->set(transaction, fix.subject, false, switched.version);
    if (!taken) {
        return tl::unexpected(taken.error());
    }
    return {};
}

} // namespace gatehouse::models
