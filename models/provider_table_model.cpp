// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provider_table_model.h"

#include "models/registry_writes.h"
#include "server/store/provider_repository.h"
#include "server/store/registry_edits.h"
#include "server/store/registry_secrets.h"
#include "server/store/schema.h"
#include "server/store/workspace.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace gatehouse::models {

namespace schema = store::schema;

namespace {

struct Columns
{
    Q_DECLARE_TR_FUNCTIONS(ProviderTableModel)
public:
    static QList<ColumnSpec> all()
    {
        namespace providers = schema::providers;
        using Kind = ColumnKind;
        return {
            { .name = providers::isEnabled,
                .title = tr("On"),
                .kind = Kind::Boolean,
                .isInTable = true,
                .width = 44 },
            { .name = providers::name, .title = tr("Name"), .isInTable = true },
            { .name = providers::clientId,
                .title = tr("Client ID there"),
                .isInTable = true,
                .width = 220 },
            { .name = providers::configuration,
                .title = tr("Configuration"),
                .kind = Kind::Object },
            { .name = providers::sealedClientSecret, .title = tr("Secret") },
            { .name = schema::column::updatedAt,
                .title = tr("Changed"),
                .kind = Kind::Time,
                .isInTable = true,
                .isEditableInTable = false },
        };
    }
};

QString auditObject(const domain::Provider& provider)
{
    return u"provider:%1"_s.arg(provider.name);
}

QByteArray pendingContext()
{
    return "console:pending provider secret"_ba;
}

} // namespace

ProviderTableModel::ProviderTableModel(
    store::Workspace& workspace, store::Database& reader, QObject* parent)
    : RegistryTableModel(workspace, reader, schema::table::providers, Columns::all(), parent)
    , m_pendingSealer(
          core::SecretString(workspace.random().bytes(crypto::Sealer::keySize)), workspace.random())
{
}

QList<ColumnSpec> ProviderTableModel::columns() const
{
    return Columns::all();
}

const char* ProviderTableModel::nameColumn() const
{
    return schema::providers::name;
}

void ProviderTableModel::suggestName(int row, const QString& preset)
{
    const QVariant name = fields(row).value(QLatin1String(schema::providers::name));
    if (preset.isEmpty() || !isNewRow(row) || !name.toString().isEmpty()) {
        return;
    }
    setData(index(row, columnOf(schema::providers::name)), freeName(preset));
}

bool ProviderTableModel::hasSecret(int row) const
{
    return !fields(row)
                .value(QLatin1String(schema::providers::sealedClientSecret))
                .toByteArray()
                .isEmpty();
}

void ProviderTableModel::setSecret(int row, const QByteArray& secret)
{
    const QByteArray sealed
        = secret.isEmpty() ? QByteArray() : m_pendingSealer.seal(secret, pendingContext());
    setData(index(row, columnOf(schema::providers::sealedClientSecret)), sealed);
}

domain::Provider ProviderTableModel::providerOf(const QVariantMap& fields) const
{
    domain::Provider provider = store::providerFromFields(fields).value;
    const auto typed = m_pendingSealer.open(provider.sealedClientSecret, pendingContext());
    if (typed) {
        provider.sealedClientSecret = workspace().sealer().seal(
            typed->reveal(), store::providerSecretContext(provider.name));
    }
    return provider;
}

domain::FieldErrors ProviderTableModel::validate(const QVariantMap& fields) const
{
    return allFaults(store::providerFromFields(fields));
}

RegistryTableModel::RowEdit ProviderTableModel::insertion(const QVariantMap& fields)
{
    const domain::Provider value = providerOf(fields);
    return { insertWrite<store::ProviderRepository>(value, "provider.added", auditObject(value)) };
}

RegistryTableModel::RowEdit ProviderTableModel::change(const QVariantMap& fields)
{
    const domain::Provider value = providerOf(fields);
    return { updateWrite<store::ProviderRepository>(
        value, "provider.changed", auditObject(value)) };
}

RegistryTableModel::RowEdit ProviderTableModel::removal(const QVariantMap& fields)
{
    const domain::Provider value = store::providerFromFields(fields).value;
    return { removeWrite<store::ProviderRepository>(
        value, "provider.removed", auditObject(value)) };
}

QVariantMap ProviderTableModel::newFields() const
{
    return store::toFields(domain::Provider {});
}

void ProviderTableModel::prepareCopy(QVariantMap& fields) const
{
    const QString name = QLatin1String(schema::providers::name);
    fields.insert(name, freeName(fields.value(name).toString()));
    // Sealed for the other name.
    fields.insert(QLatin1String(schema::providers::sealedClientSecret), QByteArray());
}

} // namespace gatehouse::models
