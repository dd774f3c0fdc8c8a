// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/clock.h"
#include "server/fetch/fetcher.h"

#include <QtCore/QHash>
#include <QtCore/QJsonArray>

#include <memory>

namespace gatehouse::fetch {

/// Key sets (RFC 7517 §5) that others publish, kept for five minutes. Bounded; requests for one URL
/// that come while it is fetched wait for the same answer. One for each worker, in its thread.
class KeySetCache
{
public:
    static constexpr qsizetype mostSets = 256; ///< Beyond it the one unused for longest goes.
    static constexpr qint64 keptForMs = 5 * 60 * 1000;
    /// A new key is looked for at most this often, so that nobody can make us fetch by inventing
    /// key ids.
    static constexpr qint64 unknownKeyPauseMs = 60 * 1000;
    static constexpr qint64 failurePauseMs = 10 * 1000;

    KeySetCache(Fetcher& fetcher, const core::Clock& clock);
    ~KeySetCache();

    /// The keys at `url`; when none of them is `kid` (empty: any will do), once more from there.
    /// Fails as Fetcher::fetch does; Denied: not a key set.
    [[nodiscard]] QCoro::Task<core::Result<QJsonArray>> keys(
        QString url, Policy policy, QString kid);
    [[nodiscard]] qsizetype size() const { return m_entries.size(); }

private:
    struct Entry;
    using EntryPtr = std::shared_ptr<Entry>; // shared: a waiting coroutine holds it while the cache
                                             // forgets it
    [[nodiscard]] EntryPtr entry(const QString& url, const Policy& policy);
    [[nodiscard]] bool isDue(const Entry& entry, const QString& kid) const;
    void makeRoom();

    Fetcher& m_fetcher;
    const core::Clock& m_clock;
    QHash<QString, EntryPtr> m_entries;
};

} // namespace gatehouse::fetch
