// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/connection.h"

#include <QtCore/QPointer>

namespace gatehouse::http {

/// Owns the answer to one request. Completed once; dropped unanswered it says 500, so no client
/// waits for a handler that forgot. The client may have gone, or the whole worker: then nothing
/// happens. The worker's thread only.
class Exchange
{
public:
    explicit Exchange(Connection& connection);
    Exchange(Exchange&& other) noexcept;
    Exchange& operator=(Exchange&&) = delete;
    ~Exchange();

    void complete(const Response& response);

private:
    QPointer<Connection> m_connection; ///< Null: completed, moved from, or the worker is gone.
};

} // namespace gatehouse::http
