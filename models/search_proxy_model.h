// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registry_window.h"

#include <QtCore/QCollator>
#include <QtCore/QSortFilterProxyModel>
#include <QtCore/QStringList>

namespace gatehouse::models {

/// Sorts as people do (c2 before c10) and shows the rows that have every searched word in any
/// column. Rows for which the source says `keepRole` stay whatever is searched: an edit that nobody
/// can see would be lost.
class SearchProxyModel final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit SearchProxyModel(QObject* parent = nullptr);

    struct ColumnFacet
    {
        int column;
        RegistryFacet facet; ///< Its own column name does not matter here.
        bool operator==(const ColumnFacet&) const = default;
    };

    void setSearchText(const QString& text);
    /// Rows that have every word in any column and are accepted by every facet.
    void setFilters(const QStringList& words, const QList<ColumnFacet>& facets);
    [[nodiscard]] QString searchText() const { return m_words.join(u' '); }
    /// -1: none.
    void setKeepRole(int role) { m_keepRole = role; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QCollator m_collator;
    [[nodiscard]] bool isAccepted(const QModelIndex& cell, const RegistryFacet& facet) const;

    QStringList m_words;
    QList<ColumnFacet> m_facets {};
    int m_keepRole = -1;
};

} // namespace gatehouse::models
