// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/server_text.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

namespace {

struct ServerText
{
    Q_DECLARE_TR_FUNCTIONS(ServerText)
};

ListenEntry split(const QString& text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    QString host = text.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']')) {
        host = host.mid(1, host.size() - 2);
    }
    return { .host = host, .port = text.mid(colon + 1).toInt() };
}

QString joined(const ListenEntry& entry)
{
    const bool isIpv6 = entry.host.contains(u':');
    const QString host = isIpv6 ? QString(u'[' + entry.host + u']') : entry.host;
    return u"%1:%2"_s.arg(host).arg(entry.port);
}

bool isLoopback(const QString& host)
{
    return host == u"127.0.0.1" || host == u"::1" || host == u"localhost";
}

} // namespace

QString stateText(control::ServerState state)
{
    switch (state) {
    case control::ServerState::Running:
        return ServerText::tr("Running");
    case control::ServerState::Starting:
        return ServerText::tr("Starting…");
    case control::ServerState::Stopping:
        return ServerText::tr("Stopping…");
    case control::ServerState::Stopped:
        break;
    }
    return ServerText::tr("Stopped");
}

ListenEntry listenEntryOf(const control::ServerOptions& options)
{
    return options.listen.isEmpty() ? ListenEntry { u"127.0.0.1"_s, 8080 }
                                    : split(options.listen.first());
}

control::ServerOptions withListenEntry(control::ServerOptions options, const ListenEntry& entry)
{
    QStringList listen { joined(entry) };
    for (const QString& other : options.listen.mid(1)) {
        ListenEntry further = split(other);
        if (isLoopback(further.host) && isLoopback(entry.host)) {
            // "localhost" means both addresses; half of it on another port would help nobody.
            further.port = entry.port;
        }
        // A loopback twin of an address that is not loopback any more would only collide.
        const bool isStale = isLoopback(further.host) != isLoopback(entry.host);
        if (!isStale && !listen.contains(joined(further))) {
            listen.append(joined(further));
        }
    }
    options.listen = listen;
    return options;
}

} // namespace gatehouse::ui
