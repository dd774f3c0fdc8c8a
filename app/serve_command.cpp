// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serve_command.h"

#include "app/cli/exit_code.h"
#include "app/session.h"
#include "app/stop_signals.h"
#include "server/runtime/trace_server.h"

#include <QtCore/QCoreApplication>

#include <sys/resource.h>

#include <cstdio>

namespace gatehouse::app {

using namespace Qt::StringLiterals;
using control::StartFailure;
using control::StartFault;

namespace {

void printError(const QString& message)
{
    std::fprintf(stderr, "gatehouse: %s\n", qUtf8Printable(message));
}

/// Every connection is a descriptor; the usual limit of 1024 would be the first bound to be hit.
void raiseDescriptorLimit()
{
    rlimit limit {};
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0) {
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_NOFILE, &limit);
    }
}

int exitCodeOf(const StartFailure& failure)
{
    switch (failure.fault) {
    case StartFault::AddressInUse:
        return exit_code::addressInUse;
    case StartFault::Tls:
        return exit_code::tls;
    case StartFault::AddressInvalid:
    case StartFault::InsecureTransport:
    case StartFault::LabMode:
        return exit_code::usage;
    case StartFault::Storage:
        return exit_code::workspace;
    case StartFault::Other:
        break;
    }
    return exit_code::failure;
}

void printReady(const control::ServerStatus& status, bool isTls)
{
    std::printf("gatehouse: listening on %s%s issuer=%s\n", isTls ? "https://" : "http://",
        qUtf8Printable(status.listening.first()), qUtf8Printable(status.issuer));
    std::fflush(stdout);
}

void printDemoHints(const QString& issuer)
{
    const QString text = u"\n"
                         "  Issuer       %1\n"
                         "  Discovery    %1/.well-known/openid-configuration\n"
                         "  Sign in      %1/login   user alice, password demo-password\n"
                         "  Get a token  curl -u demo-service:demo-service-secret -d "
                         "grant_type=client_credentials %1/oauth/token\n"
                         "  Stop         Ctrl+C\n\n"_s.arg(issuer);
    std::fputs(qUtf8Printable(text), stderr);
}

int serve(Session& session, StopSignals& signals)
{
    int exitCode = exit_code::success;
    auto& server = session.server();
    QObject::connect(&signals, &StopSignals::requested, &server, &control::ServerControl::stop);
    QObject::connect(&server, &control::ServerControl::startFailed, &server,
        [&exitCode](const StartFailure& failure) {
            printError(failure.message);
            exitCode = exitCodeOf(failure);
        });
    server.start(session.options().server);
    if (server.status().state != control::ServerState::Running)
        return exitCode;
    QObject::connect(&server, &control::ServerControl::statusChanged, qApp,
        [](const control::ServerStatus& status) {
            if (status.state == control::ServerState::Stopped)
                QCoreApplication::quit();
        });
    // Observed only while somebody reads; a server without the socket serves all the same.
    runtime::TraceServer traceServer(
        server, [&server](bool isRead) { server.setObserved(isRead); },
        [&server](const QByteArray& number) { return server.findRefusal(number); });
    const auto path = runtime::TraceServer::socketPath(session.workspace().location());
    if (const auto listening = traceServer.listen(path); !listening)
        printError(listening.error().message);
    if (session.options().server.isLab)
        printError(u"lab mode: anybody at this computer can sign in as a persona"_s);
    printReady(server.status(), !session.options().server.tlsCertificate.isEmpty());
    if (session.options().isDemo)
        printDemoHints(server.status().issuer);
    QCoreApplication::exec();
    return exitCode;
}

} // namespace

int serveCommand(int& argc, char** argv, const QStringList& arguments)
{
    // Fewer system calls for each event than with GLib's loop.
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication application(argc, argv);
    raiseDescriptorLimit();
    if (arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s)) {
        std::fputs(qUtf8Printable(ProgramOptions::help(u"gatehouse"_s)), stdout);
        return exit_code::success;
    }
    const auto options = ProgramOptions::parse(arguments);
    if (!options) {
        printError(options.error().message);
        return exit_code::usage;
    }
    // Before the session: its threads inherit the mask, else one of them dies of the signal.
    StopSignals signals;
    Session session(*options);
    const auto opened = session.open();
    if (!opened) {
        const auto& error = opened.error();
        printError(error.path.isEmpty() ? error.message : error.path + u": "_s + error.message);
        return error.kind == core::ErrorKind::Invalid ? exit_code::failure : exit_code::workspace;
    }
    return serve(session, signals);
}

} // namespace gatehouse::app
