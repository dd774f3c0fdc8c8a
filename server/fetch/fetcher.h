// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/fetch/exchange.h"

#include <QCoro/QCoroTask>
#include <QtNetwork/QNetworkAccessManager>

namespace gatehouse::fetch {

/// Fetches what others wrote the URL of, under the rules against request forgery (C108): the
/// README of this folder lists them. One for each worker, used in its thread, which has a
/// core::Mailbox.
class Fetcher
{
public:
    static constexpr int mostAtOnce = 16; ///< Beyond it a fetch fails with Busy.

    /// `tls` says whom to trust; the system's authorities unless a test says otherwise.
    explicit Fetcher(QSslConfiguration tls = QSslConfiguration::defaultConfiguration());
    ~Fetcher();

    /// Denied: the rules. Unavailable: name, network, TLS, time. Busy: too many at once. Takes five
    /// seconds at most.
    [[nodiscard]] QCoro::Task<core::Result<Answer>> fetch(Request request);

private:
    [[nodiscard]] QCoro::Task<core::Result<Answer>> fetchNow(Request request);

    QNetworkAccessManager m_manager;
    QSslConfiguration m_tls;
    int m_running = 0;
};

} // namespace gatehouse::fetch
