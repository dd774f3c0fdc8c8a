// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

    void setSearchText(const QString& text);
    [[nodiscard]] QString searchText() const { return m_words.join(u' '); }
    /// -1: none.
    void setKeepRole(int role) { m_keepRole = role; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QCollator m_collator;
    QStringList m_words;
    int m_keepRole = -1;
};

} // namespace gatehouse::models
