// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/runtime/trace_server.h"

#include "server/control/server_control.h"
#include "server/explain/explanation_json.h"
#include "server/explain/refusal_ring.h"
#include "server/runtime/log.h"
#include "server/trace/step_filter.h"
#include "server/trace/step_json.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QStandardPaths>
#include <QtNetwork/QLocalSocket>

#include <algorithm>
#include <optional>
#include <utility>

namespace gatehouse::runtime {

using namespace Qt::StringLiterals;

namespace {

/// A filter's line; what is longer is no filter.
constexpr qint64 longestLine = 4 * trace::StepFilter::longest;

QByteArray lineOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

/// One connected `gatehouse trace`.
class TraceServer::Reader
{
public:
    Reader(QLocalSocket* socket, const TraceServer& server)
        : m_server(server)
        , m_socket(socket)
    {
        m_socket->setReadBufferSize(longestLine);
    }
    ~Reader() { m_socket->deleteLater(); }
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;

    [[nodiscard]] QLocalSocket* socket() const { return m_socket; }
    [[nodiscard]] bool wants(const trace::Step& step) const
    {
        return m_filter && m_filter->matches(step);
    }

    /// False: what it said is no filter, and nothing more is expected of it.
    [[nodiscard]] bool readFilter()
    {
        if (m_filter || m_isAnswered) {
            m_socket->readAll();
            return true;
        }
        if (!m_socket->canReadLine())
            return m_socket->bytesAvailable() < longestLine;
        const QByteArray line = m_socket->readLine();
        if (line.startsWith('?')) {
            m_isAnswered = true;
            m_socket->write(lineOf(m_server.explanation(line.sliced(1))));
            m_socket->disconnectFromServer();
            return true;
        }
        auto filter = trace::StepFilter::parse(QString::fromUtf8(line));
        if (!filter) {
            m_isAnswered = true;
            m_socket->write(lineOf({ { u"refused"_s, filter.error().message } }));
            m_socket->disconnectFromServer();
            return true;
        }
        m_filter = std::move(*filter);
        // So that a reader knows when it misses nothing any more.
        m_socket->write(lineOf({ { u"following"_s, true } }));
        return true;
    }

    void lose(quint64 count) { m_lost += count; }
    void send(const QByteArray& line)
    {
        if (m_socket->bytesToWrite() + line.size() > mostUnsent) {
            ++m_lost;
            return;
        }
        tellLoss();
        m_socket->write(line);
    }
    void tellLoss()
    {
        if (m_lost != 0 && m_filter && m_socket->bytesToWrite() < mostUnsent / 2)
            m_socket->write(lineOf({ { u"lost"_s, qint64(std::exchange(m_lost, 0)) } }));
    }

private:
    const TraceServer& m_server;
    QLocalSocket* m_socket; // the server's child, deleted from the event loop
    std::optional<trace::StepFilter> m_filter;
    bool m_isAnswered = false; ///< One question a connection: who reads nothing gets no more.
    quint64 m_lost = 0;
};

TraceServer::TraceServer(control::ServerControl& control, std::function<void(bool)> observe,
    FindRefusal findRefusal, QObject* parent)
    : QObject(parent)
    , m_observe(std::move(observe))
    , m_findRefusal(std::move(findRefusal))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &TraceServer::welcome);
    connect(&control, &control::ServerControl::stepsRecorded, this, &TraceServer::tell);
}

TraceServer::~TraceServer()
{
    for (const auto& reader : m_readers)
        reader->socket()->disconnect(this);
}

QString TraceServer::socketPath(const store::Location& location)
{
    if (location.dialect == store::Dialect::Sqlite)
        return location.file + u".trace"_s;
    const QByteArray name
        = QCryptographicHash::hash(location.display().toUtf8(), QCryptographicHash::Sha256);
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u"/gatehouse-"_s
        + QString::fromLatin1(name.first(8).toHex()) + u".trace"_s;
}

core::Result<void> TraceServer::listen(const QString& path)
{
    // A socket that nobody serves any more goes; a file of somebody's does not.
    if (const QFileInfo there(path); there.isFile() || there.isDir())
        return core::failure(core::ErrorKind::Unavailable,
            u"the trace socket %1: a file is in its place"_s.arg(path));
    QLocalServer::removeServer(path);
    if (!m_server.listen(path))
        return core::failure(core::ErrorKind::Unavailable,
            u"the trace socket %1: %2"_s.arg(path, m_server.errorString()));
    // It was never open to others; nobody executes a socket either.
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

void TraceServer::welcome()
{
    while (QLocalSocket* const socket = m_server.nextPendingConnection()) {
        if (m_readers.size() >= size_t(mostReaders)) {
            socket->write(lineOf({ { u"refused"_s, u"too many readers"_s } }));
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            socket->disconnectFromServer();
            continue;
        }
        Reader* const reader
            = m_readers.emplace_back(std::make_unique<Reader>(socket, *this)).get();
        connect(socket, &QLocalSocket::disconnected, this, [this, reader] { dismiss(reader); });
        connect(socket, &QLocalSocket::bytesWritten, this, [reader] { reader->tellLoss(); });
        connect(socket, &QLocalSocket::readyRead, this, [reader, socket] {
            if (!reader->readFilter())
                socket->abort();
        });
        if (m_readers.size() == 1)
            m_observe(true);
    }
}

QJsonObject TraceServer::explanation(const QByteArray& question) const
{
    const QList<QByteArray> words = question.simplified().split(' ');
    const auto step = m_findRefusal(words.value(0));
    const auto explained = step
        ? explain::Explainer().explain(*step, QString::fromLatin1(words.value(1)))
        : std::nullopt;
    if (explained)
        return explain::toJson(*explained);
    return { { u"refused"_s,
        u"no refused request of this number is kept; the last %1 are"_s.arg(
            explain::RefusalRing::capacity) } };
}

void TraceServer::tell(const QList<trace::Step>& steps, quint64 dropped)
{
    for (const auto& reader : m_readers)
        reader->lose(dropped);
    for (const trace::Step& step : steps) {
        QByteArray line;
        for (const auto& reader : m_readers) {
            if (!reader->wants(step))
                continue;
            if (line.isEmpty())
                line = trace::toJson(step) + '\n';
            reader->send(line);
        }
    }
    for (const auto& reader : m_readers)
        reader->tellLoss();
}

void TraceServer::dismiss(Reader* reader)
{
    std::erase_if(m_readers, [reader](const auto& one) { return one.get() == reader; });
    if (m_readers.empty())
        m_observe(false);
}

} // namespace gatehouse::runtime
