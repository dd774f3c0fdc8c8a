// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lab/client_key.h"
#include "server/core/result.h"

#include <QtCore/QMap>
#include <QtCore/QString>

#include <functional>
#include <optional>

class QObject;

namespace gatehouse::lab {

class Messenger;

/// Which server a flow runs against, and as which client and user.
struct Target
{
    QString issuer {};
    QMap<QString, QString> endpoints {}; ///< By metadata key; OAuth 1.0a: "request_token_url" …
    bool isOurs = false; ///< This process's server: its side can be shown, its tokens aged.
    QString clientId {};
    QString clientSecret {};
    /// Or client_secret_post, client_secret_jwt, private_key_jwt, none.
    QString authMethod = QStringLiteral("client_secret_basic");
    std::optional<ClientKey> clientKey {}; ///< Of private_key_jwt; in no file.
    QString redirectUri = QStringLiteral("http://127.0.0.1/callback");
    QString scope {};
    QString username {};
    QString password {};
    QString signatureMethod = QStringLiteral("HMAC-SHA1");
    /// What a provider's record sends beside the standard's own, by step id: { "authorize", { {
    /// "prompt", "consent" } } }. In no file.
    QMap<QString, QMap<QString, QString>> extras {};

    /// By the names that flow_rules.cpp uses for settings.
    [[nodiscard]] QString setting(const QString& name) const;
    [[nodiscard]] bool operator==(const Target&) const = default;
};

using Endpoints = QMap<QString, QString>;

/// The endpoints of a server from its metadata document (RFC 8414 §3, OpenID Connect Discovery §4);
/// `done` comes later. Denied: it names another issuer. Invalid: it is no such document.
void discover(Messenger& messenger, const QString& issuer, QObject* context,
    std::function<void(const core::Result<Endpoints>&)> done);
/// What a metadata document says, as above.
[[nodiscard]] core::Result<Endpoints> endpointsFrom(
    const QByteArray& document, const QString& issuer);

} // namespace gatehouse::lab
