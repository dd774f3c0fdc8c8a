// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/parameter_values.h"

#include "server/core/bytes.h"
#include "server/core/clock.h"
#include "server/core/random_source.h"
#include "server/crypto/digest.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace gatehouse::lab {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 assertionSeconds = 120;

struct OriginTexts
{
    Q_DECLARE_TR_FUNCTIONS(OriginTexts)
};

bool hasRow(const FlowStep& step, const QString& name)
{
    return std::ranges::any_of(
        step.parameters, [&name](const Parameter& one) { return one.name == name; });
}

/// Who agreed before would not be asked, and could not press Deny.
void askForConsent(FlowStep& step, const BreakRule* broken)
{
    std::erase_if(step.parameters,
        [](const Parameter& one) { return one.rule == nullptr && one.origin == Origin::Broken; });
    if (broken == nullptr || broken->action != BreakAction::Deny
        || !hasRow(step, u"response_type"_s) || hasRow(step, u"prompt"_s))
        return;
    Parameter prompt { QString::fromLatin1(broken->parameters),
        QString::fromLatin1(broken->value) };
    prompt.origin = Origin::Broken;
    step.parameters.push_back(prompt);
}

} // namespace

QString originText(Origin origin)
{
    switch (origin) {
    case Origin::Given:
        return OriginTexts::tr("given");
    case Origin::Typed:
        return OriginTexts::tr("typed");
    case Origin::Carried:
        return OriginTexts::tr("carried");
    case Origin::Generated:
        return OriginTexts::tr("generated");
    case Origin::LeftOut:
        return OriginTexts::tr("left out");
    case Origin::Broken:
        return OriginTexts::tr("broken");
    }
    return {};
}

ParameterValues::ParameterValues(const core::Clock& clock, core::RandomSource& random)
    : m_clock(clock)
    , m_random(random)
{
}

void ParameterValues::startAgain()
{
    m_generated.clear();
}

void ParameterValues::startStep()
{
    for (const auto name : { "iat"_L1, "exp"_L1, "jti"_L1, "oauth_timestamp"_L1, "oauth_nonce"_L1 })
        m_generated.remove(name);
}

QString ParameterValues::generated(const QString& name)
{
    const auto found = m_generated.constFind(name);
    if (found != m_generated.cend())
        return *found;
    const QString value = made(name);
    m_generated.insert(name, value);
    return value;
}

QString ParameterValues::made(const QString& name)
{
    if (name == "code_verifier"_L1)
        return QString::fromLatin1(core::toBase64Url(m_random.bytes(32)));
    if (name == "code_challenge"_L1)
        return QString::fromLatin1(
            core::toBase64Url(crypto::sha256(generated(u"code_verifier"_s).toLatin1())));
    if (name == "iat"_L1 || name == "oauth_timestamp"_L1)
        return QString::number(m_clock.now());
    if (name == "exp"_L1)
        return QString::number(m_clock.now() + assertionSeconds);
    if (name == "oauth_nonce"_L1)
        return QString::fromLatin1(m_random.bytes(15).toHex());
    return QString::fromLatin1(core::toBase64Url(m_random.bytes(16)));
}

std::optional<QString> ParameterValues::carried(
    const QString& name, std::span<const FlowStep> earlier) const
{
    for (auto step = earlier.rbegin(); step != earlier.rend(); ++step) {
        const auto found = step->produced.constFind(name);
        if (found != step->produced.cend())
            return *found;
    }
    const auto found = start.constFind(name);
    return found == start.cend() ? std::nullopt : std::optional(*found);
}

void ParameterValues::fillOne(Parameter& parameter, std::span<const FlowStep> earlier)
{
    const QString text = QString::fromLatin1(parameter.rule->text);
    switch (parameter.rule->source) {
    case Source::Fixed:
        parameter.value = text;
        parameter.origin = Origin::Given;
        break;
    case Source::Setting:
        parameter.value = target.setting(text);
        parameter.origin = parameter.value.isEmpty() ? Origin::LeftOut : Origin::Given;
        break;
    case Source::Generated:
        parameter.value = generated(text);
        parameter.origin = Origin::Generated;
        break;
    case Source::Carried: {
        const auto value = carried(text, earlier);
        parameter.value = value.value_or(QString());
        parameter.origin = value ? Origin::Carried : Origin::LeftOut;
        break;
    }
    }
}

/// Those of the target's record. What was typed over or left out by hand stays.
void ParameterValues::addExtras(FlowStep& step) const
{
    std::erase_if(step.parameters, [](const Parameter& one) {
        return one.rule == nullptr && one.origin == Origin::Given && !one.isSilent;
    });
    QString sender = QString::fromLatin1(step.rule->id);
    // What is pushed is not repeated at the authorization endpoint (RFC 9126 §4).
    if (sender == "par"_L1)
        sender = u"authorize"_s;
    else if (sender == "authorize"_L1 && !hasRow(step, u"response_type"_s))
        return;
    const auto extras = target.extras.constFind(sender);
    if (extras == target.extras.cend())
        return;
    for (auto extra = extras->cbegin(); extra != extras->cend(); ++extra) {
        if (step.parameters.size() < FlowStep::mostParameters && !hasRow(step, extra.key()))
            step.parameters.push_back({ extra.key(), extra.value() });
    }
}

void ParameterValues::fill(
    FlowStep& step, std::span<const FlowStep> earlier, const BreakRule* broken)
{
    addExtras(step);
    askForConsent(step, broken);
    for (Parameter& parameter : step.parameters) {
        const bool isAdded
            = parameter.origin == Origin::Broken || parameter.origin == Origin::Given;
        if (parameter.rule == nullptr && isAdded && !parameter.isSilent)
            continue;
        const bool isTyped = parameter.rule == nullptr || parameter.origin == Origin::Typed;
        if (parameter.isSilent) {
            parameter.origin = Origin::LeftOut;
        } else if (isTyped) {
            parameter.origin = Origin::Typed;
        } else {
            fillOne(parameter, earlier);
        }
        if (broken == nullptr || !concerns(*broken, step.rule->id, parameter.name))
            continue;
        if (broken->action == BreakAction::LeaveOut) {
            parameter.origin = Origin::LeftOut;
        } else if (broken->action == BreakAction::Replace && parameter.rule != nullptr) {
            parameter.value = QString::fromLatin1(broken->value);
            parameter.origin = Origin::Broken;
        }
    }
}

FlowStep blankStep(const StepRule& rule)
{
    static const ParameterRule clientId { "client_id", Source::Setting, "client_id",
        Place::Client };
    static const ParameterRule clientSecret { "client_secret", Source::Setting, "client_secret",
        Place::Client };
    FlowStep step { &rule };
    const auto add = [&step](const ParameterRule& one) {
        step.parameters.push_back(
            { QString::fromLatin1(one.name), {}, Origin::Given, one.place, &one });
    };
    if (rule.authenticates) {
        add(clientId);
        add(clientSecret);
    }
    for (const ParameterRule& one : rule.parameters)
        add(one);
    return step;
}

} // namespace gatehouse::lab
