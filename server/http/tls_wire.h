// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/wire.h"

#include <QtCore/QPointer>
#include <QtNetwork/QSslSocket>

#include <chrono>

namespace gatehouse::http {

/// TLS over a descriptor, by Qt. Opens when the handshake is done. A half-closed TLS connection
/// does not exist here: the peer's close ends it.
class TlsWire final : public Wire
{
public:
    /// Owns the descriptor. `owner` outlives the last bytes of a closed connection, which get
    /// `linger` to leave.
    TlsWire(qintptr descriptor, const QSslConfiguration& configuration, Events& events,
        QObject& owner, std::chrono::milliseconds linger);
    ~TlsWire() override;

    [[nodiscard]] bool open() override;
    [[nodiscard]] qint64 read(char* data, qint64 size) override;
    [[nodiscard]] qint64 write(const char* data, qint64 size) override;
    [[nodiscard]] qint64 unsent() const override;
    void want(bool reading, bool writing) override;
    [[nodiscard]] bool finishSending() override { return false; }
    void close(bool isReset) override;

private:
    void connectEvents();
    void readIfWanted();

    qintptr m_descriptor;
    Events& m_events;
    std::chrono::milliseconds m_linger;
    QPointer<QSslSocket> m_socket;
    QObject m_context; ///< Ends every connection and queued call when this goes; the socket may
                       ///< live on.
    bool m_isReading = true;
    bool m_isInCall
        = false; ///< Qt signals from inside read() and write(); the caller looks for itself.
};

} // namespace gatehouse::http
