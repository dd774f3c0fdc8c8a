// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/trace/check_list.h"
#include "server/trace/sink.h"

#include <chrono>

namespace gatehouse::trace {

/// Collects one request's step and hands it to the sink once, at the latest when it goes out of
/// scope.
class Recorder
{
public:
    Recorder(Sink& sink, const QByteArray& request, const QByteArray& method,
        const QByteArray& path, qint64 now);
    ~Recorder();
    Recorder(const Recorder&) = delete;
    Recorder& operator=(const Recorder&) = delete;

    /// The step to fill in; always valid, also when nobody listens.
    [[nodiscard]] Step& step() { return m_step; }
    /// Notes a check and gives its verdict back: `if (!recorder.check("state present", ok, "RFC
    /// 6749 §4.1.1")) …`
    bool check(const char* name, bool isPassed, const char* specification, QString expected = {},
        QString got = {});
    /// What the page that is shown refers to, such as its interaction: no secret, and in no header.
    void note(const char* name, const QByteArray& value);
    /// Takes over what a closure checked on another thread.
    void add(const CheckList& list);
    void finish(int status);

private:
    Sink& m_sink;
    Step m_step;
    std::chrono::steady_clock::time_point m_start;
    bool m_isFinished = false;
};

} // namespace gatehouse::trace
