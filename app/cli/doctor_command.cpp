// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/doctor_command.h"

#include "app/cli/client_output.h"
#include "app/cli/text_table.h"
#include "server/crypto/sealer.h"
#include "server/jose/key_ring.h"
#include "server/store/client_repository.h"
#include "server/store/key_repository.h"
#include "server/store/provider_repository.h"
#include "server/store/registry_secrets.h"
#include "server/store/scope_repository.h"

#include <QtCore/QJsonArray>
#include <QtCore/QSet>

namespace gatehouse::app::cli {

using namespace Qt::StringLiterals;

namespace {

/// Findings in the order they were made; a problem makes the command fail, a warning does not.
class Findings
{
public:
    void problem(const QString& object, const QString& text)
    {
        add(u"problem"_s, object, text);
        m_hasProblem = true;
    }
    void warning(const QString& object, const QString& text) { add(u"warning"_s, object, text); }
    [[nodiscard]] Output output() const
    {
        Output output;
        output.json = QJsonObject { { u"healthy"_s, !m_hasProblem }, { u"findings"_s, m_json } };
        output.text = m_json.isEmpty() ? u"all is well\n"_s : m_table.toString();
        output.exitCode = m_hasProblem ? exit_code::failure : exit_code::success;
        return output;
    }

private:
    void add(const QString& level, const QString& object, const QString& text)
    {
        m_table.addRow({ level, object, text });
        m_json.append(
            QJsonObject { { u"level"_s, level }, { u"object"_s, object }, { u"text"_s, text } });
    }

    TextTable m_table { { u"LEVEL"_s, u"OBJECT"_s, u"FINDING"_s } };
    QJsonArray m_json;
    bool m_hasProblem = false;
};

CommandResult<void> examineKeys(
    const Context& context, store::Database& database, Findings& findings)
{
    const auto keys = store::KeyRepository(database).list();
    if (!keys)
        return failed(keys.error());
    for (const auto& key : *keys) {
        if (!context.workspace->sealer().open(key.sealedPrivateKey, jose::sealContext(key.kid)))
            findings.problem(
                u"key:"_s + key.kid, u"does not open with this workspace's sealing key"_s);
    }
    return {};
}

CommandResult<void> examineProviders(
    const Context& context, store::Database& database, Findings& findings)
{
    const auto providers = store::ProviderRepository(database).list();
    if (!providers)
        return failed(providers.error());
    for (const auto& provider : *providers) {
        const auto& sealed = provider.sealedClientSecret;
        const auto sealContext = store::providerSecretContext(provider.name);
        if (!sealed.isEmpty() && !context.workspace->sealer().open(sealed, sealContext))
            findings.problem(u"provider:"_s + provider.name,
                u"its secret does not open with this workspace's key"_s);
    }
    return {};
}

CommandResult<void> examineSecrets(const Context& context, store::Database& database,
    const domain::Client& client, Findings& findings)
{
    const QString object = u"client:"_s + client.clientId;
    const auto secrets
        = store::ClientRepository(database).liveSecrets(client.id, context.clock.now());
    if (!secrets)
        return failed(secrets.error());
    if (store::usesSecret(client.tokenEndpointAuthMethod) && secrets->isEmpty())
        findings.warning(
            object, u"has no secret and cannot authenticate; see client rotate-secret"_s);
    return {};
}

void examineClient(const domain::Client& client, const QSet<QString>& scopes, Findings& findings)
{
    const QString object = u"client:"_s + client.clientId;
    // Rules grow: what an older program stored is measured by today's.
    for (const auto& fault : domain::validate(client))
        findings.problem(object, fault.field + u": "_s + fault.message);
    for (const QString& token : client.scope.tokens()) {
        if (!scopes.contains(token))
            findings.warning(
                object, u"may ask for the scope %1, which is not defined"_s.arg(token));
    }
    if (!client.requiresPkce && client.allowsGrant(u"authorization_code"_s))
        findings.warning(object, u"does not have to use PKCE"_s);
    if (client.allowsInsecureHttp)
        findings.warning(object, u"may use http redirect URIs on other hosts than loopback"_s);
    for (const QString& legacy : { u"implicit"_s, u"password"_s }) {
        if (client.allowsGrant(legacy))
            findings.warning(object, u"has the legacy grant type %1"_s.arg(legacy));
    }
}

CommandResult<void> examineClients(
    const Context& context, store::Database& database, Findings& findings)
{
    const auto clients = allClients(database);
    if (!clients)
        return tl::unexpected(clients.error());
    const auto scopes = store::ScopeRepository(database).list();
    if (!scopes)
        return failed(scopes.error());
    QSet<QString> names;
    for (const auto& scope : *scopes)
        names.insert(scope.name);
    for (const auto& client : *clients) {
        examineClient(client, names, findings);
        if (const auto done = examineSecrets(context, database, client, findings); !done)
            return done;
    }
    return {};
}

CommandResult<Output> doctor(const Context& context)
{
    Findings findings;
    const auto lines = context.workspace->examine();
    if (!lines)
        return failed(lines.error());
    for (const QString& line : *lines)
        findings.problem(u"workspace"_s, line);
    const auto reader = openReader(context);
    if (!reader)
        return tl::unexpected(reader.error());
    for (const auto examine : { &examineKeys, &examineProviders, &examineClients }) {
        if (const auto done = examine(context, **reader, findings); !done)
            return tl::unexpected(done.error());
    }
    return findings.output();
}

} // namespace

QList<Command> doctorCommands()
{
    return { Command { .noun = u"doctor"_s,
        .summary = u"Check the workspace: damage, keys that do not open, unwise settings."_s,
        .run = doctor } };
}

} // namespace gatehouse::app::cli
