// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/scope_commands.h"

#include "app/cli/attributes.h"
#include "app/cli/text_table.h"
#include "server/store/scope_repository.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QJsonArray>

namespace gatehouse::app::cli {

using namespace Qt::StringLiterals;
using core::Result;

namespace {

const QList<Attribute>& scopeAttributes()
{
    static const QList<Attribute> all {
        { u"claims"_s, Attribute::Type::Words, u"Claims it opens; may be repeated."_s },
    };
    return all;
}

QList<QCommandLineOption> scopeOptions()
{
    auto options = attributeOptions(scopeAttributes());
    options.append(QCommandLineOption(u"description"_s,
        u"What the consent page says, English without LANG; may be repeated."_s, u"[LANG=]TEXT"_s));
    return options;
}

/// Attributes of the command line over `base`: a text without a language tag in front is the
/// English one.
CommandResult<domain::Scope> describedScope(const Context& context, const domain::Scope& base)
{
    auto values = attributeValues(context.options, scopeAttributes());
    if (!values)
        return tl::unexpected(values.error());
    auto read = domain::scopeFromJson(*values, base);
    for (const QString& text : context.options.values(u"description"_s)) {
        const QString tag = text.section(u'=', 0, 0);
        const bool hasTag = text.contains(u'=') && tag.size() <= 8 && !tag.contains(u' ');
        read.scope.description.insert(
            hasTag ? tag : u"en"_s, hasTag ? text.section(u'=', 1) : text);
    }
    const auto faults = read.faults + domain::validate(read.scope);
    if (!faults.isEmpty())
        return refused(faults);
    return std::move(read.scope);
}

Output describeScope(const domain::Scope& scope)
{
    const auto json = domain::toJson(scope);
    return Output { json, describe(json) };
}

CommandResult<domain::Scope> findScope(const Context& context)
{
    const auto reader = openReader(context);
    if (!reader)
        return tl::unexpected(reader.error());
    const QString name = context.arguments.first();
    auto scope = store::ScopeRepository(**reader).find(name);
    if (!scope)
        return failed(scope.error());
    if (!*scope)
        return failed(u"no scope '%1'"_s.arg(name));
    return std::move(**scope);
}

CommandResult<Output> listScopes(const Context& context)
{
    const auto reader = openReader(context);
    if (!reader)
        return tl::unexpected(reader.error());
    const auto scopes = store::ScopeRepository(**reader).list();
    if (!scopes)
        return failed(scopes.error());
    TextTable table({ u"NAME"_s, u"DESCRIPTION"_s, u"CLAIMS"_s });
    QJsonArray array;
    for (const auto& scope : *scopes) {
        array.append(domain::toJson(scope));
        table.addRow(
            { scope.name, scope.description.value("en"_L1).toString(), scope.claims.join(u' ') });
    }
    return Output { array, table.toString() };
}

CommandResult<Output> addScope(const Context& context)
{
    domain::Scope base;
    base.name = context.arguments.first();
    const auto scope = describedScope(context, base);
    if (!scope)
        return tl::unexpected(scope.error());
    const std::function<Result<bool>(store::Transaction&)> work
        = [&](store::Transaction& transaction) -> Result<bool> {
        if (const auto id
            = store::ScopeRepository(transaction.database()).insert(*scope, transaction.now());
            !id)
            return tl::unexpected(id.error());
        if (const auto noted = audit(transaction, "scope.added", u"scope:"_s + scope->name); !noted)
            return tl::unexpected(noted.error());
        return true;
    };
    if (const auto done = write<bool>(context, work); !done)
        return tl::unexpected(done.error());
    return describeScope(*scope);
}

CommandResult<Output> setScope(const Context& context)
{
    const auto stored = findScope(context);
    if (!stored)
        return tl::unexpected(stored.error());
    const auto scope = describedScope(context, *stored);
    if (!scope)
        return tl::unexpected(scope.error());
    const std::function<Result<bool>(store::Transaction&)> work
        = [&](store::Transaction& transaction) -> Result<bool> {
        store::ScopeRepository repository(transaction.database());
        if (const auto updated = repository.update(*scope, transaction.now()); !updated)
            return tl::unexpected(updated.error());
        if (const auto noted = audit(transaction, "scope.changed", u"scope:"_s + scope->name);
            !noted)
            return tl::unexpected(noted.error());
        return true;
    };
    if (const auto done = write<bool>(context, work); !done)
        return tl::unexpected(done.error());
    return describeScope(*scope);
}

CommandResult<Output> removeScope(const Context& context)
{
    const auto scope = findScope(context);
    if (!scope)
        return tl::unexpected(scope.error());
    const std::function<Result<bool>(store::Transaction&)> work
        = [&](store::Transaction& transaction) -> Result<bool> {
        store::ScopeRepository repository(transaction.database());
        if (const auto removed = repository.remove(scope->id, scope->version, transaction.now());
            !removed)
            return tl::unexpected(removed.error());
        if (const auto noted = audit(transaction, "scope.removed", u"scope:"_s + scope->name);
            !noted)
            return tl::unexpected(noted.error());
        return true;
    };
    if (const auto done = write<bool>(context, work); !done)
        return tl::unexpected(done.error());
    return Output { QJsonObject { { u"removed"_s, scope->name } },
        u"removed scope %1\n"_s.arg(scope->name) };
}

} // namespace

QList<Command> scopeCommands()
{
    const QString noun = u"scope"_s;
    const QStringList name { u"NAME"_s };
    return {
        Command { .noun = noun, .verb = u"list"_s, .summary = u"All scopes."_s, .run = listScopes },
        Command { .noun = noun,
            .verb = u"add"_s,
            .summary = u"Add a scope."_s,
            .argumentNames = name,
            .options = scopeOptions(),
            .run = addScope },
        Command { .noun = noun,
            .verb = u"set"_s,
            .summary = u"Change a scope."_s,
            .argumentNames = name,
            .options = scopeOptions(),
            .run = setScope },
        Command { .noun = noun,
            .verb = u"remove"_s,
            .summary = u"Remove a scope."_s,
            .argumentNames = name,
            .run = removeScope },
    };
}

} // namespace gatehouse::app::cli
