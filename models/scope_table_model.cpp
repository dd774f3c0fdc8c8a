// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/scope_table_model.h"

#include "models/language_lines.h"
#include "models/registry_writes.h"
#include "server/store/registry_edits.h"
#include "server/store/schema.h"
#include "server/store/scope_repository.h"

#include <QtCore/QJsonDocument>

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace gatehouse::models {

namespace schema = store::schema;

namespace {

struct Columns
{
    Q_DECLARE_TR_FUNCTIONS(ScopeTableModel)
public:
    static QList<ColumnSpec> all()
    {
        return {
            { .name = schema::scopes::name, .title = tr("Name"), .isInTable = true, .width = 130 },
            { .name = schema::scopes::description,
                .title = tr("Description"),
                .kind = ColumnKind::Object,
                .isInTable = true,
                .isEditableInTable = false,
                .width = 220 },
            { .name = schema::scopes::claims,
                .title = tr("Claims"),
                .kind = ColumnKind::Words,
                .isInTable = true,
                .width = 200 },
            { .name = schema::column::updatedAt,
                .title = tr("Changed"),
                .kind = ColumnKind::Time,
                .isInTable = true,
                .isEditableInTable = false },
        };
    }
};

QString auditObject(const domain::Scope& scope)
{
    return u"scope:%1"_s.arg(scope.name);
}

QJsonObject parsed(const QVariant& stored)
{
    return QJsonDocument::fromJson(stored.toString().toUtf8()).object();
}

} // namespace

ScopeTableModel::ScopeTableModel(
    store::Workspace& workspace, store::Database& reader, QObject* parent)
    : RegistryTableModel(workspace, reader, schema::table::scopes, Columns::all(), parent)
{
}

QList<ColumnSpec> ScopeTableModel::columns() const
{
    return Columns::all();
}

const char* ScopeTableModel::nameColumn() const
{
    return schema::scopes::name;
}

int ScopeTableModel::addStandardScopes()
{
    int added = 0;
    const QString nameField = QLatin1String(schema::scopes::name);
    for (const domain::Scope& scope : domain::standardScopes()) {
        if (freeName(scope.name) != scope.name) {
            continue;
        }
        const int row = addRow();
        const QVariantMap texts = store::toFields(scope);
        setData(index(row, fieldIndex(nameField)), scope.name);
        setData(
            index(row, columnOf(schema::scopes::description)), languageLines(scope.description));
        setData(index(row, columnOf(schema::scopes::claims)),
            texts.value(QLatin1String(schema::scopes::claims)));
        ++added;
    }
    return added;
}

domain::FieldErrors ScopeTableModel::validate(const QVariantMap& fields) const
{
    return allFaults(store::scopeFromFields(fields));
}

RegistryTableModel::RowEdit ScopeTableModel::insertion(const QVariantMap& fields)
{
    const domain::Scope value = store::scopeFromFields(fields).value;
    return { insertWrite<store::ScopeRepository>(value, "scope.added", auditObject(value)) };
}

RegistryTableModel::RowEdit ScopeTableModel::change(const QVariantMap& fields)
{
    const domain::Scope value = store::scopeFromFields(fields).value;
    return { updateWrite<store::ScopeRepository>(value, "scope.changed", auditObject(value)) };
}

RegistryTableModel::RowEdit ScopeTableModel::removal(const QVariantMap& fields)
{
    const domain::Scope value = store::scopeFromFields(fields).value;
    return { removeWrite<store::ScopeRepository>(value, "scope.removed", auditObject(value)) };
}

QVariantMap ScopeTableModel::newFields() const
{
    return store::toFields(domain::Scope {});
}

void ScopeTableModel::prepareCopy(QVariantMap& fields) const
{
    const QString name = QLatin1String(schema::scopes::name);
    fields.insert(name, freeName(fields.value(name).toString()));
}

QString ScopeTableModel::displayText(const ColumnSpec& column, const QVariant& value) const
{
    if (column.kind != ColumnKind::Object) {
        return RegistryTableModel::displayText(column, value);
    }
    const QJsonObject texts = parsed(value);
    return texts.contains(u"en"_s) || texts.isEmpty() ? texts.value(u"en"_s).toString()
                                                      : texts.constBegin()->toString();
}

QVariant ScopeTableModel::toEditor(const ColumnSpec& column, const QVariant& stored) const
{
    return column.kind == ColumnKind::Object ? languageLines(parsed(stored)) : stored;
}

QVariant ScopeTableModel::toStored(const ColumnSpec& column, const QVariant& edited) const
{
    if (column.kind != ColumnKind::Object) {
        return RegistryTableModel::toStored(column, edited);
    }
    return QString::fromUtf8(
        QJsonDocument(fromLanguageLines(edited.toString())).toJson(QJsonDocument::Compact));
}

} // namespace gatehouse::models
