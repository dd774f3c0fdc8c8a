// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/error_uri_table_model.h"

#include "models/registry_writes.h"
#include "server/store/error_uri_repository.h"
#include "server/store/registry_edits.h"
#include "server/store/schema.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace gatehouse::models {

namespace schema = store::schema;

namespace {

struct Columns
{
    Q_DECLARE_TR_FUNCTIONS(ErrorUriTableModel)
public:
    static QList<ColumnSpec> all()
    {
        return {
            { .name = schema::error_uris::error, .title = tr("Error code"), .isInTable = true },
            { .name = schema::error_uris::uri,
                .title = tr("Page"),
                .isInTable = true,
                .width = 360 },
            { .name = schema::column::updatedAt,
                .title = tr("Changed"),
                .kind = ColumnKind::Time,
                .isInTable = true,
                .isEditableInTable = false },
        };
    }
};

QString auditObject(const domain::ErrorUri& errorUri)
{
    return u"error_uri:%1"_s.arg(errorUri.error);
}

} // namespace

ErrorUriTableModel::ErrorUriTableModel(
    store::Workspace& workspace, store::Database& reader, QObject* parent)
    : RegistryTableModel(workspace, reader, schema::table::errorUris, Columns::all(), parent)
{
}

QList<ColumnSpec> ErrorUriTableModel::columns() const
{
    return Columns::all();
}

const char* ErrorUriTableModel::nameColumn() const
{
    return schema::error_uris::error;
}

domain::FieldErrors ErrorUriTableModel::validate(const QVariantMap& fields) const
{
    return allFaults(store::errorUriFromFields(fields));
}

RegistryTableModel::RowEdit ErrorUriTableModel::insertion(const QVariantMap& fields)
{
    const domain::ErrorUri value = store::errorUriFromFields(fields).value;
    return { insertWrite<store::ErrorUriRepository>(value, "error_uri.added", auditObject(value)) };
}

RegistryTableModel::RowEdit ErrorUriTableModel::change(const QVariantMap& fields)
{
    const domain::ErrorUri value = store::errorUriFromFields(fields).value;
    return { updateWrite<store::ErrorUriRepository>(
        value, "error_uri.changed", auditObject(value)) };
}

RegistryTableModel::RowEdit ErrorUriTableModel::removal(const QVariantMap& fields)
{
    const domain::ErrorUri value = store::errorUriFromFields(fields).value;
    return { removeWrite<store::ErrorUriRepository>(
        value, "error_uri.removed", auditObject(value)) };
}

QVariantMap ErrorUriTableModel::newFields() const
{
    return store::toFields(domain::ErrorUri {});
}

void ErrorUriTableModel::prepareCopy(QVariantMap& fields) const
{
    const QString name = QLatin1String(schema::error_uris::error);
    QString code = freeName(fields.value(name).toString());
    fields.insert(name, code.replace(u'-', u'_'));
}

} // namespace gatehouse::models
