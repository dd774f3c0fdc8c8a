// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/bell.h"

#include <sys/eventfd.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

namespace gatehouse::core {

Bell::Bell(std::function<void()> answer)
    : m_descriptor(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    , m_answer(std::move(answer))
    , m_listener(QSocketNotifier::Read)
{
    if (m_descriptor < 0)
        qFatal("no eventfd: %s", std::strerror(errno));
    QObject::connect(&m_listener, &QSocketNotifier::activated, &m_listener, [this] { hear(); });
    m_listener.setSocket(m_descriptor);
    m_listener.setEnabled(true);
}

Bell::~Bell()
{
    m_listener.setEnabled(false);
    ::close(m_descriptor);
}

void Bell::ring() const
{
    if (::eventfd_write(m_descriptor, 1) != 0)
        qFatal("the bell is broken: %s", std::strerror(errno));
}

void Bell::hear()
{
    // Silence first: whoever rings from here on is heard again.
    eventfd_t rings = 0;
    ::eventfd_read(m_descriptor, &rings);
    m_answer();
}

} // namespace gatehouse::core
