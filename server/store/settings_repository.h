// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/domain/settings.h"
#include "server/store/transaction.h"

namespace gatehouse::store {

class SettingsRepository
{
public:
    explicit SettingsRepository(Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] core::Result<domain::Settings> load();
    [[nodiscard]] core::Result<void> save(const domain::Settings& settings, qint64 now);

private:
    Database& m_database;
};

} // namespace gatehouse::store
