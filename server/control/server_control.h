// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/result.h"
#include "server/trace/step.h"

#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace gatehouse::control {

class ProviderActions;

/// Where and how the server should run (contract: command line).
struct ServerOptions
{
    QStringList listen { QStringLiteral("127.0.0.1:8080"), QStringLiteral("[::1]:8080") };
    QString issuer {}; ///< Empty: http://127.0.0.1:PORT of the first listener.
    QString tlsCertificate {};
    QString tlsKey {};
    int workers = 0; ///< 0: number of cores, at most 4.
    bool allowsInsecureTransport = false;
    bool isBehindProxy = false;
    /// Addresses and networks whose X-Forwarded-For says who asks. Empty: with isBehindProxy those
    /// of this machine, otherwise none.
    QStringList trustedProxies {};
    bool isLab = false; ///< For training: people sign in as personas. Loopback addresses only.
    QString templateFolder {}; ///< Overrides single page templates; empty: built in.
};

enum class ServerState
{
    Stopped,
    Starting,
    Running,
    Stopping
};

/// Why start() did not work, so that the console can offer the right mend and `serve` the right
/// exit code.
enum class StartFault
{
    AddressInUse,
    AddressInvalid,
    Tls,
    InsecureTransport,
    LabMode, ///< Others could reach a server in lab mode.
    Storage,
    Other
};

struct StartFailure
{
    StartFault fault = StartFault::Other;
    QString message;
    quint16 suggestedPort = 0; ///< AddressInUse: a free one nearby, else 0.
};

struct ServerStatus
{
    ServerState state = ServerState::Stopped;
    QString issuer {};
    QStringList listening {}; ///< "127.0.0.1:8080"
    qint64 since = 0; ///< UTC epoch seconds.
    quint64 requests = 0;
    quint64 refusals = 0;
    quint64 tokens = 0;
    qint64 openConnections = 0;
    bool isLab = false; ///< Runs in lab mode.
};

/// What the console sees of a server. Lives in the main thread; all signals are emitted there, in
/// batches of at most ten a second, so that nothing a server does can flood a window.
class ServerControl : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~ServerControl() override;

    /// Asynchronous: statusChanged follows, or startFailed.
    virtual void start(const ServerOptions& options) = 0;
    /// Drains for at most ten seconds, then statusChanged with Stopped.
    virtual void stop() = 0;
    [[nodiscard]] virtual ServerStatus status() const = 0;
    /// What can be done with the tokens of users at other servers, whether this one runs or not;
    /// null: nothing. Made on first use; lives as long as this.
    [[nodiscard]] virtual ProviderActions* providerActions() { return nullptr; }

Q_SIGNALS:
    /// At every change of state, and once a second while running, so that counters move.
    void statusChanged(const gatehouse::control::ServerStatus& status);
    void startFailed(const gatehouse::control::StartFailure& failure);
    /// Bounded: when more came than fit, the oldest were dropped and `dropped` says how many.
    void tokensIssued(const QList<gatehouse::trace::Issuance>& issued, quint64 dropped);
    void stepsRecorded(const QList<gatehouse::trace::Step>& steps, quint64 dropped);
    /// The registry was changed by somebody else than the caller's own models, or by them: refresh
    /// what is clean.
    void registryChanged();
};

} // namespace gatehouse::control
