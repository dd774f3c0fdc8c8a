// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/flow_lab_page.h"

#include "lab/messenger.h"
#include "lab/server_side.h"
#include "models/background.h"
#include "server/control/server_control.h"
#include "server/crypto/system_random.h"
#include "server/store/token_aging.h"
#include "ui/console_models.h"
#include "ui/pages/lab_targets.h"
#include "ui/theme/icons.h"
#include "ui/widgets/lab_key_row.h"
#include "ui/widgets/lab_step_view.h"
#include "ui/widgets/lab_target_bar.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/step_view.h"

#include <QtCore/QLocale>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QListWidget>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

namespace {

QIcon stateIcon(lab::StepState state)
{
    switch (state) {
    case lab::StepState::Waiting:
        return lineIcon("ring", IconTone::Muted);
    case lab::StepState::Running:
        return lineIcon("play", IconTone::Accent);
    case lab::StepState::Done:
        return lineIcon("success", IconTone::Success);
    case lab::StepState::Refused:
    case lab::StepState::Failed:
        return lineIcon("error", IconTone::Danger);
    }
    return {};
}

/// Which server a target is of; empty: none is named.
QString serverOf(const lab::Target& target)
{
    return target.issuer.isEmpty() ? target.endpoints.value(u"access_token_url"_s) : target.issuer;
}

} // namespace

lab::LabServices FlowLabPage::services()
{
    lab::LabServices made { m_context.workspace.clock(), *m_random, *m_messenger,
        [](const QUrl& url) { QDesktopServices::openUrl(url); }, {} };
    made.ageToken = [this](const QByteArray& token, std::function<void(const QString&)> done) {
        m_background->write<void>(
            [token](store::Transaction& transaction) {
                return store::ageAccessToken(transaction, token);
            },
            [done](
                const core::Result<void>& aged) { done(aged ? QString() : aged.error().message); });
    };
    return made;
}

void FlowLabPage::chooseFlow()
{
    const QMap<QString, QString> carried = m_run ? m_run->produced() : QMap<QString, QString>();
    const lab::FlowRule* const rule = lab::findFlow(m_flow->currentData().toString());
    m_run = std::make_unique<lab::FlowRun>(*rule, lab::Target {}, services());
    m_run->setStart(carried);
    connect(m_run.get(), &lab::FlowRun::stepChanged, this, [this](int step) {
        if (m_run->isRunning()) {
            m_steps->setCurrentRow(step);
        }
        showSteps();
    });
    connect(m_run.get(), &lab::FlowRun::finished, this, &FlowLabPage::showSteps);
    {
        const QSignalBlocker quiet(m_steps);
        m_steps->clear();
        for (const lab::FlowStep& step : m_run->steps()) {
            m_steps->addItem(lab::stepTitle(*step.rule));
        }
        m_steps->setCurrentRow(0);
    }
    fillBreaks();
    showDiagram(false);
    m_applied.reset();
    applyTarget();
}

void FlowLabPage::fillBreaks()
{
    const QSignalBlocker quiet(m_breaks);
    m_breaks->clear();
    m_breaks->addItem(tr("Nothing: do it right"));
    for (const lab::BreakRule* rule : lab::breaksOf(m_run->rule())) {
        auto* item = new QListWidgetItem(lab::breakTitle(*rule), m_breaks);
        item->setData(Qt::UserRole, QString::fromLatin1(rule->id));
        item->setToolTip(QString::fromUtf8(rule->specification));
    }
    m_breaks->setCurrentRow(0);
}

void FlowLabPage::fillChoices()
{
    QStringList providers;
    for (const ProviderTarget& one : providerTargets(m_context.models.providers)) {
        providers.append(one.name);
    }
    m_target->setChoices(providers, clientTargets(m_context.models.clients));
}

void FlowLabPage::chooseServer()
{
    m_labClient->setEnabled(m_target->isOurs());
    const QString provider = m_target->provider();
    for (const ProviderTarget& one : providerTargets(m_context.models.providers)) {
        if (one.name != provider) {
            continue;
        }
        lab::Target target = one.target;
        // The only address that the provider knows of us.
        const QString issuer = m_context.control.status().issuer;
        if (!issuer.isEmpty()) {
            target.redirectUri = issuer + u"/authorize/"_s + provider;
        }
        m_target->setTarget(target);
        // Neither of the two protocols gets anywhere with the other's server.
        if (one.isOAuth1 != (m_flow->currentData() == u"oauth1"_s)) {
            m_flow->setCurrentIndex(m_flow->findData(one.isOAuth1 ? u"oauth1"_s : u"code"_s));
        }
    }
}

void FlowLabPage::chooseBreak()
{
    const QListWidgetItem* const item = m_breaks->currentItem();
    const QString id = item == nullptr ? QString() : item->data(Qt::UserRole).toString();
    const lab::BreakRule* const rule = lab::findBreak(m_run->rule(), id);
    m_run->setBroken(rule);
    int changed = 0;
    for (int row = m_steps->count() - 1; row >= 0 && rule != nullptr; --row) {
        const lab::FlowStep& step = m_run->steps()[size_t(row)];
        for (const lab::Parameter& parameter : step.parameters) {
            if (lab::concerns(*rule, step.rule->id, parameter.name)) {
                changed = row;
            }
        }
    }
    m_steps->setCurrentRow(changed);
    showStep();
}

void FlowLabPage::applyTarget()
{
    lab::Target target = m_target->target();
    for (const ProviderTarget& one : providerTargets(m_context.models.providers)) {
        if (one.name == m_target->provider()) {
            target.endpoints = one.target.endpoints;
            target.extras = one.target.extras;
            target.signatureMethod = one.target.signatureMethod;
        }
    }
    if (!target.issuer.isEmpty() && target.issuer == m_endpointsOf) {
        // What is configured stays, as when the server itself asks.
        lab::Endpoints endpoints = m_endpoints;
        endpoints.insert(target.endpoints);
        target.endpoints = endpoints;
    }
    // Nothing that one server gave is sent to another.
    if (serverOf(target) != m_server) {
        m_server = serverOf(target);
        m_run->setStart({});
    }
    // A change begins the run again, which nobody wants for nothing.
    m_key->setNeeded(target.authMethod == "private_key_jwt"_L1);
    m_key->setMayRegister(m_target->isOurs() && !target.clientId.isEmpty());
    target.clientKey = m_key->key();
    if (m_applied != target || m_run->userPart() != m_target->userPart()) {
        m_applied = target;
        m_run->setTarget(target);
        m_run->setUserPart(m_target->userPart());
    }
    showFolded();
    showSteps();
}

void FlowLabPage::withEndpoints(const std::function<void()>& go)
{
    if (m_isDiscovering) {
        return;
    }
    applyTarget();
    const QString issuer = m_run->target().issuer;
    if (!m_run->target().endpoints.isEmpty() && (issuer.isEmpty() || issuer == m_endpointsOf)) {
        return go();
    }
    if (issuer.isEmpty()) {
        return showState(m_target->isOurs() ? tr("Start the server first.")
                                            : tr("Type the issuer of the server first."));
    }
    m_isDiscovering = true;
    showState();
    lab::discover(
        *m_messenger, issuer, this, [this, issuer, go](const core::Result<lab::Endpoints>& found) {
            m_isDiscovering = false;
            if (!found) {
                return showState(
                    tr("The metadata of %1 cannot be read: %2").arg(issuer, found.error().message));
            }
            m_endpoints = *found;
            m_endpointsOf = issuer;
            applyTarget();
            // Somebody may have chosen another server meanwhile.
            if (m_run->target().issuer == issuer) {
                go();
            }
        });
}

void FlowLabPage::runStep()
{
    withEndpoints([this] { m_run->runStep(size_t(std::max(0, m_steps->currentRow()))); });
}

void FlowLabPage::runAll()
{
    withEndpoints([this] { m_run->runAll(); });
}

void FlowLabPage::showSteps()
{
    for (int row = 0; row < m_steps->count(); ++row) {
        const lab::FlowStep& step = m_run->steps()[size_t(row)];
        QString text = tr("%1. %2").arg(row + 1).arg(lab::stepTitle(*step.rule));
        if (!step.error.isEmpty()) {
            text += u'\n' + step.error;
        }
        QListWidgetItem* const item = m_steps->item(row);
        item->setText(text);
        item->setIcon(stateIcon(step.state));
        item->setToolTip(step.reason);
    }
    showStep();
    showState();
    showDiagram(true);
}

void FlowLabPage::showStep()
{
    m_step->showStep(m_run.get(), size_t(std::max(0, m_steps->currentRow())));
    showServerSide();
}

void FlowLabPage::showServerSide()
{
    const lab::Exchange* const exchange = m_step->exchange();
    const trace::Step* const theirs
        = exchange == nullptr ? nullptr : m_serverSide->find(exchange->mark);
    if (theirs == nullptr) {
        m_theirs->showNothing();
        m_reason->setText(
            m_target->isOurs() ? QString() : tr("Only this server shows its own side."));
        m_reason->setVisible(!m_target->isOurs());
        return;
    }
    m_theirs->showStep(*theirs, m_run->target().issuer);
    const auto explained = m_serverSide->explanation(exchange->mark, QLocale().name().left(2));
    m_reason->setVisible(explained.has_value());
    if (explained) {
        m_reason->setText(u"%1\n%2"_s.arg(explained->text.title, explained->text.happened));
    }
}

void FlowLabPage::showState(const QString& fault)
{
    const bool isRunning = m_run->isRunning();
    m_runAll->setEnabled(!isRunning && !m_isDiscovering);
    m_runStep->setEnabled(!isRunning && !m_isDiscovering);
    QString text = fault;
    bool isBad = !fault.isEmpty();
    for (const lab::FlowStep& step : m_run->steps()) {
        if (!isBad
            && (step.state == lab::StepState::Refused || step.state == lab::StepState::Failed)) {
            isBad = true;
            text = step.error.isEmpty() ? step.reason : QString(step.error + u": "_s + step.reason);
        }
    }
    if (isRunning && m_run->userPart() == lab::UserPart::SystemBrowser
        && !m_run->browserAddress().isEmpty()) {
        text = tr("Waiting for the browser…");
    }
    m_note->setProperty("role", isBad ? u"fault"_s : u"muted"_s);
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
    repolish(m_note);
}

} // namespace gatehouse::ui
