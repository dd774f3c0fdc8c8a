// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/snippets/client_addresses.h"

#include "server/domain/grant_types.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

namespace {

struct ClientAddresses
{
    Q_DECLARE_TR_FUNCTIONS(ClientAddresses)
};

} // namespace

QList<ClientAddress> addressesFor(const domain::Client& client, const QString& issuer)
{
    namespace grant_type = domain::grant_type;
    QList<ClientAddress> list;
    const auto add = [&list](const char* id, const QString& title, const QString& value) {
        list.append({ .id = QLatin1String(id), .title = title, .value = value });
    };
    const bool isForPeople = client.allowsGrant(grant_type::authorizationCode)
        || client.allowsGrant(grant_type::implicit);
    add("client_id", ClientAddresses::tr("Client ID"), client.clientId);
    add("issuer", ClientAddresses::tr("Issuer"), issuer);
    add("discovery", ClientAddresses::tr("Discovery document"),
        issuer + u"/.well-known/openid-configuration"_s);
    if (isForPeople) {
        add("authorization_endpoint", ClientAddresses::tr("Authorization"),
            issuer + u"/oauth/authorize"_s);
    }
    if (client.allowsGrant(grant_type::deviceCode)) {
        add("device_authorization_endpoint", ClientAddresses::tr("Device authorization"),
            issuer + u"/oauth/device"_s);
    }
    add("token_endpoint", ClientAddresses::tr("Token"), issuer + u"/oauth/token"_s);
    if (client.requiresPushedRequests) {
        add("pushed_authorization_request_endpoint", ClientAddresses::tr("Pushed requests"),
            issuer + u"/oauth/par"_s);
    }
    if (isForPeople) {
        add("userinfo_endpoint", ClientAddresses::tr("User info"), issuer + u"/oauth/userinfo"_s);
        add("end_session_endpoint", ClientAddresses::tr("Sign out"), issuer + u"/oauth/logout"_s);
    }
    if (client.mayIntrospect) {
        add("introspection_endpoint", ClientAddresses::tr("Introspection"),
            issuer + u"/oauth/introspect"_s);
    }
    add("revocation_endpoint", ClientAddresses::tr("Revocation"), issuer + u"/oauth/revoke"_s);
    add("jwks_uri", ClientAddresses::tr("Public keys"), issuer + u"/oauth/jwks"_s);
    return list;
}

} // namespace gatehouse::ui
