// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/token_commands.h"

#include "app/cli/client_output.h"
#include "app/cli/initial_token_commands.h"
#include "app/cli/text_table.h"
#include "app/cli/token_mint_command.h"
#include "app/cli/user_output.h"
#include "server/crypto/token_value.h"
#include "server/jose/compact_jws.h"
#include "server/keys/access_token_jwt.h"
#include "server/store/token_hash.h"
#include "server/store/token_repository.h"
#include "server/store/user_repository.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QHash>
#include <QtCore/QJsonArray>

#include <algorithm>

namespace gatehouse::app::cli {

using namespace Qt::StringLiterals;
using core::Result;

namespace {

constexpr int tokenPageSize = 500;

QString state(const domain::IssuedToken& token, qint64 now)
{
    if (token.revokedAt != 0 || token.isFamilyRevoked)
        return u"revoked"_s;
    return token.expiresAt <= now ? u"expired"_s : u"active"_s;
}

/// Usernames by row, each asked once.
class Usernames
{
public:
    explicit Usernames(store::Database& database)
        : m_database(database)
    {
    }
    [[nodiscard]] QString name(qint64 row)
    {
        if (row == 0)
            return {};
        if (!m_names.contains(row)) {
            const auto user = store::UserRepository(m_database).findByRow(row);
            m_names.insert(row, user && *user ? (*user)->username : u"(removed)"_s);
        }
        return m_names.value(row);
    }

private:
    store::Database& m_database;
    QHash<qint64, QString> m_names;
};

CommandResult<int> limitOf(const Context& context)
{
    if (!context.options.isSet(u"limit"_s))
        return 50;
    bool isNumber = false;
    const int limit = context.options.value(u"limit"_s).toInt(&isNumber);
    if (!isNumber || limit < 1 || limit > 10000)
        return misused(u"--limit takes 1 to 10000"_s);
    return limit;
}

/// Newest first; filtered by client here, because a person looks at tens of tokens, not at
/// millions.
CommandResult<QList<domain::IssuedToken>> wantedTokens(
    const Context& context, store::Database& database, int limit)
{
    const QString clientId = context.options.value(u"client"_s);
    const bool wantsActive = context.options.isSet(u"active"_s);
    store::TokenRepository repository(database);
    QList<domain::IssuedToken> wanted;
    qint64 before = 0;
    for (;;) {
        const auto page = repository.listAccessTokens(tokenPageSize, before);
        if (!page)
            return failed(page.error());
        for (const auto& token : *page) {
            const bool isOther = !clientId.isEmpty() && token.clientId != clientId;
            if (isOther || (wantsActive && state(token, context.clock.now()) != "active"_L1))
                continue;
            wanted.append(token);
            if (wanted.size() == limit)
                return wanted;
        }
        if (page->size() < tokenPageSize)
            return wanted;
        before = page->last().id;
    }
}

CommandResult<Output> listTokens(const Context& context)
{
    const auto limit = limitOf(context);
    if (!limit)
        return tl::unexpected(limit.error());
    const auto reader = openReader(context);
    if (!reader)
        return tl::unexpected(reader.error());
    const auto tokens = wantedTokens(context, **reader, *limit);
    if (!tokens)
        return tl::unexpected(tokens.error());
    Usernames usernames(**reader);
    TextTable table({ u"ID"_s, u"CLIENT"_s, u"USER"_s, u"GRANT"_s, u"SCOPE"_s, u"EXPIRES (UTC)"_s,
        u"STATE"_s });
    QJsonArray array;
    for (const auto& token : *tokens) {
        const QString user = usernames.name(token.userRow);
        const QString tokenState = state(token, context.clock.now());
        table.addRow({ QString::number(token.id), token.clientId, user, token.grantType,
            token.scope.toString(), formatTime(token.expiresAt), tokenState });
        array.append(QJsonObject { { u"id"_s, token.id }, { u"client_id"_s, token.clientId },
            { u"username"_s, user }, { u"grant_type"_s, token.grantType },
            { u"scope"_s, token.scope.toString() }, { u"iat"_s, token.issuedAt },
            { u"exp"_s, token.expiresAt }, { u"family"_s, token.familyRow },
            { u"state"_s, tokenState } });
    }
    return Output { array, table.toString() };
}

/// What a value or a number on the command line stands for.
struct Target
{
    enum class Kind
    {
        AccessToken,
        RefreshToken
    };
    Kind kind = Kind::AccessToken;
    qint64 id = 0;
};

/// The secret in the `jti` of a JWT is what opens its row; who signed it does not matter to that.
std::optional<crypto::TokenValue> valueInJwt(const QByteArray& value)
{
    const auto jws = jose::readCompact(value);
    const auto claims = jws ? jose::readClaims(jws->payload) : tl::unexpected(jws.error());
    return claims ? crypto::TokenValue::parse(
               keys::jwtIdPrefix, claims->value(u"jti"_s).toString().toLatin1())
                  : std::nullopt;
}

/// A number is an access token's id as `token list` shows it; a value must be a whole and true one.
CommandResult<Target> findTarget(store::Database& database, const QString& argument)
{
    bool isNumber = false;
    const qint64 id = argument.toLongLong(&isNumber);
    if (isNumber && id > 0)
        return Target { Target::Kind::AccessToken, id };
    const QByteArray value = argument.toLatin1();
    store::TokenRepository repository(database);
    if (const auto access = crypto::TokenValue::parse(crypto::token_prefix::accessToken, value)) {
        const auto token = repository.findAccessToken(access->id);
        if (!token)
            return failed(token.error());
        if (*token && crypto::matchesHash(access->secret, (*token)->secretHash))
            return Target { Target::Kind::AccessToken, access->id };
    }
    if (const auto inside = valueInJwt(value)) {
        const auto token = repository.findAccessToken(inside->id);
        if (!token)
            return failed(token.error());
        if (*token
            && store::matchesStored(
                domain::AccessTokenFormat::Jwt, inside->secret, (*token)->secretHash))
            return Target { Target::Kind::AccessToken, inside->id };
    }
    if (const auto refresh = crypto::TokenValue::parse(crypto::token_prefix::refreshToken, value)) {
        const auto token = repository.findRefreshToken(refresh->id);
        if (!token)
            return failed(token.error());
        if (*token && crypto::matchesHash(refresh->secret, (*token)->secretHash))
            return Target { Target::Kind::RefreshToken, refresh->id };
    }
    return failed(u"no such token; give the id of an access token, or a whole token value"_s);
}

/// A refresh token goes with everything that descends from its authorization (RFC 7009 §2.1).
Result<bool> revoke(store::Transaction& transaction, const Target& target)
{
    store::TokenRepository repository(transaction.database());
    const qint64 now = transaction.now();
    if (target.kind == Target::Kind::AccessToken)
        return repository.revokeAccessToken(target.id, now);
    const auto token = repository.findRefreshToken(target.id);
    if (!token)
        return tl::unexpected(token.error());
    if (!*token || (*token)->revokedAt != 0)
        return false;
    const auto revoked
        = repository.revokeFamily((*token)->familyRow, u"revoked by administrator"_s, now);
    if (!revoked)
        return tl::unexpected(revoked.error());
    return true;
}

CommandResult<Output> revokeToken(const Context& context)
{
    const auto reader = openReader(context);
    if (!reader)
        return tl::unexpected(reader.error());
    const auto target = findTarget(**reader, context.arguments.first());
    if (!target)
        return tl::unexpected(target.error());
    const QString kind
        = target->kind == Target::Kind::AccessToken ? u"access_token"_s : u"refresh_token"_s;
    const QString object = u"%1:%2"_s.arg(kind).arg(target->id);
    const std::function<Result<bool>(store::Transaction&)> work
        = [&](store::Transaction& transaction) -> Result<bool> {
        const auto revoked = revoke(transaction, *target);
        if (!revoked || !*revoked)
            return revoked;
        if (const auto noted = audit(transaction, "token.revoked", object); !noted)
            return tl::unexpected(noted.error());
        return true;
    };
    const auto revoked = write<bool>(context, work);
    if (!revoked)
        return tl::unexpected(revoked.error());
    if (!*revoked)
        return failed(u"%1 is not alive"_s.arg(object));
    return Output { QJsonObject { { u"revoked"_s, object } }, u"revoked %1\n"_s.arg(object) };
}

} // namespace

QList<Command> tokenCommands()
{
    const QList<Command> commands {
        Command { .noun = u"token"_s,
            .verb = u"list"_s,
            .summary = u"Access tokens, newest first."_s,
            .options = { { u"limit"_s, u"At most so many; default 50."_s, u"N"_s },
                { u"client"_s, u"Only this client's."_s, u"CLIENT_ID"_s },
                { u"active"_s, u"Only those that are neither expired nor revoked."_s } },
            .run = listTokens },
        Command { .noun = u"token"_s,
            .verb = u"revoke"_s,
            .summary
            = u"Revoke an access token by id or value, or a refresh token with its family by value."_s,
            .argumentNames = { u"ID|VALUE"_s },
            .run = revokeToken },
    };
    return commands + tokenMintCommands() + initialTokenCommands();
}

} // namespace gatehouse::app::cli
