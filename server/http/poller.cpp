// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/poller.h"

#include <QtCore/QSocketNotifier>

#include <sys/epoll.h>
#include <unistd.h>

namespace gatehouse::http {

namespace {

constexpr int batch = 128;
/// Bounded work for each wake-up keeps timers and posted events (resumed coroutines) alive under
/// load.
constexpr int rounds = 4;

epoll_event eventFor(quint32 events, Poller::Target* target)
{
    epoll_event event {};
    event.events = events;
    event.data.ptr = target;
    return event;
}

} // namespace

Poller::Poller(QObject* parent)
    : QObject(parent)
    , m_descriptor(epoll_create1(EPOLL_CLOEXEC))
{
    if (!isValid())
        return;
    auto* const notifier = new QSocketNotifier(m_descriptor, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &Poller::deliver);
}

Poller::~Poller()
{
    if (isValid())
        ::close(m_descriptor);
}

bool Poller::add(int descriptor, quint32 events, Target* target)
{
    epoll_event event = eventFor(events, target);
    return epoll_ctl(m_descriptor, EPOLL_CTL_ADD, descriptor, &event) == 0;
}

void Poller::change(int descriptor, quint32 events, Target* target)
{
    epoll_event event = eventFor(events, target);
    epoll_ctl(m_descriptor, EPOLL_CTL_MOD, descriptor, &event);
}

void Poller::remove(int descriptor)
{
    epoll_ctl(m_descriptor, EPOLL_CTL_DEL, descriptor, nullptr);
}

void Poller::deliver()
{
    epoll_event events[batch];
    for (int round = 0; round < rounds; ++round) {
        const int count = epoll_wait(m_descriptor, events, batch, 0);
        for (int i = 0; i < count; ++i)
            static_cast<Target*>(events[i].data.ptr)->polled(events[i].events);
        if (count < batch)
            return;
    }
}

} // namespace gatehouse::http
