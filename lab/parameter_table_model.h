// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lab/flow_run.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QPointer>

namespace gatehouse::lab {

/// The parameters of one step of a run: whether each is sent, its name, its value, and where that
/// came from. Editable: the check mark and the value. Main thread.
class ParameterTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        NameColumn,
        ValueColumn,
        OriginColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Null: nothing is shown. The run may go at any time.
    void show(FlowRun* run, size_t step);
    /// Null: there is no such row.
    [[nodiscard]] const Parameter* parameter(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    void refresh();
    [[nodiscard]] const FlowStep* step() const;

    QPointer<FlowRun> m_run;
    QMetaObject::Connection m_connection;
    size_t m_step = 0;
    int m_rows = 0;
};

} // namespace gatehouse::lab
