// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/result.h"
#include "server/store/location.h"
#include "server/trace/step.h"

#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtNetwork/QLocalServer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace gatehouse::control {
class ServerControl;
}

namespace gatehouse::runtime {

/// Hands the steps of a running server to `gatehouse trace` over a local socket that only the
/// server's own user may open (mode 0600). A reader sends one line, its filter; then every matching
/// step is a line of JSON. A reader that is too slow loses steps, and a line {"lost": n} says how
/// many. A line "?NUMBER LANGUAGE" instead asks why that request was refused, for `gatehouse
/// explain`; one line answers it. Main thread.
class TraceServer final : public QObject
{
    Q_OBJECT
public:
    static constexpr int mostReaders = 8;
    static constexpr qint64 mostUnsent = 1024 * 1024; ///< Bytes kept for one reader.

    /// Finds the refused request of that number; nothing when it is not kept (any more).
    using FindRefusal = std::function<std::optional<trace::Step>(const QByteArray& number)>;

    /// `observe` is told when the first reader comes and when the last has gone.
    TraceServer(control::ServerControl& control, std::function<void(bool)> observe,
        FindRefusal findRefusal, QObject* parent = nullptr);
    ~TraceServer() override;

    /// Beside the SQLite file; for PostgreSQL in the user's runtime folder.
    [[nodiscard]] static QString socketPath(const store::Location& location);
    /// The caller holds the workspace's server lock, so a socket that is there already is a
    /// leftover. Unavailable: the path is too long for a socket, or its folder not writable.
    [[nodiscard]] core::Result<void> listen(const QString& path);

private:
    class Reader;

    void welcome();
    [[nodiscard]] QJsonObject explanation(const QByteArray& question) const;
    void tell(const QList<trace::Step>& steps, quint64 dropped);
    void dismiss(Reader* reader);

    std::function<void(bool)> m_observe;
    FindRefusal m_findRefusal;
    QLocalServer m_server;
    std::vector<std::unique_ptr<Reader>> m_readers;
};

} // namespace gatehouse::runtime
