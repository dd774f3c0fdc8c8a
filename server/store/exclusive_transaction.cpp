// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/exclusive_transaction.h"

namespace gatehouse::store {

using namespace Qt::StringLiterals;

namespace {

core::Result<void> begin(Database& database)
{
    if (database.dialect() == Dialect::Sqlite)
        return database.run(u"BEGIN IMMEDIATE"_s);
    if (const auto begun = database.run(u"BEGIN"_s); !begun)
        return begun;
    // The number is arbitrary but fixed: all programs of this kind meet at it.
    return database.run(u"SELECT pg_advisory_xact_lock(7162534)"_s);
}

} // namespace

core::Result<void> runExclusively(
    Database& database, const std::function<core::Result<void>()>& work)
{
    auto done = begin(database);
    if (done)
        done = work();
    if (done)
        done = database.run(u"COMMIT"_s);
    if (!done)
        std::ignore = database.run(u"ROLLBACK"_s);
    return done;
}

} // namespace gatehouse::store
