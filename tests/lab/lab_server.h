// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lab/flow_run.h"
#include "lab/messenger.h"
#include "lab/server_side.h"
#include "server/core/clock.h"
#include "server/crypto/system_random.h"
#include "server/runtime/embedded_server.h"
#include "server/store/registry_document.h"
#include "server/store/token_aging.h"

#include <QtCore/QTemporaryDir>
#include <QtCore/QUrl>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

namespace gatehouse::lab::test {

inline constexpr char labRegistry[] = R"({"gatehouse": 1,
 "scopes": [{"name": "api.read", "description": {"en": "Read"}}],
 "clients": [
  {"client_id": "lab", "client_secret": "a-secret-that-is-long-enough-for-hs256",
   "client_name": "Lab", "redirect_uris": ["http://127.0.0.1/callback"],
   "grant_types": ["authorization_code", "refresh_token", "client_credentials", "implicit",
     "password", "urn:ietf:params:oauth:grant-type:device_code",
     "urn:ietf:params:oauth:grant-type:jwt-bearer"],
   "response_types": ["code", "token", "id_token", "code id_token"],
   "scope": "openid profile api.read", "token_endpoint_auth_method": "client_secret_basic"},
  {"client_id": "app", "client_name": "App", "redirect_uris": ["http://127.0.0.1/callback"],
   "grant_types": ["authorization_code", "refresh_token"], "response_types": ["code"],
   "scope": "openid profile", "token_endpoint_auth_method": "none"}],
 "users": [{"username": "alice", "password": "correct horse", "name": "Alice Adams"}]})";

/// The whole server as the console runs it, and a lab beside it.
struct LabServer
{
    LabServer()
    {
        const auto location
            = store::Location::parse(folder.filePath(QStringLiteral("lab.gatehouse")));
        workspace = std::move(*store::Workspace::open(*location, clock, random, {}));
        const auto document = store::parseRegistryDocument(labRegistry);
        if (!document)
            qFatal(
                "%s %s", qPrintable(document.error().path), qPrintable(document.error().message));
        const auto imported = store::importRegistry(*workspace, *document, QStringLiteral("test"));
        if (!imported)
            qFatal("%s", qPrintable(imported.error().message));
        server = std::make_unique<runtime::EmbeddedServer>(*workspace);
        server->setObserved(true);
        QObject::connect(server.get(), &control::ServerControl::stepsRecorded, &serverSide,
            [this](const QList<trace::Step>& steps) { serverSide.append(steps); });
        control::ServerOptions options;
        options.listen = { QStringLiteral("127.0.0.1:0") };
        options.workers = 1;
        server->start(options);
        target.issuer = server->status().issuer;
        target.isOurs = true;
        target.clientId = QStringLiteral("lab");
        target.clientSecret = QStringLiteral("a-secret-that-is-long-enough-for-hs256");
        target.scope = QStringLiteral("openid profile");
        target.username = QStringLiteral("alice");
        target.password = QStringLiteral("correct horse");
        target.endpoints = discovered();
    }

    [[nodiscard]] Endpoints discovered()
    {
        std::optional<core::Result<Endpoints>> found;
        QObject context;
        discover(messenger, target.issuer, &context,
            [&found](const core::Result<Endpoints>& result) { found = result; });
        if (!QTest::qWaitFor([&found] { return found.has_value(); }, 10000) || !*found)
            qFatal("no metadata: %s", found ? qPrintable(found->error().message) : "late");
        return **found;
    }

    [[nodiscard]] LabServices services()
    {
        return { clock, random, messenger, [this](const QUrl& url) { opened.append(url); },
            [this](const QByteArray& token, const std::function<void(const QString&)>& done) {
                const std::function<core::Result<void>(store::Transaction&)> work
                    = [token](store::Transaction& tx) { return store::ageAccessToken(tx, token); };
                const auto aged = workspace->writer().runAndWait<void>(work);
                done(aged ? QString() : aged.error().message);
            } };
    }

    [[nodiscard]] std::unique_ptr<FlowRun> run(const QString& flow)
    {
        Target chosen = target;
        if (flow == QLatin1StringView("client_credentials"))
            chosen.scope = QStringLiteral("api.read");
        return std::make_unique<FlowRun>(*findFlow(flow), chosen, services());
    }

    /// Runs every step until one fails; false: it took too long.
    [[nodiscard]] static bool runsAll(FlowRun& run)
    {
        QSignalSpy ended(&run, &FlowRun::finished);
        run.runAll();
        return QTest::qWaitFor([&ended] { return !ended.isEmpty(); }, 20000);
    }

    /// One line a step, for messages.
    [[nodiscard]] static QByteArray told(const FlowRun& run)
    {
        QString text;
        for (const FlowStep& step : run.steps()) {
            text += QStringLiteral("%1: %2 %3 | %4\n")
                        .arg(QLatin1StringView(step.rule->id))
                        .arg(int(step.state))
                        .arg(step.error, step.reason);
            if (!step.exchanges.empty())
                text += QString::fromUtf8(step.exchanges.back().wire.body.left(400))
                    + QLatin1Char('\n');
        }
        return text.toUtf8();
    }

    QTemporaryDir folder;
    core::SystemClock clock;
    crypto::SystemRandom random;
    std::unique_ptr<store::Workspace> workspace;
    Messenger messenger { random };
    ServerSide serverSide;
    std::unique_ptr<runtime::EmbeddedServer> server;
    Target target;
    QList<QUrl> opened;
};

} // namespace gatehouse::lab::test
