// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/clock.h"
#include "server/store/linked_accounts.h"

#include <QtCore/QAbstractTableModel>

namespace gatehouse::models {

/// Who of this server's users is linked at which provider, and how long the token there lasts;
/// never the token. Main thread; `reader` and `clock` outlive the model.
class LinkedAccountModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        ProviderColumn,
        UserColumn,
        AccountColumn, ///< Display and subject there.
        TypeColumn,
        ExpiresColumn,
        RefreshedColumn,
        ScopeColumn,
        ColumnCount
    };
    enum Role
    {
        KeyRole = Qt::UserRole + 1, ///< Text that stays the same while the link does.
        ProviderRole,
        UserRole,
        HasTokenRole
    };

    LinkedAccountModel(
        store::Database& reader, const core::Clock& clock, QObject* parent = nullptr);
    ~LinkedAccountModel() override;

    /// Reads everything again and ticks the remaining times; rows that stay keep their place. A
    /// failed read leaves what was there.
    void refresh();
    [[nodiscard]] const store::LinkedAccount& account(int row) const { return m_accounts.at(row); }
    /// Whether the user would be left without any way in that this table knows.
    [[nodiscard]] bool isOnlyWayIn(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString display(const store::LinkedAccount& account, int column) const;
    [[nodiscard]] QVariant sortKey(const store::LinkedAccount& account, int column) const;
    [[nodiscard]] QString toolTip(const store::LinkedAccount& account, int column) const;
    [[nodiscard]] QString endText(const store::LinkedAccount& account) const;

    store::Database& m_reader;
    const core::Clock& m_clock;
    QList<store::LinkedAccount> m_accounts;
};

} // namespace gatehouse::models
