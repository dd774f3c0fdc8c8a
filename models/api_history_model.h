// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/control/provider_actions.h"

#include <QtCore/QAbstractListModel>

#include <deque>

namespace gatehouse::models {

/// The last requests of the API explorer and what came of them, newest first; in memory only.
/// Main thread.
class ApiHistoryModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    static constexpr size_t mostEntries = 20;

    struct Entry
    {
        control::ApiQuestion question;
        core::Result<control::ApiExchange> outcome;
        qint64 at = 0; ///< UTC epoch seconds.
    };

    using QAbstractListModel::QAbstractListModel;

    void add(Entry entry);
    [[nodiscard]] const Entry& entry(int row) const { return m_entries.at(size_t(row)); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::deque<Entry> m_entries;
};

} // namespace gatehouse::models
