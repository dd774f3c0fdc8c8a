// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>

namespace gatehouse::app::cli {

/// A local stream socket that is read line by line and waits as a command line program may: no
/// event loop, ended by a signal.
class LineSocket
{
public:
    /// Unavailable: nobody listens at `path`, or this user may not connect.
    [[nodiscard]] static core::Result<LineSocket> connectTo(const QString& path);
    ~LineSocket();
    LineSocket(LineSocket&& other) noexcept;
    LineSocket& operator=(LineSocket&&) = delete;

    /// False: the other end is gone.
    [[nodiscard]] bool send(const QByteArray& line);
    /// With its line feed. Nothing at the end of the stream, or after a line of over a megabyte.
    [[nodiscard]] std::optional<QByteArray> readLine();

private:
    explicit LineSocket(int descriptor);

    int m_descriptor;
    QByteArray m_read;
};

} // namespace gatehouse::app::cli
