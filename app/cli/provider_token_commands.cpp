// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/provider_token_commands.h"

#include "app/cli/provider_calls.h"
#include "app/cli/text_table.h"
#include "server/store/linked_accounts.h"
#include "server/store/provider_repository.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QJsonArray>

namespace gatehouse::app::cli {

using namespace Qt::StringLiterals;
using control::AccountName;
using control::TokenReport;

CommandResult<AccountName> accountOf(const Context& context)
{
    const QString user = context.options.value(u"user"_s);
    if (user.isEmpty())
        return misused(u"--user is missing; 'gatehouse provider tokens' lists who has a token"_s);
    return AccountName { context.arguments.first(), user };
}

namespace {

QString protocolOf(const store::LinkedAccount& account)
{
    if (!account.hasToken)
        return u"-"_s;
    return account.isOAuth1 ? u"OAuth 1.0a"_s : u"Bearer"_s;
}

QJsonObject accountJson(const store::LinkedAccount& account)
{
    QJsonObject json { { u"provider"_s, account.provider }, { u"username"_s, account.username },
        { u"subject"_s, account.subject }, { u"display"_s, account.display },
        { u"linked_at"_s, account.linkedAt }, { u"has_token"_s, account.hasToken } };
    if (account.hasToken) {
        json.insert(u"token_type"_s, protocolOf(account));
        json.insert(u"scope"_s, account.scope);
        json.insert(u"expires_at"_s, account.expiresAt);
        json.insert(u"refreshed_at"_s, account.refreshedAt);
    }
    return json;
}

QString endOf(const store::LinkedAccount& account)
{
    if (!account.hasToken)
        return u"-"_s;
    return account.expiresAt == 0 ? u"never"_s : formatTime(account.expiresAt);
}

CommandResult<Output> listProviderTokens(const Context& context)
{
    const auto reader = openReader(context);
    if (!reader)
        return tl::unexpected(reader.error());
    const QString name = context.arguments.value(0);
    if (!name.isEmpty()) {
        const auto provider = store::ProviderRepository(**reader).find(name);
        if (!provider)
            return failed(provider.error());
        if (!*provider)
            return failed(u"no provider '%1'"_s.arg(name));
    }
    const auto accounts = store::linkedAccounts(**reader, name);
    if (!accounts)
        return failed(accounts.error());
    TextTable table({ u"PROVIDER"_s, u"USER"_s, u"SUBJECT"_s, u"TYPE"_s, u"EXPIRES (UTC)"_s,
        u"REFRESHED (UTC)"_s, u"SCOPE"_s });
    QJsonArray array;
    for (const store::LinkedAccount& account : *accounts) {
        array.append(accountJson(account));
        table.addRow({ account.provider, account.username, account.subject, protocolOf(account),
            endOf(account), formatTime(account.refreshedAt), account.scope });
    }
    return Output { array, table.toString() };
}

QJsonObject reportJson(const AccountName& account, const TokenReport& report)
{
    QJsonObject json { { u"provider"_s, account.provider }, { u"username"_s, account.username } };
    if (!report.tokenType.isEmpty()) {
        json.insert(u"token_type"_s, report.tokenType);
        json.insert(u"scope"_s, report.scope);
        json.insert(u"expires_at"_s, report.expiresAt);
    } else {
        json.insert(u"revoked_there"_s, report.wasRevokedThere);
    }
    if (!report.note.isEmpty())
        json.insert(u"note"_s, report.note);
    return json;
}

using Action = void (control::ProviderActions::*)(
    AccountName, QObject*, control::ProviderActions::Done<TokenReport>);

/// `done` completes "refreshed the token of jane at github".
CommandResult<Output> act(const Context& context, Action action, const QString& done)
{
    const auto account = accountOf(context);
    if (!account)
        return tl::unexpected(account.error());
    const auto report
        = asked<TokenReport>(context, [&](runtime::ProviderOffice& office, auto tell) {
              (office.*action)(*account, nullptr, tell);
          });
    if (!report)
        return failed(report.error());
    QString text = u"%1 %2 at %3\n"_s.arg(done, account->username, account->provider);
    if (report->expiresAt != 0)
        text += u"it expires at %1 UTC\n"_s.arg(formatTime(report->expiresAt));
    if (!report->note.isEmpty())
        text += u"note: %1\n"_s.arg(report->note);
    return Output { reportJson(*account, *report), text };
}

CommandResult<Output> refreshProviderToken(const Context& context)
{
    return act(context, &control::ProviderActions::refresh, u"refreshed the token of"_s);
}

CommandResult<Output> revokeProviderToken(const Context& context)
{
    return act(context, &control::ProviderActions::revoke, u"revoked the token of"_s);
}

CommandResult<Output> unlinkAccount(const Context& context)
{
    return act(context, &control::ProviderActions::unlink, u"unlinked the account of"_s);
}

} // namespace

QList<Command> providerTokenCommands()
{
    const QString noun = u"provider"_s;
    const QStringList name { u"NAME"_s };
    return {
        Command { .noun = noun,
            .verb = u"tokens"_s,
            .summary = u"Who is linked there, and until when their tokens last."_s,
            .argumentNames = { u"[NAME]"_s },
            .run = listProviderTokens },
        Command { .noun = noun,
            .verb = u"refresh"_s,
            .summary = u"Refresh a user's token there now."_s,
            .argumentNames = name,
            .options = { userOption() },
            .run = refreshProviderToken },
        Command { .noun = noun,
            .verb = u"revoke"_s,
            .summary = u"Revoke a user's token there and forget it here."_s,
            .argumentNames = name,
            .options = { userOption() },
            .run = revokeProviderToken },
        Command { .noun = noun,
            .verb = u"unlink"_s,
            .summary = u"End a user's sign-in through it, token included."_s,
            .argumentNames = name,
            .options = { userOption() },
            .run = unlinkAccount },
    };
}

} // namespace gatehouse::app::cli
