// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/background.h"
#include "server/store/console_lists.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QVariantMap>

namespace gatehouse::models {

/// One row of a list: what its cells hold, and what the page needs to know of it.
struct ListRecord
{
    qint64 id = 0;
    QVariantList cells {}; ///< Text, or UTC epoch seconds in a time column.
    QVariantMap facts {};
};

struct ListColumn
{
    enum class Kind
    {
        Text,
        Time, ///< When; 0 shows `never`.
        TimeLeft ///< How long still.
    };
    QString title;
    Kind kind = Kind::Text;
    int width = 120; ///< Pixels; 0: takes what is left.
    QString never {};
};

/// Rows that are read page by page in the background, newest first, filtered by the database; the
/// window never waits for them. At most `mostRows` are kept. Main thread.
class PagedListModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using Source
        = std::function<core::Result<QList<ListRecord>>(store::Database&, const store::ListQuery&)>;

    enum Role
    {
        IdRole = Qt::UserRole + 1,
        FactsRole ///< QVariantMap
    };
    static constexpr int pageSize = 100;
    static constexpr int mostRows = 5000;

    /// `source` runs in another thread: it holds copies only.
    PagedListModel(
        store::Workspace& workspace, QList<ListColumn> columns, Source source, QObject* parent);
    ~PagedListModel() override;

    /// Reads again from the newest row on, as many as are there now.
    void reload();
    void setFilter(const QString& text);
    [[nodiscard]] QString filter() const { return m_filter; }
    /// Other rows from now on: the source may have changed its mind.
    void setSource(Source source);
    [[nodiscard]] bool isLoading() const { return m_isLoading; }
    [[nodiscard]] bool hasMore() const { return m_hasMore; }
    [[nodiscard]] const QList<ListColumn>& columns() const { return m_columns; }
    [[nodiscard]] const ListRecord* record(int row) const;
    [[nodiscard]] Background& background() { return m_background; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    /// An answer came in: rows, loading or more may be different.
    void loaded();
    void failed(const QString& message);

private:
    void ask(qint64 before, int limit);
    void take(qint64 before, int limit, const core::Result<QList<ListRecord>>& answer);
    void replace(const QList<ListRecord>& fresh);
    [[nodiscard]] QString cellText(const ListColumn& column, const QVariant& value) const;

    QList<ListColumn> m_columns;
    Source m_source;
    QList<ListRecord> m_records;
    QString m_filter;
    quint64 m_generation = 0; ///< Answers to older questions are dropped.
    bool m_isLoading = false;
    bool m_readsAgain = false; ///< reload() was asked for meanwhile: once more is enough.
    bool m_hasMore = false;
    Background m_background; // Last: it goes first, and with it the jobs that use the rest.
};

} // namespace gatehouse::models
