// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/fetch/exchange.h"
#include "server/fetch/pending.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>

#include <memory>

namespace gatehouse::fetch {

/// One HTTP exchange with one address that was checked. Starts when it is made.
class Transfer final : public QObject, public Pending
{
    Q_OBJECT
public:
    struct Route
    {
        const Target& target;
        const QHostAddress& address;
        const QSslConfiguration& tls;
    };
    /// `manager` outlives this.
    Transfer(QNetworkAccessManager& manager, const Request& request, const Route& route,
        const QDeadlineTimer& deadline);
    ~Transfer() override;

    /// Unavailable: no connection, TLS failed, too slow. Denied: a redirect, too large, another
    /// content type.
    [[nodiscard]] core::Result<Answer> take();
    /// Nothing was sent yet: another address may be tried.
    [[nodiscard]] bool couldNotConnect() const { return m_couldNotConnect; }

private:
    void read();
    void finish();
    void stop(core::ErrorKind kind, const QString& fault);
    [[nodiscard]] core::Result<Answer> answer() const;

    QByteArrayList m_acceptedTypes;
    qsizetype m_mostBytes;
    std::unique_ptr<QNetworkReply> m_reply;
    QTimer m_timer;
    QByteArray m_body;
    std::optional<core::Error> m_fault;
    bool m_couldNotConnect = false;
};

} // namespace gatehouse::fetch
