// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/client_exchange.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace gatehouse::models {

namespace {

constexpr auto invalid = core::ErrorKind::Invalid;

/// What only means something to the server that answered a registration (RFC 7591 §3.2.1,
/// RFC 7592 §3), and what says whose the client was there.
void dropServerMembers(QJsonObject& metadata)
{
    for (const auto member :
        { "client_secret"_L1, "client_secret_expires_at"_L1, "client_id_issued_at"_L1,
            "registration_access_token"_L1, "registration_client_uri"_L1, "owner"_L1 }) {
        metadata.remove(member);
    }
}

core::Result<QJsonArray> clientObjects(const QJsonDocument& document)
{
    if (document.isArray()) {
        return document.array();
    }
    const QJsonObject object = document.object();
    if (!object.contains("clients"_L1)) {
        return QJsonArray { object };
    }
    if (!object.value("clients"_L1).isArray()) {
        return core::failure(invalid, u"must be an array"_s, u"clients"_s);
    }
    return object.value("clients"_L1).toArray();
}

} // namespace

QByteArray exportedClients(const QList<domain::Client>& clients)
{
    if (clients.size() == 1) {
        return QJsonDocument(domain::toJson(clients.first())).toJson(QJsonDocument::Indented);
    }
    QJsonArray objects;
    for (const domain::Client& client : clients) {
        objects.append(domain::toJson(client));
    }
    const QJsonObject document { { u"gatehouse"_s, 1 }, { u"clients"_s, objects } };
    return QJsonDocument(document).toJson(QJsonDocument::Indented);
}

core::Result<QList<domain::Client>> importedClients(const QByteArray& text)
{
    if (text.size() > largestClientDocument) {
        return core::failure(invalid, u"it is larger than 1 MiB"_s);
    }
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(text, &fault);
    if (document.isNull()) {
        return core::failure(invalid, u"it is not JSON: %1"_s.arg(fault.errorString()));
    }
    const auto objects = clientObjects(document);
    if (!objects) {
        return tl::unexpected(objects.error());
    }
    if (objects->isEmpty() || objects->size() > mostImportedClients) {
        return core::failure(invalid, u"it has no clients, or more than 1000"_s);
    }
    QList<domain::Client> clients;
    for (qsizetype number = 0; number < objects->size(); ++number) {
        QJsonObject metadata = objects->at(number).toObject();
        dropServerMembers(metadata);
        const domain::ClientFromJson read = domain::clientFromJson(metadata);
        const QString place = u"clients[%1]"_s.arg(number);
        if (metadata.isEmpty() || !read.faults.isEmpty()) {
            return metadata.isEmpty()
                ? core::failure(invalid, u"is not a client"_s, place)
                : core::failure(invalid, read.faults.first().message,
                    objects->size() == 1 ? read.faults.first().field
                                         : u"%1.%2"_s.arg(place, read.faults.first().field));
        }
        clients.append(read.client);
        if (clients.last().clientId.isEmpty()) {
            clients.last().clientId = u"imported-client"_s;
        }
    }
    return clients;
}

} // namespace gatehouse::models
