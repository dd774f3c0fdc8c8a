// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/paged_list_model.h"

#include "models/time_text.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gatehouse::models {

PagedListModel::PagedListModel(
    store::Workspace& workspace, QList<ListColumn> columns, Source source, QObject* parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
    , m_source(std::move(source))
    , m_background(workspace)
{
}

PagedListModel::~PagedListModel() = default;

void PagedListModel::reload()
{
    if (m_isLoading) {
        m_readsAgain = true;
        return;
    }
    ++m_generation;
    ask(0, std::clamp(int(m_records.size()), pageSize, mostRows));
}

void PagedListModel::setFilter(const QString& text)
{
    if (text == m_filter) {
        return;
    }
    m_filter = text;
    ++m_generation;
    ask(0, pageSize);
}

void PagedListModel::setSource(Source source)
{
    m_source = std::move(source);
    ++m_generation;
    replace({});
    m_hasMore = false;
    ask(0, pageSize);
}

void PagedListModel::ask(qint64 before, int limit)
{
    m_isLoading = true;
    const store::ListQuery query { .filter = m_filter,
        .before = before,
        .limit = limit,
        .now = m_background.workspace().clock().now() };
    const std::function<core::Result<QList<ListRecord>>(store::Database&)> work
        = [source = m_source, query](store::Database& database) { return source(database, query); };
    m_background.read<QList<ListRecord>>(work,
        [this, before, limit, generation = m_generation](
            const core::Result<QList<ListRecord>>& answer) {
            if (generation == m_generation) {
                take(before, limit, answer);
            }
        });
}

void PagedListModel::take(qint64 before, int limit, const core::Result<QList<ListRecord>>& answer)
{
    m_isLoading = false;
    if (!answer) {
        m_hasMore = false;
        m_readsAgain = false;
        Q_EMIT failed(answer.error().message);
        Q_EMIT loaded();
        return;
    }
    if (before == 0) {
        replace(*answer);
    } else if (!answer->isEmpty()) {
        const int first = int(m_records.size());
        beginInsertRows({}, first, first + int(answer->size()) - 1);
        m_records += *answer;
        endInsertRows();
    }
    m_hasMore = answer->size() == limit && m_records.size() < mostRows;
    Q_EMIT loaded();
    if (std::exchange(m_readsAgain, false)) {
        reload();
    }
}

/// The same rows keep their selection: only their cells are new.
void PagedListModel::replace(const QList<ListRecord>& fresh)
{
    const bool isSame
        = std::equal(fresh.cbegin(), fresh.cend(), m_records.cbegin(), m_records.cend(),
            [](const ListRecord& one, const ListRecord& other) { return one.id == other.id; });
    if (isSame) {
        m_records = fresh;
        if (!fresh.isEmpty()) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        }
        return;
    }
    beginResetModel();
    m_records = fresh;
    endResetModel();
}

const ListRecord* PagedListModel::record(int row) const
{
    return row >= 0 && row < m_records.size() ? &m_records[row] : nullptr;
}

int PagedListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int PagedListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QString PagedListModel::cellText(const ListColumn& column, const QVariant& value) const
{
    if (column.kind == ListColumn::Kind::Text) {
        return value.toString();
    }
    const qint64 at = value.toLongLong();
    if (at == 0) {
        return column.never;
    }
    if (column.kind == ListColumn::Kind::Time) {
        return shortTime(at);
    }
    const qint64 left = at - m_background.workspace().clock().now();
    return left > 0 ? tr("in %1").arg(durationText(left)) : tr("over");
}

QVariant PagedListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ListRecord& record = m_records[index.row()];
    const ListColumn& column = m_columns[index.column()];
    const QVariant value = record.cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(column, value);
    case Qt::EditRole:
        return value;
    case Qt::ToolTipRole:
        return column.kind == ListColumn::Kind::Text ? value.toString()
                                                     : longTime(value.toLongLong());
    case IdRole:
        return record.id;
    case FactsRole:
        return record.facts;
    default:
        return {};
    }
}

QVariant PagedListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isTitle = orientation == Qt::Horizontal && role == Qt::DisplayRole;
    return isTitle && section < m_columns.size() ? QVariant(m_columns[section].title) : QVariant();
}

bool PagedListModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_hasMore && !m_isLoading;
}

void PagedListModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent)) {
        ask(m_records.last().id, pageSize);
    }
}

} // namespace gatehouse::models
