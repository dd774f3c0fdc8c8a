// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QAbstractTableModel>
#include <QtCore/QStringList>

namespace gatehouse::models {

class ScopeTableModel;

/// Which scope opens which claim: a row for each claim, a column for each scope, a check where they
/// meet. Over the pending edits of the scope table: ticking a box is an edit there, saved or taken
/// back with the others. Main thread; `scopes` outlives it.
class ClaimMatrixModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit ClaimMatrixModel(ScopeTableModel& scopes, QObject* parent = nullptr);

    /// A claim that no scope opens yet. False: not a claim's name, or there already.
    bool addClaim(const QString& name);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    /// Reads the scopes again; a claim that loses its last scope stays while the matrix is open.
    void read();
    [[nodiscard]] QStringList claimsOf(int scopeRow) const;

    ScopeTableModel& m_scopes;
    QList<int> m_scopeRows; ///< Rows of the scope table that are not going to be removed.
    QStringList m_claims;
    bool m_isWriting = false;
};

} // namespace gatehouse::models
