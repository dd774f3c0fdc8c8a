// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lab/exchange.h"

#include <QtNetwork/QNetworkAccessManager>

#include <functional>

class QNetworkReply;

namespace gatehouse::core {
class RandomSource;
}

namespace gatehouse::lab {

/// Sends the lab's requests: no redirect is followed, no cookie kept, no proxy of the desktop
/// asked; 20 seconds and 1 MiB at most. In the thread it lives in; never waits.
class Messenger final : public QObject
{
    Q_OBJECT
public:
    static constexpr int mostSeconds = 20;
    static constexpr int mostAtOnce = 8; ///< Beyond it send() answers with a fault.

    explicit Messenger(core::RandomSource& random, QObject* parent = nullptr);
    ~Messenger() override;

    /// `done` is called once, later, while `context` lives. Any status is an answer.
    void send(const Question& question, QObject* context, std::function<void(Exchange)> done);

private:
    [[nodiscard]] QNetworkReply* start(const Question& question, const QByteArray& mark);

    core::RandomSource& m_random;
    QNetworkAccessManager m_manager;
    int m_running = 0;
};

} // namespace gatehouse::lab
