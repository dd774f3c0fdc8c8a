// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/parameter_table_model.h"

namespace gatehouse::lab {

using namespace Qt::StringLiterals;

void ParameterTableModel::show(FlowRun* run, size_t step)
{
    beginResetModel();
    disconnect(m_connection);
    m_run = run;
    m_step = step;
    if (run != nullptr)
        m_connection = connect(run, &FlowRun::stepChanged, this, &ParameterTableModel::refresh);
    m_rows = this->step() == nullptr ? 0 : int(this->step()->parameters.size());
    endResetModel();
}

void ParameterTableModel::refresh()
{
    const int rows = step() == nullptr ? 0 : int(step()->parameters.size());
    if (rows != m_rows) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    } else if (rows > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rows - 1, ColumnCount - 1));
    }
}

const FlowStep* ParameterTableModel::step() const
{
    return m_run && m_step < m_run->steps().size() ? &m_run->steps()[m_step] : nullptr;
}

const Parameter* ParameterTableModel::parameter(int row) const
{
    const FlowStep* const shown = step();
    return shown != nullptr && row >= 0 && size_t(row) < shown->parameters.size()
        ? &shown->parameters[size_t(row)]
        : nullptr;
}

int ParameterTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int ParameterTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ParameterTableModel::data(const QModelIndex& index, int role) const
{
    const Parameter* const row = parameter(index.row());
    if (row == nullptr)
        return {};
    const bool isSent = row->origin != Origin::LeftOut;
    if (role == Qt::CheckStateRole && index.column() == NameColumn)
        return isSent ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::AccessibleTextRole && index.column() == NameColumn)
        return isSent ? row->name : tr("%1, left out").arg(row->name);
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case NameColumn:
        return row->name;
    case ValueColumn:
        return row->value;
    case OriginColumn:
        return originText(row->origin);
    }
    return {};
}

bool ParameterTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (parameter(index.row()) == nullptr || m_run->isRunning())
        return false;
    const auto row = size_t(index.row());
    if (role == Qt::CheckStateRole && index.column() == NameColumn) {
        m_run->setLeftOut(m_step, row, value.toInt() != Qt::Checked);
        return true;
    }
    if (role != Qt::EditRole || index.column() != ValueColumn
        || value.toString() == parameter(index.row())->value)
        return false;
    m_run->setValue(m_step, row, value.toString());
    return true;
}

Qt::ItemFlags ParameterTableModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == NameColumn)
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() == ValueColumn)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant ParameterTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Parameter");
    case ValueColumn:
        return tr("Value");
    case OriginColumn:
        return tr("Origin");
    }
    return {};
}

} // namespace gatehouse::lab
