// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/client_table_model.h"

#include "models/client_columns.h"
#include "models/client_secret_writes.h"
#include "models/registry_writes.h"
#include "server/domain/grant_types.h"
#include "server/store/client_repository.h"
#include "server/store/registry_edits.h"
#include "server/store/registry_secrets.h"
#include "server/store/schema.h"
#include "server/store/workspace.h"

using namespace Qt::StringLiterals;

namespace gatehouse::models {

namespace schema = store::schema;

/// Shared by the closure, which stores the row, and by what runs after the commit, which shows the
/// value.
struct ClientTableModel::NewSecret
{
    core::SecretString value;
    domain::ClientSecret row;
    bool isStored = false;
};

namespace {

QString auditObject(const domain::Client& client)
{
    return u"client:%1"_s.arg(client.clientId);
}

} // namespace

ClientTableModel::ClientTableModel(
    store::Workspace& workspace, store::Database& reader, QObject* parent)
    : RegistryTableModel(workspace, reader, schema::table::clients, clientColumns(), parent)
{
}

QList<ColumnSpec> ClientTableModel::columns() const
{
    return clientColumns();
}

const char* ClientTableModel::nameColumn() const
{
    return schema::clients::clientId;
}

bool ClientTableModel::usesSecret(const QString& authMethod)
{
    const auto method = domain::tokenEndpointAuthMethodFromName(authMethod);
    return method && store::usesSecret(*method);
}

std::shared_ptr<ClientTableModel::NewSecret> ClientTableModel::makeSecret(
    const domain::Client& client) const
{
    auto secret = std::make_shared<NewSecret>();
    secret->value = newSecretValue(workspace().random());
    secret->row = store::makeClientSecret(workspace().sealer(), client, secret->value.reveal(), 0);
    return secret;
}

QList<domain::ClientSecret> ClientTableModel::secretsOf(int row) const
{
    store::ClientRepository clients(reader());
    return clients.liveSecrets(idOf(row), workspace().clock().now())
        .value_or(QList<domain::ClientSecret>());
}

core::Result<core::SecretString> ClientTableModel::rotateSecret(int row, qint64 overlapSeconds)
{
    const domain::Client client = store::clientFromFields(fields(row)).value;
    if (isNewRow(row)) {
        return core::failure(core::ErrorKind::NotFound, u"save the client first"_s);
    }
    const auto secret = makeSecret(client);
    const Write write
        = [client, secret, overlapSeconds](store::Transaction& transaction) -> core::Result<void> {
        return models::rotateSecret(transaction, client, secret->row, overlapSeconds);
    };
    const auto done = workspace().writer().runAndWait<void>(write);
    if (!done) {
        return tl::unexpected(done.error());
    }
    return secret->value;
}

core::Result<void> ClientTableModel::endSecret(int row, qint64 secretId)
{
    const domain::Client client = store::clientFromFields(fields(row)).value;
    const Write write = [client, secretId](store::Transaction& transaction) -> core::Result<void> {
        store::ClientRepository clients(transaction.database());
        const auto live = clients.liveSecrets(client.id, transaction.now());
        if (!live) {
            return tl::unexpected(live.error());
        }
        if (live->size() < 2) {
            return core::failure(
                core::ErrorKind::Conflict, u"it is the only secret: make a new one first"_s);
        }
        const auto ended = clients.endSecret(client.id, secretId, transaction.now());
        return ended ? noteConsoleEdit(transaction, "client.secret_ended", auditObject(client))
                     : ended;
    };
    return workspace().writer().runAndWait<void>(write);
}

int ClientTableModel::addClient(const domain::Client& client)
{
    QVariantMap values = store::toFields(client);
    values.insert(QLatin1String(schema::clients::clientId), freeName(client.clientId));
    return addRowWith(values, tr("New client %1").arg(client.clientId));
}

RegistryTableModel::RowEdit ClientTableModel::withSecret(const domain::Client& client, Write write)
{
    if (!store::usesSecret(client.tokenEndpointAuthMethod)) {
        return { std::move(write) };
    }
    const auto secret = makeSecret(client);
    const Write both
        = [client, secret, write](store::Transaction& transaction) -> core::Result<void> {
        const auto written = write(transaction);
        if (!written) {
            return written;
        }
        store::ClientRepository clients(transaction.database());
        const auto stored = clients.find(client.clientId);
        if (!stored || !*stored) {
            return stored ? core::failure(core::ErrorKind::Internal, u"client vanished"_s)
                          : core::Result<void>(tl::unexpected(stored.error()));
        }
        const auto live = clients.liveSecrets((*stored)->id, transaction.now());
        if (!live || !live->isEmpty()) {
            return live ? core::Result<void>() : tl::unexpected(live.error());
        }
        const auto added = storeSecret(transaction, (*stored)->id, secret->row);
        secret->isStored = added.has_value();
        return added ? core::Result<void>() : tl::unexpected(added.error());
    };
    const auto tell = [this, secret, clientId = client.clientId] {
        if (secret->isStored) {
            Q_EMIT secretCreated(clientId, secret->value);
        }
    };
    return { both, tell };
}

domain::FieldErrors ClientTableModel::validate(const QVariantMap& fields) const
{
    return allFaults(store::clientFromFields(fields));
}

RegistryTableModel::RowEdit ClientTableModel::insertion(const QVariantMap& fields)
{
    domain::Client value = store::clientFromFields(fields).value;
    value.clientIdIssuedAt = workspace().clock().now();
    return withSecret(
        value, insertWrite<store::ClientRepository>(value, "client.added", auditObject(value)));
}

RegistryTableModel::RowEdit ClientTableModel::change(const QVariantMap& fields)
{
    const domain::Client value = store::clientFromFields(fields).value;
    return withSecret(
        value, updateWrite<store::ClientRepository>(value, "client.changed", auditObject(value)));
}

RegistryTableModel::RowEdit ClientTableModel::removal(const QVariantMap& fields)
{
    const domain::Client value = store::clientFromFields(fields).value;
    return { removeWrite<store::ClientRepository>(value, "client.removed", auditObject(value)) };
}

RegistryTableModel::RowEdit ClientTableModel::restoration(const QVariantMap& fields)
{
    const domain::Client value = store::clientFromFields(fields).value;
    const Write insert
        = insertWrite<store::ClientRepository>(value, "client.restored", auditObject(value));
    // Its secrets come back with it, its tokens do not: they belong to the row that was deleted.
    const Write both = [value, insert](store::Transaction& transaction) -> core::Result<void> {
        const auto inserted = insert(transaction);
        if (!inserted) {
            return inserted;
        }
        store::ClientRepository clients(transaction.database());
        const auto fresh = clients.find(value.clientId);
        if (!fresh || !*fresh) {
            return fresh ? core::failure(core::ErrorKind::Internal, u"client vanished"_s)
                         : core::Result<void>(tl::unexpected(fresh.error()));
        }
        return clients.moveSecrets(value.id, (*fresh)->id);
    };
    return withSecret(value, both);
}

QVariantMap ClientTableModel::newFields() const
{
    domain::Client client;
    client.clientId = freeName(u"new-client"_s);
    client.grantTypes = { domain::grant_type::authorizationCode, domain::grant_type::refreshToken };
    client.responseTypes = domain::defaultResponseTypes(client.grantTypes);
    client.scope = domain::ScopeSet::fromStored(u"openid profile email"_s);
    return store::toFields(client);
}

void ClientTableModel::prepareCopy(QVariantMap& fields) const
{
    const QString clientId = QLatin1String(schema::clients::clientId);
    const QString name = QLatin1String(schema::clients::clientName);
    fields.insert(clientId, freeName(fields.value(clientId).toString()));
    fields.insert(name, tr("%1 (copy)").arg(fields.value(name).toString()));
    fields.insert(QLatin1String(schema::clients::clientIdIssuedAt), 0);
}

bool ClientTableModel::setData(const QModelIndex& item, const QVariant& value, int role)
{
    if (item.column() != columnOf(schema::clients::grantTypes)) {
        return RegistryTableModel::setData(item, value, role);
    }
    const RegistryHistory::Group group(history(), tr("Grants of %1").arg(objectName(item.row())));
    const QPersistentModelIndex edited(item);
    const bool isSet = RegistryTableModel::setData(item, value, role);
    if (isSet && edited.isValid()) {
        fitResponseTypes(edited.row());
    }
    return isSet;
}

void ClientTableModel::fitResponseTypes(int row)
{
    const QModelIndex responses = index(row, columnOf(schema::clients::responseTypes));
    const domain::Client client = store::clientFromFields(fields(row)).value;
    // Only the pair that everybody has is kept in step; whoever registered something special keeps
    // it.
    if (client.responseTypes.isEmpty() || client.responseTypes == QStringList { u"code"_s }) {
        RegistryTableModel::setData(
            responses, domain::defaultResponseTypes(client.grantTypes).join(u'\n'));
    }
}

QString ClientTableModel::displayText(const ColumnSpec& column, const QVariant& value) const
{
    if (column.name == schema::clients::tokenEndpointAuthMethod) {
        return authMethodTitle(value.toString());
    }
    if (column.name == schema::clients::grantTypes) {
        QStringList titles;
        for (const QString& grant : value.toString().split(u' ', Qt::SkipEmptyParts)) {
            titles.append(grantTitle(grant));
        }
        return titles.join(u", "_s);
    }
    return RegistryTableModel::displayText(column, value);
}

} // namespace gatehouse::models
