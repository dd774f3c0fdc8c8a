// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/poller.h"
#include "server/http/wire.h"

namespace gatehouse::http {

/// A TCP descriptor in the worker's epoll set. Owns the descriptor.
class PlainWire final : public Wire, private Poller::Target
{
public:
    PlainWire(int descriptor, Poller& poller, Events& events);
    ~PlainWire() override;

    [[nodiscard]] bool open() override;
    [[nodiscard]] qint64 read(char* data, qint64 size) override;
    [[nodiscard]] qint64 write(const char* data, qint64 size) override;
    void want(bool reading, bool writing) override;
    [[nodiscard]] bool finishSending() override;
    void close(bool isReset) override;

private:
    void polled(quint32 events) override;

    int m_descriptor;
    Poller& m_poller;
    Events& m_events;
    quint32 m_wanted = 0;
};

} // namespace gatehouse::http
