// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSocketNotifier>

#include <functional>

namespace gatehouse::core {

/// Wakes the event loop of the thread that made it, from any thread: an eventfd(2). Posted events
/// would do the same through Qt's own locked queue, which ThreadSanitizer cannot see into and which
/// costs an allocation. The thread needs an event dispatcher when the bell is made.
class Bell final
{
public:
    /// `answer` runs in this thread, once for any number of rings before it.
    explicit Bell(std::function<void()> answer);
    ~Bell();
    Bell(const Bell&) = delete;
    Bell& operator=(const Bell&) = delete;

    /// From any thread.
    void ring() const;

private:
    void hear();

    int m_descriptor;
    std::function<void()> m_answer;
    QSocketNotifier m_listener;
};

} // namespace gatehouse::core
