// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/client_fixes.h"

#include "models/client_secret_writes.h"
#include "models/client_table_model.h"
#include "server/store/client_repository.h"
#include "server/store/registry_edits.h"
#include "server/store/registry_secrets.h"
#include "server/store/schema.h"

#include <QtCore/QPointer>

#include <utility>

using namespace Qt::StringLiterals;

namespace gatehouse::models {

namespace schema = store::schema;

namespace {

constexpr qint64 overlapSeconds = 86400; ///< Nothing that runs stops at once.
constexpr qsizetype mostRemembered = 200;

using Outcome = ClientFixes::Outcome;
using Work = std::function<core::Result<Outcome>(store::Transaction&)>;

Work changeWork(const ClientFix& fix)
{
    return [fix](store::Transaction& transaction) -> core::Result<Outcome> {
        auto fixed = applyFix(transaction, fix);
        if (!fixed) {
            return tl::unexpected(fixed.error());
        }
        return Outcome { fix, std::move(*fixed) };
    };
}

Work switchWork(const ClientFix& fix)
{
    return [fix](store::Transaction& transaction) -> core::Result<Outcome> {
        const auto switched = applySwitch(transaction, fix);
        if (!switched) {
            return tl::unexpected(switched.error());
        }
        return Outcome { .fix = fix, .switched = *switched };
    };
}

/// `sealer` outlives the writer, as the workspace has both.
Work secretWork(const ClientFix& fix, const crypto::Sealer& sealer, const core::SecretString& value)
{
    return [fix, &sealer, value](store::Transaction& transaction) -> core::Result<Outcome> {
        const auto found = store::ClientRepository(transaction.database()).find(fix.subject);
        if (!found) {
            return tl::unexpected(found.error());
        }
        if (!*found || !store::usesSecret((*found)->tokenEndpointAuthMethod)) {
            return core::failure(
                core::ErrorKind::NotFound, u"no client '%1' that has a secret"_s.arg(fix.subject));
        }
        const domain::ClientSecret secret
            = store::makeClientSecret(sealer, **found, value.reveal(), 0);
        const auto rotated = rotateSecret(transaction, **found, secret, overlapSeconds);
        if (!rotated) {
            return tl::unexpected(rotated.error());
        }
        return Outcome { .fix = fix, .secret = value };
    };
}

/// The fix as a step of the table's history: only the columns that it changed.
RowChange rowChange(const FixedClient& fixed)
{
    RowChange change { .key = fixed.before.id };
    const QVariantMap before = store::toFields(fixed.before);
    const QVariantMap after = store::toFields(fixed.after);
    for (auto field = before.cbegin(); field != before.cend(); ++field) {
        const bool isOwn = field.key() == QLatin1String(schema::column::version);
        if (!isOwn && after.value(field.key()) != field.value()) {
            change.before.insert(field.key(), field.value());
            change.after.insert(field.key(), after.value(field.key()));
        }
    }
    return change;
}

} // namespace

ClientFixes::ClientFixes(store::Workspace& workspace, ClientTableModel& clients, QObject* parent)
    : QObject(parent)
    , m_clients(clients)
    , m_background(workspace)
{
}

void ClientFixes::apply(
    const ClientFix& fix, QObject* asker, std::function<void(const core::Result<Outcome>&)> done)
{
    store::Workspace& workspace = m_background.workspace();
    const Work work = makesSecret(fix)
        ? secretWork(fix, workspace.sealer(), newSecretValue(workspace.random()))
        : isSwitch(fix) ? switchWork(fix)
                        : changeWork(fix);
    m_background.write<Outcome>(work,
        [this, asker = QPointer(asker), done = std::move(done)](
            const core::Result<Outcome>& outcome) {
            if (outcome) {
                remember(*outcome);
            }
            if (asker) {
                done(outcome);
            }
        });
}

void ClientFixes::remember(const Outcome& outcome)
{
    if (m_done.size() == mostRemembered) {
        m_done.removeFirst();
    }
    m_done.append(outcome.fix);
    if (outcome.fixed.isChanged()) {
        // A step of its own, not one with what is being typed.
        m_clients.history().closeStep();
        m_clients.history().record(
            tr("Change of %1").arg(outcome.fix.subject), { rowChange(outcome.fixed) });
        m_clients.history().closeStep();
    }
    m_clients.refresh();
    Q_EMIT applied(outcome.fix);
}

void ClientFixes::takeBack(
    const Outcome& outcome, QObject* asker, std::function<void(const core::Result<void>&)> done)
{
    const FixedClient fixed = outcome.fixed;
    m_background.write<void>(
        [outcome](store::Transaction& transaction) {
            return isSwitch(outcome.fix)
                ? takeBackSwitch(transaction, outcome.fix, outcome.switched)
                : takeBackFix(transaction, outcome.fixed);
        },
        [this, fix = outcome.fix, fixed, asker = QPointer(asker), done = std::move(done)](
            const core::Result<void>& taken) {
            if (taken) {
                m_done.removeAll(fix);
                if (fixed.isChanged()) {
                    m_clients.history().closeStep();
                    m_clients.history().record(tr("Taking back the change of %1").arg(fix.subject),
                        { rowChange({ fixed.after, fixed.before }) });
                    m_clients.history().closeStep();
                    m_clients.refresh();
                }
                Q_EMIT takenBack(fix);
            }
            if (asker) {
                done(taken);
            }
        });
}

} // namespace gatehouse::models
