// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/console_sources.h"
#include "models/registry_writes.h"
#include "server/store/session_repository.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace gatehouse::models::consent_list {

namespace {

struct ConsentList
{
    Q_DECLARE_TR_FUNCTIONS(ConsentList)
};

ListRecord consentRecord(const store::ListedConsent& consent)
{
    const QString client = consent.clientName.isEmpty()
        ? consent.clientId
        : QString(consent.clientName + u" ("_s + consent.clientId + u')');
    return { .id = consent.id,
        .cells = { consent.username, client, consent.scope, consent.grantedAt, consent.lastUsedAt },
        .facts = { { u"user"_s, consent.userRow }, { u"client"_s, consent.clientRow },
            { u"username"_s, consent.username }, { u"client_id"_s, consent.clientId } } };
}

} // namespace

QList<ListColumn> columns()
{
    using Kind = ListColumn::Kind;
    return { { .title = ConsentList::tr("User"), .width = 170 },
        { .title = ConsentList::tr("Client"), .width = 240 },
        { .title = ConsentList::tr("Allowed scopes"), .width = 0 },
        { .title = ConsentList::tr("Since"), .kind = Kind::Time, .width = 140 },
        { .title = ConsentList::tr("Last used"),
            .kind = Kind::Time,
            .width = 140,
            .never = ConsentList::tr("never") } };
}

PagedListModel::Source source()
{
    return [](store::Database& database,
               const store::ListQuery& query) -> core::Result<QList<ListRecord>> {
        const auto page = store::ConsoleLists(database).consents(query);
        if (!page) {
            return tl::unexpected(page.error());
        }
        QList<ListRecord> records;
        for (const store::ListedConsent& consent : *page) {
            records.append(consentRecord(consent));
        }
        return records;
    };
}

std::function<core::Result<int>(store::Transaction&)> revocation(const QList<QVariantMap>& facts)
{
    return [facts](store::Transaction& transaction) -> core::Result<int> {
        store::SessionRepository repository(transaction.database());
        int revoked = 0;
        for (const QVariantMap& fact : facts) {
            const qint64 user = fact[u"user"_s].toLongLong();
            const qint64 client = fact[u"client"_s].toLongLong();
            const auto consent = repository.findConsent(user, client);
            if (!consent) {
                return tl::unexpected(consent.error());
            }
            if (!*consent) {
                continue;
            }
            const auto removed = repository.removeConsent(user, client, transaction.now());
            if (!removed) {
                return tl::unexpected(removed.error());
            }
            const auto noted = store::writeAudit(transaction,
                store::AuditEntry { .action = "consent.revoked",
                    .actor = u"console"_s,
                    .object = u"user:"_s + fact[u"username"_s].toString(),
                    .detail = u"client:"_s + fact[u"client_id"_s].toString() });
            if (!noted) {
                return tl::unexpected(noted.error());
            }
            ++revoked;
        }
        return revoked;
    };
}

} // namespace gatehouse::models::consent_list
