// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugin/compliance_plugin.h"

#include <QtCore/QObject>

namespace gatehouse::example {

/// The fix `acme`, for a provider that wants a header of its own in every request, wraps the token
/// answer into {"data": …} and counts the lifetime in minutes.
class AcmeFixPlugin final : public QObject, public plugin::CompliancePlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.gatehouse.example.AcmeFix" FILE "acme_fix.json")
    Q_INTERFACES(gatehouse::plugin::CompliancePlugin)
public:
    [[nodiscard]] QString fixName() const override;
    void tokenRequest(plugin::ProviderRequest& request) const override;
    void tokenAnswer(plugin::ProviderAnswer& answer) const override;
    void token(QJsonObject& token) const override;
    void protectedRequest(plugin::ProviderRequest& request) const override;
};

} // namespace gatehouse::example
