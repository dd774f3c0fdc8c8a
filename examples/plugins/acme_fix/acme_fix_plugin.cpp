// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "acme_fix_plugin.h"

#include <QtCore/QJsonDocument>

namespace gatehouse::example {

QString AcmeFixPlugin::fixName() const
{
    return QStringLiteral("acme");
}

void AcmeFixPlugin::tokenRequest(plugin::ProviderRequest& request) const
{
    request.headers.emplaceBack("X-Acme-Version", "7");
}

void AcmeFixPlugin::tokenAnswer(plugin::ProviderAnswer& answer) const
{
    const QJsonValue wrapped
        = QJsonDocument::fromJson(answer.body).object().value(QStringLiteral("data"));
    if (wrapped.isObject())
        answer.body = QJsonDocument(wrapped.toObject()).toJson(QJsonDocument::Compact);
}

void AcmeFixPlugin::token(QJsonObject& token) const
{
    const QString minutes = QStringLiteral("expires_in_minutes");
    if (token.contains(minutes))
        token.insert(QStringLiteral("expires_in"), token.take(minutes).toInteger() * 60);
}

void AcmeFixPlugin::protectedRequest(plugin::ProviderRequest& request) const
{
    tokenRequest(request);
}

} // namespace gatehouse::example
