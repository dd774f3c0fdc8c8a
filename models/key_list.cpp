// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/console_sources.h"
#include "server/store/key_repository.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::models::key_list {

namespace {

struct KeyList
{
    Q_DECLARE_TR_FUNCTIONS(KeyList)
};

/// What signs first, then what will, then what did.
int rankOf(const QString& state)
{
    return state == "current"_L1 ? 0 : state == "next"_L1 ? 1 : 2;
}

} // namespace

QString stateText(const QString& state)
{
    if (state == "current"_L1) {
        return KeyList::tr("current: signs");
    }
    return state == "next"_L1 ? KeyList::tr("next: published") : KeyList::tr("retired: verifies");
}

QList<ListColumn> columns()
{
    using Kind = ListColumn::Kind;
    return { { .title = KeyList::tr("State"), .width = 150 },
        { .title = KeyList::tr("Algorithm"), .width = 100 },
        { .title = KeyList::tr("Key ID (kid)"), .width = 0 },
        { .title = KeyList::tr("Created"), .kind = Kind::Time, .width = 150 },
        { .title = KeyList::tr("Signs since"),
            .kind = Kind::Time,
            .width = 150,
            .never = KeyList::tr("not yet") },
        { .title = KeyList::tr("Retired"), .kind = Kind::Time, .width = 150 } };
}

PagedListModel::Source source()
{
    return [](store::Database& database,
               const store::ListQuery& query) -> core::Result<QList<ListRecord>> {
        auto keys = store::KeyRepository(database).list();
        if (!keys) {
            return tl::unexpected(keys.error());
        }
        std::stable_sort(keys->begin(), keys->end(),
            [](const store::SigningKeyRow& one, const store::SigningKeyRow& other) {
                const int left = rankOf(one.state);
                const int right = rankOf(other.state);
                return left != right ? left < right : one.id > other.id;
            });
        QList<ListRecord> records;
        for (const store::SigningKeyRow& key : *keys) {
            const ListRecord record { .id = key.id,
                .cells = { stateText(key.state), key.algorithm, key.kid, key.createdAt,
                    key.activatedAt, key.retiredAt },
                .facts = { { u"kid"_s, key.kid }, { u"algorithm"_s, key.algorithm },
                    { u"state"_s, key.state }, { u"public_jwk"_s, key.publicJwk } } };
            const QString text = key.kid + u' ' + key.algorithm + u' ' + stateText(key.state);
            if (text.contains(query.filter, Qt::CaseInsensitive)) {
                records.append(record);
            }
        }
        // All in one page: an administrator rotates a few times a year.
        return query.before == 0 ? records.mid(0, query.limit) : QList<ListRecord>();
    };
}

} // namespace gatehouse::models::key_list
