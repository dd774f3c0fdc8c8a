// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/server_side.h"

namespace gatehouse::lab {

namespace {

constexpr QByteArrayView agent = "Gatehouse-Flow-Lab/";

QByteArray markOf(const trace::Step& step)
{
    for (const trace::Field& field : step.fields) {
        if (field.place == trace::Place::Header && field.name == "user-agent"
            && field.value.startsWith(agent))
            return field.value.sliced(agent.size());
    }
    return {};
}

} // namespace

const trace::Step* ServerSide::find(const QByteArray& mark) const
{
    for (const Kept& kept : m_steps) {
        if (!mark.isEmpty() && kept.mark == mark)
            return &kept.step;
    }
    return nullptr;
}

std::optional<explain::Explanation> ServerSide::explanation(
    const QByteArray& mark, const QString& language)
{
    const trace::Step* const step = find(mark);
    return step == nullptr ? std::nullopt : m_explainer.explain(*step, language);
}

void ServerSide::append(const QList<trace::Step>& steps)
{
    bool isOurs = false;
    for (const trace::Step& step : steps) {
        const QByteArray mark = markOf(step);
        if (mark.isEmpty())
            continue;
        isOurs = true;
        m_steps.push_back({ mark, step });
        if (m_steps.size() > mostSteps)
            m_steps.pop_front();
    }
    if (isOurs)
        Q_EMIT arrived();
}

} // namespace gatehouse::lab
