// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lab/parameter_values.h"
#include "lab/user_agent.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

class QUrl;

namespace gatehouse::lab {

class LoopbackListener;
class Messenger;

/// Who plays the user.
enum class UserPart
{
    Scripted, ///< The lab signs in as the target's test user.
    SystemBrowser ///< A person, with a loopback redirect URI.
};

/// What a run works with. Everything outlives it.
struct LabServices
{
    const core::Clock& clock;
    core::RandomSource& random;
    Messenger& messenger;
    std::function<void(const QUrl&)> openBrowser;
    /// Makes an access token of our own server an expired one; calls back with a fault or nothing.
    std::function<void(const QByteArray& token, std::function<void(const QString& fault)>)>
        ageToken;
};

/// One flow against one server, step by step. Nothing waits: each step's end is a signal. A step
/// runs with what the steps before it were answered; running an earlier one again forgets what came
/// after. Main thread.
class FlowRun final : public QObject
{
    Q_OBJECT
public:
    FlowRun(const FlowRule& rule, Target target, LabServices services, QObject* parent = nullptr);
    ~FlowRun() override;

    [[nodiscard]] const FlowRule& rule() const { return m_rule; }
    [[nodiscard]] const Target& target() const { return m_values.target; }
    [[nodiscard]] const std::vector<FlowStep>& steps() const { return m_steps; }
    [[nodiscard]] const BreakRule* broken() const { return m_broken; }
    [[nodiscard]] UserPart userPart() const { return m_part; }
    [[nodiscard]] bool isRunning() const { return m_current >= 0; }
    /// Where the system's browser has to go while it is waited for; else empty.
    [[nodiscard]] QString browserAddress() const { return m_browserAddress; }
    /// The last value of each name, for the start of another flow.
    [[nodiscard]] QMap<QString, QString> produced() const;

    void setTarget(const Target& target);
    /// Null: nothing is broken.
    void setBroken(const BreakRule* broken);
    void setUserPart(UserPart part);
    void setStart(const QMap<QString, QString>& values);

    void setValue(size_t step, size_t row, const QString& value);
    void setLeftOut(size_t step, size_t row, bool isLeftOut);
    /// Back to what the flow says; a row that was added goes.
    void restore(size_t step, size_t row);
    /// False: there are 64, or the name is empty or there already.
    bool addParameter(size_t step, const QString& name, const QString& value);

    void runStep(size_t step);
    void runAll();
    /// Stops, and forgets everything but what was typed.
    void reset();

Q_SIGNALS:
    /// Rows, state or exchanges of that step, or what comes after, changed.
    void stepChanged(int step);
    /// The last step that was asked for has ended, well or not.
    void finished();

private:
    void begin(size_t step);
    void refill();
    void forgetFrom(size_t step);
    void perform(FlowStep& step);
    void authorize(FlowStep& step);
    void verify(FlowStep& step);
    void openPage(const QByteArray& address, const QByteArray& redirectUri, bool denies);
    void openInBrowser(const QByteArray& address, bool isAnswered);
    void redirected(const core::Result<BrowserAnswer>& answer);
    void makeAssertion(FlowStep& step);
    void send(FlowStep& step);
    void answered(const Exchange& exchange);
    [[nodiscard]] bool goesAgain(const FlowStep& step);
    void age(FlowStep& step);
    void end();
    void fail(const QString& reason);
    [[nodiscard]] FlowStep& current() { return m_steps[size_t(m_current)]; }
    [[nodiscard]] std::span<FlowStep> untilCurrent();

    const FlowRule& m_rule;
    LabServices m_services;
    ParameterValues m_values;
    std::vector<FlowStep> m_steps;
    const BreakRule* m_broken = nullptr;
    UserPart m_part = UserPart::Scripted;
    LoopbackListener* m_listener = nullptr;
    QString m_browserAddress;
    QString m_typedRedirect;
    QTimer m_pollTimer;
    int m_polls = 0;
    int m_current = -1; ///< The step that runs.
    size_t m_last = 0; ///< The last step that was asked for.
    int m_repeats = 0; ///< Of the current step's request.
    std::unique_ptr<QObject> m_context; ///< Ends with the step: what comes later is not for it.
};

} // namespace gatehouse::lab
