// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search_proxy_model.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::models {

namespace {

bool isNumber(const QVariant& value)
{
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
        return true;
    default:
        return false;
    }
}

/// The C locale compares bytes and knows no numbers in text.
QLocale collationLocale()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
}

} // namespace

SearchProxyModel::SearchProxyModel(QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_collator(collationLocale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setSortRole(Qt::EditRole);
    setDynamicSortFilter(true);
}

void SearchProxyModel::setSearchText(const QString& text)
{
    setFilters(text.split(u' ', Qt::SkipEmptyParts), m_facets);
}

void SearchProxyModel::setFilters(const QStringList& words, const QList<ColumnFacet>& facets)
{
    if (words == m_words && facets == m_facets) {
        return;
    }
    m_words = words;
    m_facets = facets;
    invalidateFilter();
}

bool SearchProxyModel::isAccepted(const QModelIndex& cell, const RegistryFacet& facet) const
{
    const QString stored = cell.data(Qt::EditRole).toString();
    if (facet.match != RegistryFacet::Match::Contains) {
        return facet.accepts(stored);
    }
    return facet.accepts(cell.data(Qt::DisplayRole).toString() + u'\n' + stored);
}

bool SearchProxyModel::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QAbstractItemModel& source = *sourceModel();
    const bool isEverything = m_words.isEmpty() && m_facets.isEmpty();
    if (isEverything
        || (m_keepRole >= 0 && source.index(row, 0, parent).data(m_keepRole).toBool())) {
        return true;
    }
    for (const ColumnFacet& each : m_facets) {
        if (!isAccepted(source.index(row, each.column, parent), each.facet)) {
            return false;
        }
    }
    if (m_words.isEmpty()) {
        return true;
    }
    QStringList cells;
    for (int column = 0; column < source.columnCount(parent); ++column) {
        const QModelIndex cell = source.index(row, column, parent);
        cells << cell.data(Qt::DisplayRole).toString() << cell.data(Qt::EditRole).toString();
    }
    return std::all_of(m_words.cbegin(), m_words.cend(), [&cells](const QString& word) {
        return std::any_of(cells.cbegin(), cells.cend(),
            [&word](const QString& cell) { return cell.contains(word, Qt::CaseInsensitive); });
    });
}

bool SearchProxyModel::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    if (isNumber(a) && isNumber(b)) {
        return a.toLongLong() < b.toLongLong();
    }
    return m_collator.compare(a.toString(), b.toString()) < 0;
}

} // namespace gatehouse::models
