// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registry_table_model.h"

#include "models/time_text.h"
#include "server/store/database.h"
#include "server/store/schema.h"

#include <QtGui/QFont>
#include <QtSql/QSqlField>
#include <QtSql/QSqlRecord>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::models {

namespace schema = store::schema;

namespace {

/// "redirect_uris[0]" and "description.de" belong to one field.
QString baseField(const QString& path)
{
    const auto end
        = std::find_if(path.cbegin(), path.cend(), [](QChar c) { return c == u'[' || c == u'.'; });
    return path.left(end - path.cbegin());
}

} // namespace

RegistryTableModel::RegistryTableModel(store::Workspace& workspace, store::Database& reader,
    const char* table, QList<ColumnSpec> columns, QObject* parent)
    : QSqlTableModel(parent, reader.connection())
    , m_workspace(workspace)
    , m_reader(reader)
    , m_history([this](const QList<RowChange>& changes, bool isUndo) { apply(changes, isUndo); })
    , m_finder(workspace)
{
    setEditStrategy(OnManualSubmit);
    setTable(QLatin1String(table));
    setFilter(QLatin1String(schema::notDeleted));
    // QSqlTableModel has every column of the table; those without a description stay hidden.
    for (int number = 0; number < columnCount(); ++number) {
        const QString name = record().fieldName(number);
        const auto known = std::find_if(columns.cbegin(), columns.cend(),
            [&name](const ColumnSpec& column) { return name == QLatin1String(column.name); });
        m_specs.append(known == columns.cend() ? ColumnSpec { .name = "" } : *known);
    }
    for (const ColumnSpec& column : columns) {
        if (column.isInTable) {
            m_tableColumns.append(columnOf(column.name));
        }
    }
    connect(this, &QAbstractItemModel::modelReset, this, [this] { m_touched.clear(); });
    setUpFinder();
}

RegistryTableModel::~RegistryTableModel() = default;

int RegistryTableModel::columnOf(const char* name) const
{
    return fieldIndex(QLatin1String(name));
}

qint64 RegistryTableModel::idOf(int row) const
{
    return QSqlTableModel::data(index(row, columnOf(schema::column::id)), Qt::EditRole)
        .toLongLong();
}

int RegistryTableModel::rowOf(qint64 id) const
{
    for (int row = 0; id != 0 && row < rowCount(); ++row) {
        if (idOf(row) == id) {
            return row;
        }
    }
    return -1;
}

QVariantMap RegistryTableModel::fields(int row) const
{
    QVariantMap values;
    const QSqlRecord columns = record();
    for (int column = 0; column < columnCount(); ++column) {
        values.insert(
            columns.fieldName(column), QSqlTableModel::data(index(row, column), Qt::EditRole));
    }
    return values;
}

domain::FieldErrors RegistryTableModel::faultsOf(int row) const
{
    return validate(fields(row));
}

bool RegistryTableModel::isValueTyped(int row, int column) const
{
    if (!isNewRow(row)) {
        return isDirty(index(row, column));
    }
    return !QSqlTableModel::data(index(row, column), Qt::EditRole).toString().isEmpty();
}

QString RegistryTableModel::faultText(int row, int column) const
{
    const ColumnSpec& spec = m_specs[column];
    return faultText(row, column, QLatin1String(spec.field == nullptr ? spec.name : spec.field));
}

QString RegistryTableModel::faultText(int row, int column, const QString& field) const
{
    if (row < 0 || !isRowPending(row) || isRemovedRow(row)
        || (!m_isSaveTried && !isValueTyped(row, column))) {
        return {};
    }
    QStringList texts;
    for (const domain::FieldError& fault : faultsOf(row)) {
        if (baseField(fault.field) != field) {
            continue;
        }
        const QString place = fault.field.mid(field.size());
        texts.append(place.isEmpty() ? fault.message : u"%1 %2"_s.arg(place, fault.message));
    }
    return texts.join(u'\n');
}

QString RegistryTableModel::fieldTitle(const QString& path) const
{
    const QString field = baseField(path);
    for (const ColumnSpec& column : m_specs) {
        if (field == QLatin1String(column.field == nullptr ? column.name : column.field)) {
            return column.title.isEmpty() ? path : column.title + path.mid(field.size());
        }
    }
    return path;
}

QString RegistryTableModel::objectName(int row) const
{
    const QString name
        = QSqlTableModel::data(index(row, columnOf(nameColumn())), Qt::EditRole).toString();
    return name.isEmpty() ? tr("(no name yet)") : name;
}

QString RegistryTableModel::displayText(const ColumnSpec& column, const QVariant& value) const
{
    switch (column.kind) {
    case ColumnKind::Time:
        return shortTime(value.toLongLong());
    case ColumnKind::Boolean:
        return value.toBool() ? tr("yes") : tr("no");
    case ColumnKind::Lines:
        return value.toString().split(u'\n', Qt::SkipEmptyParts).join(u", "_s);
    default:
        return value.toString();
    }
}

QVariant RegistryTableModel::toEditor(const ColumnSpec&, const QVariant& stored) const
{
    return stored;
}

QVariant RegistryTableModel::toStored(const ColumnSpec& column, const QVariant& edited) const
{
    return column.kind == ColumnKind::Boolean ? QVariant(edited.toBool() ? 1 : 0) : edited;
}

QVariant RegistryTableModel::data(const QModelIndex& item, int role) const
{
    if (!item.isValid() || item.column() >= m_specs.size()) {
        return {};
    }
    switch (role) {
    case Qt::FontRole:
        return pendingFont(item);
    case Qt::ToolTipRole: {
        const QString fault = faultText(item.row(), item.column());
        return fault.isEmpty() ? QVariant() : QVariant(fault);
    }
    case IdRole:
        return idOf(item.row());
    case IsPendingRole:
        return isRowPending(item.row());
    case IsRemovedRole:
        return isRemovedRow(item.row());
    case FaultRole:
        return faultText(item.row(), item.column());
    default:
        return valueData(m_specs[item.column()], QSqlTableModel::data(item, Qt::EditRole), role);
    }
}

QVariant RegistryTableModel::valueData(
    const ColumnSpec& column, const QVariant& stored, int role) const
{
    const bool isCheck = column.kind == ColumnKind::Boolean;
    switch (role) {
    case Qt::DisplayRole:
        // Beside a check box words would only repeat it.
        return isCheck ? QVariant() : QVariant(displayText(column, stored));
    case Qt::EditRole:
        return m_isCopyingRow ? stored : toEditor(column, stored);
    case Qt::CheckStateRole:
        return isCheck ? QVariant(stored.toBool() ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::AccessibleTextRole:
        return isCheck ? QVariant(displayText(column, stored)) : QVariant();
    default:
        return {};
    }
}

QVariant RegistryTableModel::pendingFont(const QModelIndex& item) const
{
    QFont font;
    font.setStrikeOut(isRemovedRow(item.row()));
    font.setBold(!font.strikeOut() && isDirty(item));
    return font.bold() || font.strikeOut() ? QVariant(font) : QVariant();
}

bool RegistryTableModel::setData(const QModelIndex& item, const QVariant& value, int role)
{
    if (!item.isValid() || (role != Qt::EditRole && role != Qt::CheckStateRole)
        || isRemovedRow(item.row())) {
        return false;
    }
    const ColumnSpec& column = m_specs[item.column()];
    const QVariant edited
        = role == Qt::CheckStateRole ? QVariant(value.toInt() == Qt::Checked) : value;
    const QVariant before = QSqlTableModel::data(item, Qt::EditRole);
    const QVariant after = toStored(column, edited);
    const qint64 key = idOf(item.row());
    const QString object = objectName(item.row());
    if (!setCell(item, after)) {
        return false;
    }
    const QString field = QLatin1String(column.name);
    if (before != after) {
        m_history.record(tr("Edit of %1").arg(object),
            { RowChange {
                .key = key, .before = { { field, before } }, .after = { { field, after } } } });
    }
    Q_EMIT pendingChanged();
    return true;
}

Qt::ItemFlags RegistryTableModel::flags(const QModelIndex& item) const
{
    Qt::ItemFlags flags = QSqlTableModel::flags(item);
    if (!item.isValid()) {
        return flags;
    }
    if (isRemovedRow(item.row())) {
        return flags & ~Qt::ItemIsEditable;
    }
    if (m_specs[item.column()].kind == ColumnKind::Boolean) {
        flags |= Qt::ItemIsUserCheckable;
    }
    return flags | Qt::ItemIsEditable;
}

QVariant RegistryTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0
        && section < m_specs.size()) {
        return m_specs[section].title;
    }
    return QSqlTableModel::headerData(section, orientation, role);
}

} // namespace gatehouse::models
