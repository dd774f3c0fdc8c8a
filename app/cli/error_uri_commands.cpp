// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/error_uri_commands.h"

#include "app/cli/text_table.h"
#include "server/store/error_uri_repository.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace gatehouse::app::cli {

using namespace Qt::StringLiterals;
using core::Result;

namespace {

Output describeErrorUri(const domain::ErrorUri& errorUri)
{
    const auto json = domain::toJson(errorUri);
    return Output { json, describe(json) };
}

CommandResult<domain::ErrorUri> findErrorUri(const Context& context)
{
    const auto reader = openReader(context);
    if (!reader)
        return tl::unexpected(reader.error());
    const QString error = context.arguments.first();
    auto errorUri = store::ErrorUriRepository(**reader).find(error);
    if (!errorUri)
        return failed(errorUri.error());
    if (!*errorUri)
        return failed(u"no error URI for '%1'"_s.arg(error));
    return std::move(**errorUri);
}

CommandResult<Output> listErrorUris(const Context& context)
{
    const auto reader = openReader(context);
    if (!reader)
        return tl::unexpected(reader.error());
    const auto errorUris = store::ErrorUriRepository(**reader).list();
    if (!errorUris)
        return failed(errorUris.error());
    TextTable table({ u"ERROR"_s, u"URI"_s });
    QJsonArray array;
    for (const auto& errorUri : *errorUris) {
        array.append(domain::toJson(errorUri));
        table.addRow({ errorUri.error, errorUri.uri });
    }
    return Output { array, table.toString() };
}

/// Insert and update differ in one call.
CommandResult<Output> save(const Context& context, const domain::ErrorUri& errorUri)
{
    if (const auto faults = domain::validate(errorUri); !faults.isEmpty())
        return refused(faults);
    const bool isNew = errorUri.id == 0;
    const std::function<Result<bool>(store::Transaction&)> work
        = [&](store::Transaction& transaction) -> Result<bool> {
        store::ErrorUriRepository repository(transaction.database());
        const auto saved = isNew ? repository.insert(errorUri, transaction.now()).map([](qint64) {})
                                 : repository.update(errorUri, transaction.now());
        if (!saved)
            return tl::unexpected(saved.error());
        const char* action = isNew ? "error_uri.added" : "error_uri.changed";
        if (const auto noted = audit(transaction, action, u"error_uri:"_s + errorUri.error); !noted)
            return tl::unexpected(noted.error());
        return true;
    };
    if (const auto done = write<bool>(context, work); !done)
        return tl::unexpected(done.error());
    return describeErrorUri(errorUri);
}

CommandResult<Output> addErrorUri(const Context& context)
{
    domain::ErrorUri errorUri;
    errorUri.error = context.arguments.at(0);
    errorUri.uri = context.arguments.at(1);
    return save(context, errorUri);
}

CommandResult<Output> setErrorUri(const Context& context)
{
    auto errorUri = findErrorUri(context);
    if (!errorUri)
        return tl::unexpected(errorUri.error());
    errorUri->uri = context.arguments.at(1);
    return save(context, *errorUri);
}

CommandResult<Output> removeErrorUri(const Context& context)
{
    const auto errorUri = findErrorUri(context);
    if (!errorUri)
        return tl::unexpected(errorUri.error());
    const std::function<Result<bool>(store::Transaction&)> work
        = [&](store::Transaction& transaction) -> Result<bool> {
        store::ErrorUriRepository repository(transaction.database());
        if (const auto removed
            = repository.remove(errorUri->id, errorUri->version, transaction.now());
            !removed)
            return tl::unexpected(removed.error());
        if (const auto noted
            = audit(transaction, "error_uri.removed", u"error_uri:"_s + errorUri->error);
            !noted)
            return tl::unexpected(noted.error());
        return true;
    };
    if (const auto done = write<bool>(context, work); !done)
        return tl::unexpected(done.error());
    return Output { QJsonObject { { u"removed"_s, errorUri->error } },
        u"removed the error URI of %1\n"_s.arg(errorUri->error) };
}

} // namespace

QList<Command> errorUriCommands()
{
    const QString noun = u"error-uri"_s;
    const QStringList pair { u"ERROR"_s, u"URI"_s };
    return {
        Command { .noun = noun,
            .verb = u"list"_s,
            .summary = u"Documentation pages by error code."_s,
            .run = listErrorUris },
        Command { .noun = noun,
            .verb = u"add"_s,
            .summary = u"Name the page of an error code."_s,
            .argumentNames = pair,
            .run = addErrorUri },
        Command { .noun = noun,
            .verb = u"set"_s,
            .summary = u"Change the page of an error code."_s,
            .argumentNames = pair,
            .run = setErrorUri },
        Command { .noun = noun,
            .verb = u"remove"_s,
            .summary = u"Forget the page of an error code."_s,
            .argumentNames = { u"ERROR"_s },
            .run = removeErrorUri },
    };
}

} // namespace gatehouse::app::cli
