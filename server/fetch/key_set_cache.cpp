// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/fetch/key_set_cache.h"

#include "server/core/strict_json.h"
#include "server/fetch/pending.h"

#include <QtCore/QJsonObject>

#include <algorithm>

namespace gatehouse::fetch {

using namespace Qt::StringLiterals;
using core::ErrorKind;

namespace {

constexpr qsizetype mostKeys = 100;

/// A coroutine that waits for another one's fetch.
class Turn final : public Pending
{
public:
    void come() { complete(); }
};

core::Result<QJsonArray> keysOf(const Answer& answer)
{
    if (answer.status != 200)
        return core::failure(ErrorKind::Unavailable,
            u"the key set was answered with status %1"_s.arg(answer.status));
    const auto document = core::parseStrictObject(answer.body);
    if (!document)
        return core::failure(ErrorKind::Denied, u"the key set is not strict JSON"_s);
    const QJsonValue keys = document->value(u"keys"_s);
    if (!keys.isArray() || keys.toArray().size() > mostKeys)
        return core::failure(ErrorKind::Denied, u"the answer is not a key set"_s);
    return keys.toArray();
}

bool containsKey(const QJsonArray& keys, const QString& kid)
{
    return std::any_of(keys.begin(), keys.end(),
        [&kid](const QJsonValue& key) { return key.toObject().value(u"kid"_s).toString() == kid; });
}

} // namespace

struct KeySetCache::Entry
{
    core::Result<QJsonArray> keys = QJsonArray();
    qint64 fetchedAt = 0; ///< Monotonic; meaningful once wasFetched.
    qint64 usedAt = 0;
    bool wasFetched = false;
    bool isFetching = false;
    std::vector<Turn*> waiting {};
};

KeySetCache::KeySetCache(Fetcher& fetcher, const core::Clock& clock)
    : m_fetcher(fetcher)
    , m_clock(clock)
{
}

KeySetCache::~KeySetCache() = default;

KeySetCache::EntryPtr KeySetCache::entry(const QString& url, const Policy& policy)
{
    // What one client may reach must not be there for another.
    const QString key = QString::number((policy.allowsPlainHttp ? 1 : 0)
        + (policy.allowsLoopback ? 2 : 0) + (policy.allowsPrivate ? 4 : 0));
    const QString name = key + u' ' + url;
    auto found = m_entries.find(name);
    if (found == m_entries.end()) {
        makeRoom();
        found = m_entries.insert(name, std::make_shared<Entry>());
    }
    (*found)->usedAt = m_clock.monotonicMs();
    return *found;
}

void KeySetCache::makeRoom()
{
    if (m_entries.size() < mostSets)
        return;
    const auto isOlder = [](const EntryPtr& a, const EntryPtr& b) { return a->usedAt < b->usedAt; };
    m_entries.erase(std::min_element(m_entries.cbegin(), m_entries.cend(), isOlder));
}

bool KeySetCache::isDue(const Entry& entry, const QString& kid) const
{
    if (!entry.wasFetched)
        return true;
    const qint64 age = m_clock.monotonicMs() - entry.fetchedAt;
    if (!entry.keys)
        return age >= failurePauseMs;
    if (age >= keptForMs)
        return true;
    return !kid.isEmpty() && age >= unknownKeyPauseMs && !containsKey(*entry.keys, kid);
}

QCoro::Task<core::Result<QJsonArray>> KeySetCache::keys(QString url, Policy policy, QString kid)
{
    const EntryPtr entry = this->entry(url, policy);
    while (entry->isFetching) {
        Turn turn;
        entry->waiting.push_back(&turn);
        co_await turn;
    }
    if (!isDue(*entry, kid))
        co_return entry->keys;

    entry->isFetching = true;
    Request request;
    request.url = url;
    request.policy = policy;
    request.headers.emplace_back("Accept", "application/jwk-set+json, application/json");
    request.acceptedTypes = { "application/json", "+json" };
    auto fetching = m_fetcher.fetch(std::move(request));
    const auto answer = co_await std::move(fetching);
    if (answer)
        entry->keys = keysOf(*answer);
    else
        entry->keys = tl::unexpected(answer.error());
    entry->fetchedAt = m_clock.monotonicMs();
    entry->wasFetched = true;
    entry->isFetching = false;
    for (Turn* const turn : std::exchange(entry->waiting, {}))
        turn->come();
    co_return entry->keys;
}

} // namespace gatehouse::fetch
