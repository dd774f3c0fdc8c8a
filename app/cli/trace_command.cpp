// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/trace_command.h"

#include "app/cli/line_socket.h"
#include "server/runtime/trace_server.h"
#include "server/trace/step_filter.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QDateTime>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <limits>

namespace gatehouse::app::cli {

using namespace Qt::StringLiterals;

namespace {

/// What came from a request is data, never a control sequence of the terminal.
QString onOneLine(QString text)
{
    for (QChar& c : text) {
        if (!c.isPrint())
            c = u'?';
    }
    return text;
}

QString lineForPeople(const QJsonObject& step)
{
    const auto text = [&step](QLatin1StringView name) { return step[name].toString(); };
    const qint64 microseconds = step["duration_us"_L1].toInteger();
    QStringList parts {
        QDateTime::fromSecsSinceEpoch(step["at"_L1].toInteger()).toString(u"HH:mm:ss"_s),
        text("request"_L1), QString::number(step["status"_L1].toInt()),
        QString::number(double(microseconds) / 1000, 'f', 1) + u" ms"_s,
        text("method"_L1).isEmpty() ? u"(malformed)"_s : text("method"_L1), text("path"_L1)
    };
    const auto add = [&parts](const QString& name, const QString& value) {
        if (!value.isEmpty())
            parts.append(QString(name + value));
    };
    add(u"client="_s, text("client_id"_L1));
    add(u"user="_s, text("user"_L1));
    add(u"grant="_s, text("grant_type"_L1));
    add(u"error="_s, text("error"_L1));
    add(u"-- "_s, text("detail"_L1));
    parts.removeAll(QString());
    return onOneLine(parts.join(u"  "_s)) + u'\n';
}

/// Prints what the server sends until it stops or `most` steps have come.
class Follower
{
public:
    Follower(const Context& context, int most)
        : m_terminal(context.terminal)
        , m_asJson(context.options.isSet(u"json"_s))
        , m_left(most)
    {
    }

    CommandResult<void> follow(LineSocket& socket)
    {
        while (m_left > 0) {
            const auto line = socket.readLine();
            if (!line)
                return {}; // the server has stopped
            if (const auto taken = take(*line); !taken)
                return taken;
        }
        return {};
    }

private:
    CommandResult<void> take(const QByteArray& line)
    {
        // A step as it came is what a program wants.
        if (m_asJson && line.startsWith("{\"request\"")) {
            m_terminal.write(QString::fromUtf8(line));
            --m_left;
            return {};
        }
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (object.contains("refused"_L1))
            return failed(object["refused"_L1].toString());
        if (object.contains("following"_L1)) {
            m_terminal.writeError(u"following; Ctrl+C ends it\n"_s);
            return {};
        }
        if (m_asJson)
            m_terminal.write(QString::fromUtf8(line));
        else if (object.contains("lost"_L1))
            m_terminal.write(u"(%1 steps lost: more came than could be read)\n"_s.arg(
                object["lost"_L1].toInteger()));
        else
            m_terminal.write(lineForPeople(object));
        if (object.contains("request"_L1))
            --m_left;
        return {};
    }

    Terminal& m_terminal;
    bool m_asJson;
    int m_left;
};

CommandResult<int> countOf(const QCommandLineParser& options)
{
    if (!options.isSet(u"count"_s))
        return std::numeric_limits<int>::max();
    bool isNumber = false;
    const int count = options.value(u"count"_s).toInt(&isNumber);
    if (!isNumber || count < 1)
        return misused(u"--count wants a number of steps"_s);
    return count;
}

CommandResult<Output> followTrace(const Context& context)
{
    if (!context.options.isSet(u"follow"_s))
        return misused(u"steps are not kept; --follow shows them as they come"_s);
    const auto count = countOf(context.options);
    if (!count)
        return tl::unexpected(count.error());
    const QString expression = context.arguments.value(0).simplified();
    if (const auto filter = trace::StepFilter::parse(expression); !filter)
        return misused(filter.error().message);
    auto socket = LineSocket::connectTo(runtime::TraceServer::socketPath(context.location));
    if (!socket)
        return failed(u"no server that can be followed runs on %1: %2"_s.arg(
            context.location.display(), socket.error().message));
    if (!socket->send(QByteArray(expression.toUtf8() + '\n')))
        return failed(u"the server does not listen any more"_s);
    if (const auto done = Follower(context, *count).follow(*socket); !done)
        return tl::unexpected(done.error());
    return Output { .isPrinted = true };
}

} // namespace

QList<Command> traceCommands()
{
    return { Command { .noun = u"trace"_s,
        .summary = u"Follow the requests of a running server (no secrets)."_s,
        .argumentNames = { u"[FILTER]"_s },
        .options = { { u"follow"_s, u"Show steps as they come, until the server stops."_s },
            { u"count"_s, u"End after N steps."_s, u"N"_s } },
        .run = followTrace,
        .wantsWorkspaceClosed = true } };
}

} // namespace gatehouse::app::cli
