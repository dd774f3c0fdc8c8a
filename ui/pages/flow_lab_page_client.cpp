// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/flow_lab_page.h"

#include "lab/id_token_context.h"
#include "lab/messenger.h"
#include "lab/server_side.h"
#include "models/background.h"
#include "models/client_table_model.h"
#include "models/lab_client.h"
#include "server/crypto/system_random.h"
#include "server/store/registry_edits.h"
#include "ui/console_models.h"
#include "ui/pages/lab_sequence.h"
#include "ui/pages/tokens_page.h"
#include "ui/widgets/diagram_panel.h"
#include "ui/widgets/lab_key_row.h"
#include "ui/widgets/lab_target_bar.h"
#include "ui/widgets/sequence_diagram.h"

#include <QtWidgets/QListWidget>

using namespace Qt::StringLiterals;

// The client that the lab plays, how it proves itself, the run as a picture, its ID token looked
// at.
namespace gatehouse::ui {

namespace {

/// Methods that a client needs for its first flow are registered with it.
domain::TokenEndpointAuthMethod methodFor(const lab::Target& target)
{
    using Method = domain::TokenEndpointAuthMethod;
    const auto chosen = domain::tokenEndpointAuthMethodFromName(target.authMethod);
    return chosen && *chosen != Method::None ? *chosen : Method::ClientSecretBasic;
}

} // namespace

void FlowLabPage::makeLabClient()
{
    // What was chosen a moment ago counts, with the key it needs.
    applyTarget();
    models::lab_client::Proof proof { methodFor(m_target->target()) };
    if (proof.method == domain::TokenEndpointAuthMethod::PrivateKeyJwt && m_key->key()) {
        proof.jwk = m_key->key()->publicJwk();
    }
    m_background->write<QByteArray>(models::lab_client::preparation(m_context.workspace, proof),
        [this, proof](const core::Result<QByteArray>& secret) {
            if (!secret) {
                return showState(secret.error().message);
            }
            lab::Target target = m_target->target();
            target.clientId = u"flow-lab"_s;
            target.clientSecret = QString::fromLatin1(*secret);
            target.authMethod = domain::name(proof.method);
            target.redirectUri = u"http://127.0.0.1/callback"_s;
            if (target.scope.isEmpty()) {
                target.scope = u"openid profile"_s;
            }
            m_target->setTarget(target);
            if (!proof.jwk.isEmpty()) {
                m_key->showState(tr("registered"));
            }
            applyTarget();
        });
}

void FlowLabPage::registerKey(const QJsonObject& jwk)
{
    const QString clientId = m_target->target().clientId;
    m_background->write<void>(
        models::lab_client::keyRegistration(clientId, jwk), [this](const core::Result<void>& done) {
            m_key->showState(done ? tr("registered") : tr("not registered"));
            showState(done ? QString() : done.error().message);
        });
}

bool FlowLabPage::showRecord(qint64 id)
{
    const models::ClientTableModel& clients = m_context.models.clients;
    const int row = clients.rowOf(id);
    if (row < 0) {
        return false;
    }
    fillChoices();
    const domain::Client client = store::clientFromFields(clients.fields(row)).value;
    if (!m_target->chooseOwnClient(client.clientId)) {
        showState(tr("Save and enable the client first."));
        return true;
    }
    applyTarget();
    return true;
}

void FlowLabPage::startOver()
{
    m_run.reset();
    chooseFlow();
}

void FlowLabPage::showDiagram(bool isSameRun)
{
    m_diagram->diagram().setSequence(labSequence(*m_run), isSameRun);
    m_diagram->diagram().setCurrentStep(m_steps->currentRow());
}

void FlowLabPage::inspectIdToken()
{
    const auto context = lab::idTokenContext(*m_run, size_t(std::max(0, m_steps->currentRow())));
    if (!context) {
        return;
    }
    m_context.openPage(u"tokens"_s);
    if (auto* tokens = window()->findChild<TokensPage*>()) {
        tokens->inspect(*context);
    }
}

} // namespace gatehouse::ui
