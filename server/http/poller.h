// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace gatehouse::http {

/// Many descriptors behind one notifier of Qt's event loop: an epoll set. Qt itself looks at every
/// descriptor on each wake-up, which costs milliseconds with thousands of idle connections; this
/// costs what is ready. One thread.
class Poller final : public QObject
{
    Q_OBJECT
public:
    /// Whoever is told about a descriptor. It may remove itself at any time, but must live until
    /// control is back in the event loop (deleteLater does): the current batch still points to it.
    class Target
    {
    public:
        virtual void polled(quint32 events) = 0;

    protected:
        ~Target() = default;
    };

    explicit Poller(QObject* parent = nullptr);
    ~Poller() override;

    /// False: out of descriptors.
    [[nodiscard]] bool isValid() const { return m_descriptor >= 0; }
    /// `events` as in epoll_event, level-triggered. False: the system refused.
    [[nodiscard]] bool add(int descriptor, quint32 events, Target* target);
    void change(int descriptor, quint32 events, Target* target);
    void remove(int descriptor);

private:
    void deliver();

    int m_descriptor;
};

} // namespace gatehouse::http
