// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/flow_run.h"

#include "lab/loopback_listener.h"

#include <algorithm>

namespace gatehouse::lab {

using namespace Qt::StringLiterals;

FlowRun::FlowRun(const FlowRule& rule, Target target, LabServices services, QObject* parent)
    : QObject(parent)
    , m_rule(rule)
    , m_services(std::move(services))
    , m_values(m_services.clock, m_services.random)
{
    m_values.target = std::move(target);
    m_typedRedirect = m_values.target.redirectUri;
    for (const StepRule& step : rule.steps)
        m_steps.push_back(blankStep(step));
    m_pollTimer.setSingleShot(true);
    connect(&m_pollTimer, &QTimer::timeout, this, [this] { send(current()); });
    refill();
}

FlowRun::~FlowRun() = default;

QMap<QString, QString> FlowRun::produced() const
{
    QMap<QString, QString> values = m_values.start;
    for (const FlowStep& step : m_steps)
        values.insert(step.produced);
    return values;
}

void FlowRun::refill()
{
    const std::span<const FlowStep> all(m_steps);
    for (size_t i = 0; i < m_steps.size(); ++i) {
        if (m_steps[i].state == StepState::Waiting)
            m_values.fill(m_steps[i], all.first(i), m_broken);
    }
}

void FlowRun::forgetFrom(size_t step)
{
    m_context.reset();
    m_pollTimer.stop();
    m_current = -1;
    m_browserAddress.clear();
    for (size_t i = step; i < m_steps.size(); ++i) {
        FlowStep fresh { m_steps[i].rule };
        fresh.parameters = std::move(m_steps[i].parameters);
        m_steps[i] = std::move(fresh);
    }
}

void FlowRun::reset()
{
    m_values.startAgain();
    forgetFrom(0);
    refill();
    Q_EMIT stepChanged(0);
}

void FlowRun::setTarget(const Target& target)
{
    m_values.target = target;
    m_typedRedirect = target.redirectUri;
    setUserPart(m_part);
}

void FlowRun::setBroken(const BreakRule* broken)
{
    m_broken = broken;
    reset();
}

void FlowRun::setStart(const QMap<QString, QString>& values)
{
    m_values.start = values;
    refill();
}

void FlowRun::setUserPart(UserPart part)
{
    m_part = part;
    m_values.target.redirectUri = m_typedRedirect;
    if (part == UserPart::SystemBrowser) {
        if (m_listener == nullptr) {
            m_listener = new LoopbackListener(this);
            connect(
                m_listener, &LoopbackListener::arrived, this, [this](const BrowserAnswer& answer) {
                    if (m_current >= 0 && !m_browserAddress.isEmpty())
                        redirected(answer);
                });
        }
        if (m_listener->listen())
            m_values.target.redirectUri = m_listener->redirectUri();
    } else if (m_listener != nullptr) {
        m_listener->close();
    }
    reset();
}

void FlowRun::setValue(size_t step, size_t row, const QString& value)
{
    Parameter& parameter = m_steps[step].parameters[row];
    parameter.value = value;
    parameter.origin = Origin::Typed;
    parameter.isSilent = false;
    Q_EMIT stepChanged(int(step));
}

void FlowRun::setLeftOut(size_t step, size_t row, bool isLeftOut)
{
    m_steps[step].parameters[row].isSilent = isLeftOut;
    m_values.fill(m_steps[step], std::span<const FlowStep>(m_steps).first(step), m_broken);
    Q_EMIT stepChanged(int(step));
}

void FlowRun::restore(size_t step, size_t row)
{
    auto& parameters = m_steps[step].parameters;
    if (parameters[row].rule == nullptr) {
        parameters.erase(parameters.begin() + qsizetype(row));
    } else {
        parameters[row].isSilent = false;
        parameters[row].origin = Origin::Given;
    }
    m_values.fill(m_steps[step], std::span<const FlowStep>(m_steps).first(step), m_broken);
    Q_EMIT stepChanged(int(step));
}

bool FlowRun::addParameter(size_t step, const QString& name, const QString& value)
{
    auto& parameters = m_steps[step].parameters;
    const bool isThere = std::ranges::any_of(
        parameters, [&name](const Parameter& one) { return one.name == name; });
    if (name.isEmpty() || isThere || parameters.size() >= FlowStep::mostParameters)
        return false;
    Parameter added { name, value, Origin::Typed };
    added.place = m_steps[step].rule->kind == StepKind::Assertion ? Place::Claim : Place::Parameter;
    parameters.push_back(added);
    Q_EMIT stepChanged(int(step));
    return true;
}

void FlowRun::runStep(size_t step)
{
    if (isRunning() || step >= m_steps.size())
        return;
    forgetFrom(step);
    m_last = step;
    begin(step);
}

void FlowRun::runAll()
{
    if (isRunning())
        return;
    reset();
    m_last = m_steps.size() - 1;
    begin(0);
}

void FlowRun::begin(size_t step)
{
    m_current = int(step);
    m_repeats = 0;
    m_polls = 0;
    m_context = std::make_unique<QObject>();
    m_values.startStep();
    refill();
    m_steps[step].state = StepState::Running;
    Q_EMIT stepChanged(m_current);
    // Later: whoever asked for the run sees it running before anything of it ends.
    QMetaObject::invokeMethod(
        m_context.get(), [this] { perform(current()); }, Qt::QueuedConnection);
}

std::span<FlowStep> FlowRun::untilCurrent()
{
    return std::span<FlowStep>(m_steps).first(size_t(m_current) + 1);
}

void FlowRun::end()
{
    const int ended = m_current;
    const StepState state = current().state;
    m_current = -1;
    m_browserAddress.clear();
    // What still comes for the step, such as a second answer at the redirect URI, finds nobody.
    if (m_context)
        m_context.release()->deleteLater();
    refill();
    Q_EMIT stepChanged(ended);
    if (state == StepState::Done && size_t(ended) < m_last)
        begin(size_t(ended) + 1);
    else
        Q_EMIT finished();
}

void FlowRun::fail(const QString& reason)
{
    current().state = StepState::Failed;
    current().reason = reason;
    end();
}

} // namespace gatehouse::lab
