// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/trace/recorder.h"

#include "server/trace/refusal.h"

#include <utility>

namespace gatehouse::trace {

using namespace Qt::StringLiterals;

namespace {

/// Of what a request brought: whole for every real address, and no more than that in memory.
QString bounded(QString value)
{
    constexpr qsizetype longest = 2048;
    return value.size() <= longest ? std::move(value) : QString(value.first(longest) + u'…');
}

} // namespace

Recorder::Recorder(Sink& sink, const QByteArray& request, const QByteArray& method,
    const QByteArray& path, qint64 now)
    : m_sink(sink)
    , m_start(std::chrono::steady_clock::now())
{
    m_step.request = request;
    m_step.method = method;
    m_step.path = path;
    m_step.at = now;
    m_step.order
        = std::chrono::duration_cast<std::chrono::microseconds>(m_start.time_since_epoch()).count();
}

Recorder::~Recorder()
{
    finish(m_step.status);
}

bool Recorder::check(
    const char* name, bool isPassed, const char* specification, QString expected, QString got)
{
    // Passed checks only matter to somebody who watches; a failed one is the reason of the refusal.
    if (!isPassed || m_sink.isListening())
        m_step.checks.push_back(Check {
            name, isPassed, specification, bounded(std::move(expected)), bounded(std::move(got)) });
    return isPassed;
}

void Recorder::note(const char* name, const QByteArray& value)
{
    if (m_sink.isListening())
        m_step.fields.push_back(Field { Place::Answer, name, value });
}

void Recorder::add(const CheckList& list)
{
    for (const Check& made : list.checks())
        check(made.name, made.isPassed, made.specification, made.expected, made.got);
}

void Recorder::finish(int status)
{
    if (std::exchange(m_isFinished, true))
        return;
    m_step.status = status;
    const auto elapsed = std::chrono::steady_clock::now() - m_start;
    m_step.durationMicroseconds
        = std::chrono::duration_cast<std::chrono::microseconds>(elapsed).count();
    if (m_sink.isListening() || isRefusal(m_step))
        m_sink.record(std::move(m_step));
}

} // namespace gatehouse::trace
