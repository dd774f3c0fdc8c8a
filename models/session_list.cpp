// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/console_sources.h"
#include "models/registry_writes.h"
#include "server/store/session_repository.h"
#include "server/store/token_repository.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace gatehouse::models::session_list {

namespace {

struct SessionList
{
    Q_DECLARE_TR_FUNCTIONS(SessionList)
};

ListRecord sessionRecord(const store::ListedSession& session, bool isOfOneUser)
{
    QVariantList cells { session.username, session.authTime, session.lastSeenAt, session.expiresAt,
        session.clients.join(u", "_s) };
    if (isOfOneUser) {
        cells.removeFirst();
    }
    return { .id = session.id,
        .cells = cells,
        .facts = { { u"id"_s, session.id }, { u"user"_s, session.userRow },
            { u"username"_s, session.username } } };
}

} // namespace

QList<ListColumn> columns(bool isOfOneUser)
{
    using Kind = ListColumn::Kind;
    QList<ListColumn> all { { .title = SessionList::tr("User"), .width = 170 },
        { .title = SessionList::tr("Signed in"), .kind = Kind::Time, .width = 140 },
        { .title = SessionList::tr("Last seen"), .kind = Kind::Time, .width = 140 },
        { .title = SessionList::tr("Ends"), .kind = Kind::TimeLeft, .width = 110 },
        { .title = SessionList::tr("Clients"), .width = 0 } };
    if (isOfOneUser) {
        all.removeFirst();
        for (ListColumn& column : all) {
            column.width = column.width == 0 ? 0 : 92;
        }
    }
    return all;
}

PagedListModel::Source source(qint64 userRow)
{
    return [userRow](store::Database& database,
               const store::ListQuery& query) -> core::Result<QList<ListRecord>> {
        const auto page = store::ConsoleLists(database).sessions(query, userRow);
        if (!page) {
            return tl::unexpected(page.error());
        }
        QList<ListRecord> records;
        for (const store::ListedSession& session : *page) {
            records.append(sessionRecord(session, userRow != 0));
        }
        return records;
    };
}

std::function<core::Result<int>(store::Transaction&)> ending(const QList<QVariantMap>& facts)
{
    return [facts](store::Transaction& transaction) -> core::Result<int> {
        store::SessionRepository sessions(transaction.database());
        store::TokenRepository tokens(transaction.database());
        int ended = 0;
        for (const QVariantMap& fact : facts) {
            const qint64 id = fact[u"id"_s].toLongLong();
            const auto won
                = sessions.endSessionOfUser(id, fact[u"user"_s].toLongLong(), transaction.now());
            if (!won) {
                return tl::unexpected(won.error());
            }
            if (!*won) {
                continue;
            }
            const auto revoked
                = tokens.revokeSessionBound(id, u"session ended"_s, transaction.now());
            if (!revoked) {
                return tl::unexpected(revoked.error());
            }
            const auto noted = noteConsoleEdit(
                transaction, "session.ended", u"user:"_s + fact[u"username"_s].toString());
            if (!noted) {
                return tl::unexpected(noted.error());
            }
            ++ended;
        }
        return ended;
    };
}

} // namespace gatehouse::models::session_list
