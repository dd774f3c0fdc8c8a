// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/upstream/settlement.h"

#include "server/domain/persona.h"
#include "server/store/audit.h"
#include "server/store/provider_repository.h"
#include "server/store/session_repository.h"
#include "server/store/user_repository.h"
#include "server/upstream/token_keeper.h"

namespace gatehouse::upstream {

using namespace Qt::StringLiterals;
using Kind = Outcome::Kind;

namespace {

Outcome outcome(Kind kind, const QString& detail = {})
{
    Outcome made;
    made.kind = kind;
    made.detail = detail;
    return made;
}

} // namespace

Settlement::Settlement(
    const Services& services, const Arrival& arrival, login::SessionService::Draft draft)
    : m_services(services)
    , m_arrival(arrival)
    , m_draft(std::move(draft))
{
}

core::Result<void> Settlement::audit(
    store::Transaction& transaction, const char* action, qint64 userRow) const
{
    const auto user = store::UserRepository(transaction.database()).findByRow(userRow);
    if (!user)
        return tl::unexpected(user.error());
    store::AuditEntry entry { action };
    entry.actor = u"user:"_s + (*user ? (*user)->username : QString::number(userRow));
    entry.object = u"provider:"_s + m_arrival.provider->name;
    entry.address = m_arrival.request->peer.toString();
    entry.request = QString::fromLatin1(m_arrival.request->number);
    return store::writeAudit(transaction, entry);
}

core::Result<qint64> Settlement::providerRow(store::Transaction& transaction) const
{
    store::ProviderRepository providers(transaction.database());
    const auto stored = providers.find(m_arrival.provider->name);
    if (!stored)
        return tl::unexpected(stored.error());
    if (*stored)
        return (*stored)->id;
    // It existed in the environment only; links and tokens need a row to hang on.
    domain::Provider row;
    row.name = m_arrival.provider->name;
    return providers.insert(row, transaction.now());
}

core::Result<void> Settlement::keepTokens(
    store::Transaction& transaction, qint64 row, qint64 userRow) const
{
    const TokenKeeper::Owner owner { row, userRow, m_arrival.identity.subject };
    return TokenKeeper::save(transaction, m_services.sealer, owner, m_arrival.tokens);
}

core::Result<Outcome> Settlement::open(store::Transaction& transaction, qint64 userRow) const
{
    store::SessionRepository sessions(transaction.database());
    if (m_arrival.previousSession != 0) {
        const auto ended = sessions.endSession(m_arrival.previousSession, transaction.now());
        if (!ended)
            return tl::unexpected(ended.error());
    }
    if (m_arrival.flow.interaction != 0) {
        const auto marked = sessions.markSignedIn(m_arrival.flow.interaction, transaction.now());
        if (!marked)
            return tl::unexpected(marked.error());
    }
    auto session = login::SessionService::open(transaction, m_draft, userRow, transaction.now());
    if (!session)
        return tl::unexpected(session.error());
    if (const auto written = audit(transaction, "login.succeeded", userRow); !written)
        return tl::unexpected(written.error());
    Outcome made = outcome(Kind::SignedIn);
    made.session = std::move(*session);
    return made;
}

core::Result<bool> Settlement::takeFlow(store::Transaction& transaction) const
{
    return store::UpstreamRepository(transaction.database())
        .advanceFlow(m_arrival.flow.row, u"known"_s, u"done"_s, transaction.now());
}

core::Result<bool> Settlement::link(
    store::Transaction& transaction, qint64 row, qint64 userRow) const
{
    store::UpstreamRepository repository(transaction.database());
    const auto taken = repository.findAccount(row, m_arrival.identity.subject);
    if (!taken)
        return tl::unexpected(taken.error());
    const auto own = repository.accountsOfUser(userRow);
    if (!own)
        return tl::unexpected(own.error());
    const bool hasOther = std::any_of(own->begin(), own->end(),
        [row](const store::ProviderAccount& account) { return account.providerRow == row; });
    if (*taken || hasOther)
        return false;
    const store::ProviderAccount account { 0, row, userRow, m_arrival.identity.subject,
        m_arrival.identity.display(), transaction.now(), transaction.now() };
    if (const auto inserted = repository.insertAccount(account); !inserted)
        return tl::unexpected(inserted.error());
    if (const auto kept = keepTokens(transaction, row, userRow); !kept)
        return tl::unexpected(kept.error());
    if (const auto written = audit(transaction, "provider.linked", userRow); !written)
        return tl::unexpected(written.error());
    return true;
}

core::Result<Outcome> Settlement::arrive(store::Transaction& transaction) const
{
    const auto row = providerRow(transaction);
    if (!row)
        return tl::unexpected(row.error());
    const auto account = store::UpstreamRepository(transaction.database())
                             .findAccount(*row, m_arrival.identity.subject);
    if (!account)
        return tl::unexpected(account.error());
    return *account ? arriveKnown(transaction, **account) : arriveUnknown(transaction, *row);
}

core::Result<Outcome> Settlement::arriveKnown(
    store::Transaction& transaction, const store::ProviderAccount& account) const
{
    if (m_arrival.flow.isLinking && account.userRow != m_arrival.flow.userRow)
        return outcome(Kind::Elsewhere, u"the account is linked to another user"_s);
    const auto user = store::UserRepository(transaction.database()).findByRow(account.userRow);
    if (!user)
        return tl::unexpected(user.error());
    if (!*user || !(*user)->isEnabled)
        return outcome(Kind::Disabled, u"the linked user is disabled"_s);
    if (domain::persona::isAlwaysRefused((*user)->persona, m_services.isLab))
        return outcome(Kind::Disabled, QString::fromLatin1(domain::persona::refusedDetail));
    const auto touched
        = store::UpstreamRepository(transaction.database())
              .touchAccount(account.id, m_arrival.identity.display(), transaction.now());
    if (!touched)
        return tl::unexpected(touched.error());
    const auto kept = keepTokens(transaction, account.providerRow, account.userRow);
    if (!kept)
        return tl::unexpected(kept.error());
    if (m_arrival.flow.isLinking)
        return outcome(Kind::Linked);
    return open(transaction, account.userRow);
}

core::Result<qint64> Settlement::trustedUser(store::Transaction& transaction, qint64 row) const
{
    const bool isTrusted = m_arrival.provider->trustsEmail && m_arrival.identity.isEmailVerified
        && !m_arrival.identity.email.isEmpty();
    if (!isTrusted || m_arrival.flow.isLinking)
        return 0;
    const auto users = store::UpstreamRepository(transaction.database())
                           .usersByVerifiedEmail(m_arrival.identity.email);
    if (!users)
        return tl::unexpected(users.error());
    if (users->size() != 1)
        return 0;
    const auto user = store::UserRepository(transaction.database()).findByRow(users->first());
    if (!user)
        return tl::unexpected(user.error());
    if (!*user || domain::persona::isAlwaysRefused((*user)->persona, m_services.isLab))
        return 0;
    const auto linked = link(transaction, row, users->first());
    if (!linked)
        return tl::unexpected(linked.error());
    return *linked ? users->first() : 0;
}

core::Result<Outcome> Settlement::arriveUnknown(store::Transaction& transaction, qint64 row) const
{
    const auto user = trustedUser(transaction, row);
    if (!user)
        return tl::unexpected(user.error());
    if (*user != 0)
        return open(transaction, *user);
    Flow known = m_arrival.flow;
    known.identity = m_arrival.identity;
    known.tokens = m_arrival.tokens;
    const QByteArray sealed = FlowStore(m_services).sealed(known);
    const auto kept = store::UpstreamRepository(transaction.database())
                          .keepIdentity(known.row, sealed, transaction.now() + FlowStore::lifetime,
                              transaction.now());
    if (!kept)
        return tl::unexpected(kept.error());
    if (!*kept)
        return outcome(Kind::Expired);
    return outcome(known.isLinking ? Kind::AskLink : Kind::AskFirst);
}

core::Result<Outcome> Settlement::createUser(
    store::Transaction& transaction, domain::User user) const
{
    store::UserRepository users(transaction.database());
    const auto same = users.findByUsername(user.username);
    if (!same)
        return tl::unexpected(same.error());
    if (*same)
        return outcome(Kind::NameTaken, u"the user name is taken"_s);
    const auto isOurs = takeFlow(transaction);
    if (!isOurs)
        return tl::unexpected(isOurs.error());
    if (!*isOurs)
        return outcome(Kind::Expired);
    // An address that somebody has stays theirs: signing in by e-mail must find one user.
    const auto isTaken = store::UpstreamRepository(transaction.database()).isEmailTaken(user.email);
    if (!isTaken)
        return tl::unexpected(isTaken.error());
    if (*isTaken) {
        user.email.clear();
        user.isEmailVerified = false;
    }
    const auto userRow = users.insert(user, transaction.now());
    if (!userRow)
        return tl::unexpected(userRow.error());
    const auto row = providerRow(transaction);
    if (!row)
        return tl::unexpected(row.error());
    const auto linked = link(transaction, *row, *userRow);
    if (!linked)
        return tl::unexpected(linked.error());
    if (!*linked)
        return core::failure(core::ErrorKind::Conflict, u"linked meanwhile"_s);
    return open(transaction, *userRow);
}

core::Result<Outcome> Settlement::linkByPassword(
    store::Transaction& transaction, const login::PasswordCheck& check) const
{
    const auto verdict = check.settle(transaction);
    if (!verdict)
        return tl::unexpected(verdict.error());
    if (!verdict->isRight) {
        Outcome refused = outcome(Kind::WrongPassword, verdict->detail);
        refused.waitSeconds = verdict->waitSeconds;
        return refused;
    }
    const auto isOurs = takeFlow(transaction);
    if (!isOurs)
        return tl::unexpected(isOurs.error());
    if (!*isOurs)
        return outcome(Kind::Expired);
    const auto row = providerRow(transaction);
    if (!row)
        return tl::unexpected(row.error());
    const auto linked = link(transaction, *row, check.user().id);
    if (!linked)
        return tl::unexpected(linked.error());
    if (!*linked)
        return outcome(Kind::Elsewhere, u"the user is linked to another account there"_s);
    return open(transaction, check.user().id);
}

core::Result<Outcome> Settlement::confirmLink(store::Transaction& transaction) const
{
    const auto isOurs = takeFlow(transaction);
    if (!isOurs)
        return tl::unexpected(isOurs.error());
    if (!*isOurs)
        return outcome(Kind::Expired);
    const auto row = providerRow(transaction);
    if (!row)
        return tl::unexpected(row.error());
    const auto linked = link(transaction, *row, m_arrival.flow.userRow);
    if (!linked)
        return tl::unexpected(linked.error());
    return *linked ? outcome(Kind::Linked)
                   : outcome(Kind::Elsewhere, u"one of the two is linked already"_s);
}

} // namespace gatehouse::upstream
