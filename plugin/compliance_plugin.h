// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QtPlugin>

#include <utility>

namespace gatehouse::plugin {

/// A request as it will go to a provider; it holds credentials.
struct ProviderRequest
{
    QByteArray method {};
    QString url {}; ///< Settled: changes are ignored.
    QList<std::pair<QByteArray, QByteArray>> headers {};
    QByteArray body {};
};

/// What a provider's token endpoint said.
struct ProviderAnswer
{
    int status = 0;
    QByteArray contentType {}; ///< In lower case, without parameters.
    QByteArray body {};
};

/// A named small repair for a provider that does not keep to the RFCs (API 2); a provider's
/// `compliance` list selects it by name, beside the built-in ones, and in that order. What a
/// function does not change stays as it was. Called from several threads at once; must not block.
class CompliancePlugin
{
public:
    virtual ~CompliancePlugin() = default;

    /// 1 to 64 lower case letters, digits and underscores. A built-in fix of the same name wins.
    [[nodiscard]] virtual QString fixName() const = 0;
    /// access_token_request and refresh_token_request.
    virtual void tokenRequest(ProviderRequest&) const { }
    /// access_token_response and refresh_token_response, before they are read as JSON.
    virtual void tokenAnswer(ProviderAnswer&) const { }
    /// The same, read.
    virtual void token(QJsonObject&) const { }
    /// protected_request.
    virtual void protectedRequest(ProviderRequest&) const { }
};

} // namespace gatehouse::plugin

#define GATEHOUSE_COMPLIANCE_PLUGIN_IID "org.gatehouse.CompliancePlugin/2"
Q_DECLARE_INTERFACE(gatehouse::plugin::CompliancePlugin, GATEHOUSE_COMPLIANCE_PLUGIN_IID)
