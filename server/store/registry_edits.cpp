// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/registry_edits.h"

#include "server/store/schema.h"
#include "server/store/table_traits.h"

namespace gatehouse::store {

namespace {

void assign(domain::FieldErrors& faults, const char* column, const ColumnFault& fault)
{
    if (fault)
        faults << domain::FieldError { QString::fromLatin1(column), *fault };
}

template <typename T>
RowEdit<T> fromFields(const QVariantMap& fields, const T& base)
{
    RowEdit<T> edit { base };
    for (const auto& column : tableTraits<T>().columns) {
        const auto field = fields.constFind(QString::fromLatin1(column.name));
        if (field != fields.cend())
            assign(edit.faults, column.name, column.assign(edit.value, *field));
    }
    const auto number = [&](const char* column, qint64& member) {
        const auto field = fields.constFind(QString::fromLatin1(column));
        if (field != fields.cend())
            assign(edit.faults, column, column_codec::decode(*field, member));
    };
    number(schema::column::id, edit.value.id);
    number(schema::column::version, edit.value.version);
    return edit;
}

template <typename T>
QVariantMap fieldsOf(const T& value)
{
    QVariantMap fields;
    for (const auto& column : tableTraits<T>().columns)
        fields.insert(QString::fromLatin1(column.name), column.read(value));
    fields.insert(QString::fromLatin1(schema::column::id), value.id);
    fields.insert(QString::fromLatin1(schema::column::version), value.version);
    fields.insert(QString::fromLatin1(schema::column::createdAt), value.createdAt);
    fields.insert(QString::fromLatin1(schema::column::updatedAt), value.updatedAt);
    return fields;
}

} // namespace

RowEdit<domain::Client> clientFromFields(const QVariantMap& fields, const domain::Client& base)
{
    return fromFields(fields, base);
}

RowEdit<domain::User> userFromFields(const QVariantMap& fields, const domain::User& base)
{
    return fromFields(fields, base);
}

RowEdit<domain::Scope> scopeFromFields(const QVariantMap& fields, const domain::Scope& base)
{
    return fromFields(fields, base);
}

RowEdit<domain::ErrorUri> errorUriFromFields(
    const QVariantMap& fields, const domain::ErrorUri& base)
{
    return fromFields(fields, base);
}

RowEdit<domain::Provider> providerFromFields(
    const QVariantMap& fields, const domain::Provider& base)
{
    return fromFields(fields, base);
}

QVariantMap toFields(const domain::Client& client)
{
    return fieldsOf(client);
}

QVariantMap toFields(const domain::User& user)
{
    return fieldsOf(user);
}

QVariantMap toFields(const domain::Scope& scope)
{
    return fieldsOf(scope);
}

QVariantMap toFields(const domain::ErrorUri& errorUri)
{
    return fieldsOf(errorUri);
}

QVariantMap toFields(const domain::Provider& provider)
{
    return fieldsOf(provider);
}

} // namespace gatehouse::store
