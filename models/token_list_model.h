// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/clock.h"
#include "server/core/result.h"
#include "server/domain/token.h"
#include "server/trace/step.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QHash>
#include <QtCore/QSet>

#include <deque>

namespace gatehouse::store {
class Database;
class Workspace;
} // namespace gatehouse::store

namespace gatehouse::models {

/// Access tokens as they are issued, newest first, at most `capacity` of them; no SQL model,
/// because a busy server issues thousands in a second. Main thread; `reader` outlives the model.
class TokenListModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        IssuedColumn,
        StateColumn,
        ClientColumn,
        UserColumn,
        GrantColumn,
        ScopeColumn,
        ExpiresColumn,
        ColumnCount
    };
    enum Role
    {
        TokenRowRole = Qt::UserRole + 1,
        FamilyRowRole,
        StateRole,
        PinnedRole,
        ClientRole
    };
    enum class State
    {
        Active,
        Expired,
        Revoked
    };

    static constexpr int defaultCapacity = 20000;
    static constexpr int initialRows = 500;
    static constexpr int mostPinned = 100;

    TokenListModel(store::Workspace& workspace, store::Database& reader, QObject* parent = nullptr,
        int capacity = defaultCapacity);
    ~TokenListModel() override;

    /// Replaces everything by the newest stored tokens.
    [[nodiscard]] core::Result<void> load();
    /// Shows the newest stored token, if it is not there yet: one that no server announced.
    void readNewest();
    /// Reads again which of the newest tokens have been revoked by others; ticks the remaining
    /// time.
    void refreshStates();

    /// While paused, new tokens wait (up to `capacity`) and the list stands still.
    void setPaused(bool isPaused);
    [[nodiscard]] bool isPaused() const { return m_isPaused; }
    [[nodiscard]] qsizetype waiting() const { return qsizetype(m_waiting.size()); }
    /// Tokens that came and were never shown, because more came than fit.
    [[nodiscard]] quint64 dropped() const { return m_dropped; }

    /// A pinned token stands above the others and stays when the list is trimmed or cleared. False:
    /// there are `mostPinned` already.
    bool setPinned(const QModelIndex& index, bool isPinned);
    [[nodiscard]] int pinnedRows() const { return m_pinned; }
    /// Forgets every row that is not pinned; the tokens themselves stay good.
    void clear();

    /// Revokes the token, or with its family everything that descends from the same authorization.
    [[nodiscard]] core::Result<void> revoke(const QModelIndex& index, bool withFamily);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

public Q_SLOTS:
    void append(const QList<gatehouse::trace::Issuance>& issued, quint64 dropped);

Q_SIGNALS:
    void waitingChanged();

private:
    struct Row
    {
        trace::Issuance issuance;
        bool isRevoked = false;
    };

    [[nodiscard]] trace::Issuance issuanceOf(const domain::IssuedToken& token);
    void insertNewest(const QList<trace::Issuance>& issued);
    void markRevoked(qint64 tokenRow, qint64 familyRow);
    [[nodiscard]] State stateOf(const Row& row) const;
    [[nodiscard]] QVariant display(const Row& row, int column) const;
    [[nodiscard]] QVariant sortKey(const Row& row, int column) const;
    [[nodiscard]] QString userName(qint64 userRow);

    store::Workspace& m_workspace;
    store::Database& m_reader;
    qsizetype m_capacity;
    std::deque<Row> m_rows;
    std::deque<trace::Issuance> m_waiting;
    int m_pinned = 0; ///< So many of the first rows.
    QSet<qint64> m_loaded; ///< What load() read: its live notice may still be on the way.
    QHash<qint64, QString> m_userNames;
    quint64 m_dropped = 0;
    bool m_isPaused = false;
};

} // namespace gatehouse::models
