// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in for `gatehouse serve` while the tests of classic mistakes run
// (tools/mistake-pictures.sh): the same server with the console's window over it. When it is told
// to stop, it opens each mistake that the tests noted by its request number on the Traffic page and
// takes a picture of the window.
//   GATEHOUSE_MISTAKES  what the tests noted: lines of {"name", "number", "cause"}
//   GATEHOUSE_PICTURES  the folder of the PNG files
#include "app/program_options.h"
#include "app/stop_signals.h"
#include "server/core/clock.h"
#include "server/crypto/system_random.h"
#include "server/runtime/embedded_server.h"
#include "server/runtime/trace_server.h"
#include "server/store/registry_document.h"
#include "server/store/workspace.h"
#include "ui/main_window.h"
#include "ui/pages/traffic_page.h"
#include "ui/theme/theme.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

constexpr int settled = 250; // milliseconds: steps come ten times a second

core::Result<void> import(store::Workspace& workspace, const QString& path)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const auto document = store::parseRegistryDocument(file.readAll());
    if (!document) {
        return tl::unexpected(document.error());
    }
    const auto report = store::importRegistry(workspace, *document, u"command line"_s);
    return report ? core::Result<void>() : tl::unexpected(report.error());
}

QString fileName(const QJsonObject& mistake)
{
    QString name = mistake["name"_L1].toString().toLower();
    name.remove(QRegularExpression(u"^test_"_s));
    name.replace(QRegularExpression(u"[^a-z0-9]+"_s), u"-"_s);
    return QString(mistake["cause"_L1].toString() + u"--"_s + name + u".png"_s);
}

/// One picture for each noted mistake that this server has seen.
void takePictures(ui::MainWindow& window, const runtime::EmbeddedServer& server)
{
    QFile notes(qEnvironmentVariable("GATEHOUSE_MISTAKES"));
    const QDir folder(qEnvironmentVariable("GATEHOUSE_PICTURES"));
    if (!notes.open(QIODevice::ReadOnly) || !folder.mkpath(u"."_s)) {
        return;
    }
    window.openPage(u"traffic"_s);
    auto* page = window.findChild<ui::TrafficPage*>(u"page_traffic"_s);
    while (!notes.atEnd()) {
        const QJsonObject mistake = QJsonDocument::fromJson(notes.readLine()).object();
        const QString number = mistake["number"_L1].toString();
        // Others are of servers that ran before this one.
        if (!server.findRefusal(number.toLatin1()) || !page->openRequest(number)) {
            continue;
        }
        QTest::qWait(settled);
        window.grab().save(folder.filePath(fileName(mistake)));
    }
}

int serve(QApplication& application, app::StopSignals& signals, store::Workspace& workspace,
    const control::ServerOptions& options)
{
    runtime::EmbeddedServer server(workspace);
    server.setObserved(true);
    runtime::TraceServer trace(
        server, [](bool) {},
        [&server](const QByteArray& number) { return server.findRefusal(number); });
    ui::MainWindow window(workspace, server, options);
    window.resize(1440, 900);
    window.show();
    server.start(options);
    if (server.status().state != control::ServerState::Running
        || !trace.listen(runtime::TraceServer::socketPath(workspace.location()))) {
        return 1;
    }
    std::printf("gatehouse: listening on http://%s issuer=%s\n",
        qUtf8Printable(server.status().listening.first()), qUtf8Printable(server.status().issuer));
    std::fflush(stdout);
    QObject::connect(&signals, &app::StopSignals::requested, &window, [&window, &server] {
        QTest::qWait(settled);
        takePictures(window, server);
        server.stop();
    });
    QObject::connect(&server, &control::ServerControl::statusChanged, &application,
        [](const control::ServerStatus& status) {
            if (status.state == control::ServerState::Stopped) {
                QCoreApplication::quit();
            }
        });
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"gatehouse-pictures"_s);
    // Before the workspace: its threads inherit the mask, else one of them dies of the signal.
    app::StopSignals signals;
    QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    // The first argument is the command "serve".
    const auto options = app::ProgramOptions::parse(QCoreApplication::arguments().mid(2));
    const auto location = options ? store::Location::parse(options->workspace)
                                  : core::Result<store::Location>(tl::unexpected(options.error()));
    if (!location) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(location.error().message));
        return 2;
    }
    const core::SystemClock clock;
    crypto::SystemRandom random;
    const store::Workspace::Options asServer { .isServer = true };
    auto workspace = store::Workspace::open(*location, clock, random, asServer);
    if (!workspace || !import(**workspace, options->importFile)) {
        std::fprintf(stderr, "the workspace cannot be opened\n");
        return 3;
    }
    ui::applyTheme(application, ui::ColorScheme::Light);
    return serve(application, signals, **workspace, options->server);
}
