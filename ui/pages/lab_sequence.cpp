// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lab_sequence.h"

#include "lab/flow_run.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>
#include <QtCore/QUrl>
#include <QtCore/QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

using lab::StepKind;
using models::Party;
using models::SequenceMessage;

namespace {

struct LabSequence
{
    Q_DECLARE_TR_FUNCTIONS(LabSequence)
};

constexpr qsizetype mostLabMessages = 400;

bool isOfUser(StepKind kind)
{
    return kind == StepKind::Authorize || kind == StepKind::Verify
        || kind == StepKind::SignedAuthorize;
}

/// Names only: values may be secrets.
QString parameterNames(const lab::Exchange& exchange)
{
    QUrlQuery query(QUrl(exchange.wire.url).query());
    if (exchange.wire.method == "POST") {
        const QByteArray body = exchange.wire.requestBody;
        query = QUrlQuery(QString::fromUtf8(body.contains('=') ? body : QByteArray()));
    }
    QStringList names;
    for (const auto& [name, value] : query.queryItems()) {
        names.append(name);
    }
    return names.mid(0, 12).join(u", "_s);
}

class Drawing
{
public:
    explicit Drawing(const lab::FlowRun& run)
        : m_run(run)
    {
    }

    models::Sequence draw()
    {
        for (size_t number = 0; number < m_run.steps().size(); ++number) {
            addStep(m_run.steps()[number], int(number));
        }
        addParticipants();
        return std::move(m_sequence);
    }

private:
    void add(SequenceMessage message)
    {
        if (m_sequence.messages.size() < mostLabMessages) {
            m_sequence.messages.append(std::move(message));
        }
    }

    void addStep(const lab::FlowStep& step, int number)
    {
        const bool isUsers = isOfUser(step.rule->kind);
        if (isUsers && !step.exchanges.empty()) {
            add({ .from = Party::Client,
                .to = Party::Browser,
                .text = LabSequence::tr("open this address"),
                .step = number,
                .isInferred = true });
        }
        const Party asker = isUsers ? Party::Browser : Party::Client;
        for (size_t i = 0; i < step.exchanges.size(); ++i) {
            const bool isLast = i + 1 == step.exchanges.size();
            const bool hasFailed = isLast
                && (step.state == lab::StepState::Refused || step.state == lab::StepState::Failed);
            addExchange(step, step.exchanges[i], asker, number, hasFailed);
        }
        if (isUsers && step.state != lab::StepState::Waiting
            && step.rule->kind != StepKind::Verify) {
            addReturn(step, number);
        }
    }

    void addExchange(const lab::FlowStep& step, const lab::Exchange& exchange, Party asker,
        int number, bool hasFailed)
    {
        const Party other = step.rule->kind == StepKind::Get ? Party::Resource : Party::Server;
        const QUrl url(exchange.wire.url);
        add({ .from = asker,
            .to = other,
            .text = QString::fromLatin1(exchange.wire.method) + u' ' + url.path(),
            .detail = parameterNames(exchange),
            .step = number });
        if (exchange.wire.status == 0 && exchange.fault.isEmpty()) {
            return; // Somebody's own browser: its answers are not seen.
        }
        QString answer = exchange.fault.isEmpty() ? QString::number(exchange.wire.status)
                                                  : LabSequence::tr("no answer");
        if (hasFailed && !step.error.isEmpty()) {
            answer += u' ' + step.error;
        }
        add({ .from = other,
            .to = asker,
            .text = answer,
            .step = number,
            .isAnswer = true,
            .isFailed = hasFailed || !exchange.fault.isEmpty() });
    }

    /// The redirect that brings the browser back.
    void addReturn(const lab::FlowStep& step, int number)
    {
        if (step.produced.isEmpty() && step.error.isEmpty()) {
            return;
        }
        add({ .from = Party::Browser,
            .to = Party::Client,
            .text = LabSequence::tr("back at the redirect URI"),
            .detail
            = step.error.isEmpty() ? QStringList(step.produced.keys()).join(u", "_s) : step.error,
            .step = number,
            .isFailed = !step.error.isEmpty() });
    }

    void addParticipants()
    {
        const lab::Target& target = m_run.target();
        const QList<models::Participant> all {
            { Party::Browser, LabSequence::tr("Browser") },
            { Party::Client, LabSequence::tr("Client"), target.clientId },
            { Party::Server, LabSequence::tr("Server"), QUrl(target.issuer).authority() },
            { Party::Resource, LabSequence::tr("Resource server") },
        };
        for (const models::Participant& one : all) {
            const bool takesPart
                = std::ranges::any_of(m_sequence.messages, [&one](const SequenceMessage& message) {
                      return message.from == one.party || message.to == one.party;
                  });
            if (takesPart) {
                m_sequence.participants.append(one);
            }
        }
    }

    const lab::FlowRun& m_run;
    models::Sequence m_sequence;
};

} // namespace

models::Sequence labSequence(const lab::FlowRun& run)
{
    return Drawing(run).draw();
}

} // namespace gatehouse::ui
