// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lab_targets.h"

#include "models/client_table_model.h"
#include "models/provider_table_model.h"
#include "server/domain/provider_layers.h"
#include "server/store/registry_edits.h"

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

namespace {

/// The URLs of a provider that has no metadata document, by the names of both worlds.
lab::Endpoints endpointsOf(const QJsonObject& configuration)
{
    const QList<std::pair<QString, QString>> names { { u"authorize_url"_s,
                                                         u"authorization_endpoint"_s },
        { u"access_token_url"_s, u"token_endpoint"_s },
        { u"userinfo_url"_s, u"userinfo_endpoint"_s },
        { u"revoke_token_url"_s, u"revocation_endpoint"_s } };
    lab::Endpoints endpoints;
    for (const QString& key :
        { u"request_token_url"_s, u"authorize_url"_s, u"access_token_url"_s }) {
        endpoints.insert(key, configuration.value(key).toString());
    }
    for (const auto& [key, name] : names) {
        endpoints.insert(name, configuration.value(key).toString());
    }
    const QString profile = configuration.value("profile_url"_L1).toString();
    const QString base = configuration.value("api_base_url"_L1).toString();
    const QString whole
        = profile.isEmpty() || profile.contains("://"_L1) ? profile : QString(base + profile);
    endpoints.insert(u"profile_url"_s, whole);
    if (endpoints.value(u"userinfo_endpoint"_s).isEmpty()) {
        endpoints.insert(u"userinfo_endpoint"_s, whole);
    }
    endpoints.removeIf([](const auto& entry) { return entry.value().isEmpty(); });
    return endpoints;
}

/// The *_params of a provider by the steps that send them.
QMap<QString, QMap<QString, QString>> extrasOf(const QJsonObject& configuration)
{
    const QList<std::pair<QString, QStringList>> senders {
        { u"authorize_params"_s, { u"authorize"_s, u"authorize1"_s } },
        { u"access_token_params"_s, { u"token"_s, u"access_token"_s } },
        { u"refresh_token_params"_s, { u"refresh"_s } },
        { u"request_token_params"_s, { u"request_token"_s } },
    };
    QMap<QString, QMap<QString, QString>> extras;
    for (const auto& [key, steps] : senders) {
        const QJsonObject parameters = configuration.value(key).toObject();
        for (const QString& step : steps) {
            for (auto one = parameters.begin(); one != parameters.end(); ++one) {
                extras[step].insert(one.key(), one->toVariant().toString());
            }
        }
    }
    return extras;
}

void readOptions(lab::Target& target, const QJsonObject& options)
{
    target.scope = options.value("scope"_L1).toString();
    target.authMethod = options.value("token_endpoint_auth_method"_L1).toString(target.authMethod);
    target.signatureMethod = options.value("signature_method"_L1).toString(target.signatureMethod);
}

} // namespace

QList<ProviderTarget> providerTargets(const models::ProviderTableModel& providers)
{
    QList<ProviderTarget> targets;
    for (int row = 0; row < providers.rowCount(); ++row) {
        const auto edited = store::providerFromFields(providers.fields(row));
        const domain::LayeredProvider layered = domain::layered(edited.value, {});
        if (!layered.faults.isEmpty() || !layered.provider.isEnabled) {
            continue;
        }
        const QJsonObject& configuration = layered.provider.configuration;
        ProviderTarget one { .name = layered.provider.name };
        one.target.clientId = layered.provider.clientId;
        one.target.issuer = configuration.value("issuer"_L1).toString();
        one.target.endpoints = endpointsOf(configuration);
        one.target.extras = extrasOf(configuration);
        one.isOAuth1 = configuration.contains("request_token_url"_L1);
        readOptions(one.target, configuration.value("client_kwargs"_L1).toObject());
        targets.append(one);
    }
    return targets;
}

QList<lab::Target> clientTargets(const models::ClientTableModel& clients)
{
    QList<lab::Target> targets;
    for (int row = 0; row < clients.rowCount(); ++row) {
        const domain::Client client = store::clientFromFields(clients.fields(row)).value;
        if (clients.isNewRow(row) || !client.isEnabled) {
            continue;
        }
        lab::Target target;
        target.clientId = client.clientId;
        target.authMethod = domain::name(client.tokenEndpointAuthMethod);
        target.scope = client.scope.toString();
        for (const QString& uri : client.redirectUris) {
            if (uri == client.redirectUris.first() || uri.startsWith("http://127.0.0.1"_L1)) {
                target.redirectUri = uri;
            }
        }
        targets.append(target);
    }
    return targets;
}

} // namespace gatehouse::ui
