// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/domain/client.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace gatehouse::models {

/// One thing that a template decides, and why: "PKCE required" because "…".
struct TemplateDefault
{
    QString setting;
    QString value;
    QString reason;
};

/// A kind of application with the registration that suits it.
struct ClientTemplate
{
    QString id; ///< "web", "spa", "native", "service", "device", "api", "password".
    QString title;
    QString sentence; ///< For whom it is.
    domain::Client client; ///< Without redirect URIs where `needsRedirectUri`.
    bool needsRedirectUri = false;
    QString redirectExample {};
    QList<TemplateDefault> defaults {};
};

/// In the order to offer them: the usual ones first, the legacy one last.
[[nodiscard]] QList<ClientTemplate> clientTemplates();

/// The template's client with what the person typed. The origin of the redirect URI may call token
/// and userinfo where the application runs in a browser.
[[nodiscard]] domain::Client clientFromTemplate(const ClientTemplate& chosen, const QString& name,
    const QString& clientId, const QString& redirectUri);

} // namespace gatehouse::models
