// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/http/support/test_server.h"

#include <QtCore/QCoreApplication>

#include <cstdio>

using namespace gatehouse::http;

/// gatehouse_http_bench WORKERS [CERTIFICATE KEY]: prints its port and serves until it is stopped.
int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    test::TestServer::Options options;
    // All load comes from one address here.
    options.limits.connectionsPerAddress = options.limits.connections;
    options.workers = arguments.size() > 1 ? qMax(1, arguments[1].toInt()) : 1;
    if (arguments.size() > 3) {
        const auto tls = tlsConfiguration(arguments[2], arguments[3]);
        if (!tls)
            qFatal("%s", qPrintable(tls.error().message));
        options.tls = *tls;
    }
    const test::TestServer server(options);
    std::printf("%d\n", int(server.port()));
    std::fflush(stdout);
    return application.exec();
}
