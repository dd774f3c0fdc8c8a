// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/result.h"
#include "server/http/limits.h"
#include "server/http/router.h"
#include "server/http/trusted_proxies.h"

#include <QtCore/QObject>
#include <QtNetwork/QSslConfiguration>

#include <memory>
#include <optional>

namespace gatehouse::http {

/// What all workers of a server share: connection counts, and whom they are told of strangers by.
class Admission;
[[nodiscard]] std::shared_ptr<Admission> makeAdmission(
    const Limits& limits, TrustedProxies proxies = {});

/// Counters since start; exact per worker, read from any thread.
struct WorkerStatistics
{
    quint64 connections = 0; ///< Admitted.
    quint64 refused = 0; ///< Turned away by a cap or while draining.
    quint64 requests = 0; ///< Valid ones, handed to a handler.
    quint64 malformed = 0; ///< Refused by the guard: 400, 413, 414, 417, 431, 501, 505.
    quint64 timedOut = 0; ///< Handshake, header, body, handler or write deadline passed.
    qint64 open
        = 0; ///< Connections now, with those whose client has left and whose handler still runs.
    qint64 pending = 0; ///< Handlers at work now.
};

/// One HTTP thread's server: guard and QtHttpServer adapter. Made, used and destroyed in the thread
/// it serves in, which runs an event loop and has a core::Mailbox. After drained() no coroutine of
/// it exists. Destroyed before, its connections close at once and handlers at work answer into the
/// void: the router must outlive them.
class HttpWorker final : public QObject
{
    Q_OBJECT
public:
    HttpWorker(Router& router, std::shared_ptr<Admission> admission, QObject* parent = nullptr);
    ~HttpWorker() override;

    /// Takes over a listening descriptor (Listener::duplicate) and accepts from it; with TLS when
    /// configured. May be called for several addresses. Unavailable: the descriptor is not one, or
    /// none is left.
    [[nodiscard]] core::Result<void> serve(
        int listeningDescriptor, std::optional<QSslConfiguration> tls);
    /// Who watches what is refused before a handler sees it; null: nobody. Outlives this.
    void setTap(Tap* tap);
    /// Stops accepting, closes idle connections, lets what is in flight finish with `Connection:
    /// close`.
    void drain();
    [[nodiscard]] WorkerStatistics statistics() const;

Q_SIGNALS:
    /// After drain(): the last connection is gone and the last handler has answered. Sent from the
    /// event loop.
    void drained();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// TLS 1.2 and newer with forward secrecy only, from PEM files. Invalid: unreadable, or the key
/// does not fit.
[[nodiscard]] core::Result<QSslConfiguration> tlsConfiguration(
    const QString& certificateFile, const QString& keyFile);

} // namespace gatehouse::http
