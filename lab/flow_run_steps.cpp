// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/flow_run.h"
#include "lab/messenger.h"
#include "lab/scripted_browser.h"
#include "lab/step_answer.h"
#include "lab/step_request.h"
#include "server/core/bytes.h"
#include "server/core/clock.h"
#include "server/core/random_source.h"

#include <QtCore/QPointer>
#include <QtCore/QUrl>

#include <algorithm>

// What each kind of step does.
namespace gatehouse::lab {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostExchanges = 40;
constexpr int mostPolls = 60;
constexpr int leastInterval = 1;
constexpr int mostInterval = 30;
constexpr char foreignState[] = "state-of-somebody-else";

void keep(FlowStep& step, const Exchange& exchange)
{
    if (step.exchanges.size() < mostExchanges)
        step.exchanges.push_back(exchange);
}

} // namespace

void FlowRun::perform(FlowStep& step)
{
    if (acts(m_broken, BreakAction::Skip, step.rule->id)) {
        step.state = StepState::Done;
        return end();
    }
    switch (step.rule->kind) {
    case StepKind::Authorize:
    case StepKind::SignedAuthorize:
        return authorize(step);
    case StepKind::Verify:
        return verify(step);
    case StepKind::Assertion:
        return makeAssertion(step);
    case StepKind::Post:
    case StepKind::Get:
    case StepKind::Signed:
        if (acts(m_broken, BreakAction::Age, step.rule->id))
            return age(step);
        return send(step);
    }
}

void FlowRun::authorize(FlowStep& step)
{
    const auto address = authorizeAddress(step, m_values.target);
    if (!address)
        return fail(address.error().message);
    QString redirectUri = m_values.target.redirectUri;
    for (const FlowStep& earlier : untilCurrent()) {
        for (const QString& name : { u"redirect_uri"_s, u"oauth_callback"_s })
            redirectUri = sentValue(earlier, name).value_or(redirectUri);
    }
    openPage(*address, redirectUri.toUtf8(), acts(m_broken, BreakAction::Deny, step.rule->id));
}

void FlowRun::verify(FlowStep& step)
{
    const auto address = sentValue(step, u"verification_uri_complete"_s);
    if (!address)
        return fail(u"the device has no verification_uri_complete"_s);
    openPage(address->toUtf8(), {}, acts(m_broken, BreakAction::Deny, step.rule->id));
}

void FlowRun::openPage(const QByteArray& address, const QByteArray& redirectUri, bool denies)
{
    if (m_part == UserPart::SystemBrowser)
        return openInBrowser(address, !redirectUri.isEmpty());
    Person person { m_values.target.username, m_values.target.password };
    person.denies = denies;
    auto* browser = new ScriptedBrowser(m_services.messenger, person, m_context.get());
    browser->open(
        address, redirectUri, [this](const Exchange& exchange) { keep(current(), exchange); },
        [this](const core::Result<BrowserAnswer>& answer) { redirected(answer); });
}

void FlowRun::openInBrowser(const QByteArray& address, bool isAnswered)
{
    m_browserAddress = QString::fromUtf8(address);
    Exchange shown;
    shown.wire.method = "GET";
    shown.wire.url = m_browserAddress;
    keep(current(), shown);
    m_services.openBrowser(QUrl::fromEncoded(address));
    if (isAnswered) {
        Q_EMIT stepChanged(m_current);
        return;
    }
    // A device learns by asking for its tokens: the next step does so until the user decided.
    current().state = StepState::Done;
    end();
}

void FlowRun::redirected(const core::Result<BrowserAnswer>& answer)
{
    FlowStep& step = current();
    if (!answer) {
        const bool isAnswered = !step.exchanges.empty() && step.exchanges.back().fault.isEmpty();
        step.state = isAnswered ? StepState::Refused : StepState::Failed;
        step.reason = answer.error().message;
        return end();
    }
    BrowserAnswer read = *answer;
    if (acts(m_broken, BreakAction::Forge, step.rule->id)) {
        std::erase_if(read.parameters, [](const auto& field) { return field.first == "state"; });
        read.parameters.emplace_back("state", foreignState);
    }
    if (step.rule->kind == StepKind::Verify) {
        step.state = StepState::Done;
        step.reason = read.page;
    } else {
        readRedirect(untilCurrent(), read, m_values.target.issuer);
        checkIdToken(untilCurrent());
    }
    end();
}

void FlowRun::makeAssertion(FlowStep& step)
{
    const auto assertion = assertionOf(step);
    if (!assertion)
        return fail(assertion.error().message);
    step.produced.insert(u"assertion"_s, QString::fromLatin1(*assertion));
    step.state = StepState::Done;
    end();
}

void FlowRun::send(FlowStep& step)
{
    const bool tampers = acts(m_broken, BreakAction::Tamper, step.rule->id);
    const AssertionStamp stamp { m_services.clock.now(),
        QString::fromLatin1(core::toBase64Url(m_services.random.bytes(16))) };
    const auto question = requestOf(step, m_values.target, tampers, stamp);
    if (!question)
        return fail(question.error().message);
    m_services.messenger.send(
        *question, m_context.get(), [this](const Exchange& exchange) { answered(exchange); });
}

void FlowRun::answered(const Exchange& exchange)
{
    FlowStep& step = current();
    keep(step, exchange);
    readExchange(step);
    checkIdToken(untilCurrent());
    if (!goesAgain(step))
        end();
}

bool FlowRun::goesAgain(const FlowStep& step)
{
    if (step.state == StepState::Done && m_repeats == 0
        && acts(m_broken, BreakAction::Twice, step.rule->id)) {
        ++m_repeats;
        send(current());
        return true;
    }
    const bool isPending = step.error == "authorization_pending"_L1 || step.error == "slow_down"_L1;
    if (!isPending || m_part != UserPart::SystemBrowser || m_broken != nullptr
        || ++m_polls > mostPolls)
        return false;
    // RFC 8628 §3.5: the interval of the answer, five seconds more after slow_down.
    const int asked = produced().value(u"interval"_s, u"5"_s).toInt();
    const int more = step.error == "slow_down"_L1 ? 5 : 0;
    m_pollTimer.start(std::chrono::seconds(std::clamp(asked + more, leastInterval, mostInterval)));
    current().state = StepState::Running;
    Q_EMIT stepChanged(m_current);
    return true;
}

void FlowRun::age(FlowStep& step)
{
    const auto token = sentValue(step, u"access_token"_s);
    if (!token || !m_services.ageToken || !m_values.target.isOurs)
        return fail(u"only a token of this server can be made an expired one"_s);
    const QPointer<QObject> context = m_context.get();
    m_services.ageToken(token->toUtf8(), [this, context](const QString& fault) {
        if (!context)
            return; // Another run, or none, by now.
        if (!fault.isEmpty())
            return fail(fault);
        send(current());
    });
}

} // namespace gatehouse::lab
