// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugin/compliance_plugin.h"
#include "server/fetch/exchange.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

#include <vector>

namespace gatehouse::upstream {

/// A named small repair for a provider that does not keep to the RFCs; what it leaves null it does
/// not touch. The hooks of Authlib's sessions: access_token_request and refresh_token_request
/// (tokenRequest), access_token_response and refresh_token_response (tokenAnswer, then token),
/// protected_request.
struct ComplianceFix
{
    const char* name;
    const char* purpose; ///< One sentence for operators.
    void (*tokenRequest)(fetch::Request& request) = nullptr;
    void (*tokenAnswer)(fetch::Answer& answer) = nullptr; ///< Before it is read as JSON.
    void (*token)(QJsonObject& token) = nullptr;
    void (*protectedRequest)(fetch::Request& request) = nullptr;
};

/// Every fix of ours. A provider selects by name (`compliance`).
[[nodiscard]] const std::vector<ComplianceFix>& builtinComplianceFixes();

/// Makes the fixes of plug-ins known. Once in a process, before there are threads; the objects live
/// as long as the process.
void addComplianceFixes(const QList<plugin::CompliancePlugin*>& fixes);

/// The fixes of one provider, in the order it names them.
class Compliance
{
public:
    Compliance() = default;
    /// Names nobody has are left in `unknown()`.
    explicit Compliance(const QJsonArray& names);

    void fixTokenRequest(fetch::Request& request) const;
    void fixTokenAnswer(fetch::Answer& answer) const;
    void fixToken(QJsonObject& token) const;
    void fixProtectedRequest(fetch::Request& request) const;
    [[nodiscard]] const QStringList& unknown() const { return m_unknown; }

private:
    /// One of the two is set; both live for ever.
    struct Selected
    {
        const ComplianceFix* builtin = nullptr;
        const plugin::CompliancePlugin* plugin = nullptr;
    };
    std::vector<Selected> m_fixes;
    QStringList m_unknown;
};

} // namespace gatehouse::upstream
