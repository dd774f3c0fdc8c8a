// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/trace/step.h"
#include "ui/main_window.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QList>
#include <QtTest/QTest>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTreeView>

namespace gatehouse::samples {

using namespace Qt::StringLiterals;

/// A sign-in whose code was redeemed with a wrong verifier, and what happened beside it.
inline QList<trace::Step> traffic()
{
    struct Sample
    {
        const char* method;
        const char* path;
        int status;
        const char* client;
        const char* user;
        const char* error;
        quint64 key;
        qint64 duration;
    };
    const QList<Sample> samples { { "GET", "/.well-known/openid-configuration", 200, "", "", "", 0,
                                      900 },
        { "POST", "/oauth/token", 200, "nightly-batch", "", "", 5, 4200 },
        { "GET", "/oauth/authorize", 303, "acme-web", "", "", 7, 3100 },
        { "GET", "/login", 200, "", "", "", 7, 1400 },
        { "POST", "/login", 303, "acme-web", "alice", "", 7, 182000 },
        { "POST", "/oauth/authorize", 303, "acme-web", "alice", "", 7, 6300 },
        { "POST", "/oauth/token", 400, "acme-web", "alice", "invalid_grant", 7, 5100 },
        { "", "", 400, "", "", "", 0, 0 }, { "GET", "/favicon.ico", 404, "", "", "", 0, 300 },
        { "GET", "/oauth/authorize", 400, "acme-web", "", "invalid_request", 9, 1900 } };
    QList<trace::Step> steps;
    for (const Sample& sample : samples) {
        trace::Step step;
        step.request = QByteArray::number(steps.size() + 1, 16).rightJustified(16, '0');
        step.method = sample.method;
        step.path = sample.path;
        step.status = sample.status;
        step.clientId = QLatin1String(sample.client);
        step.user = QLatin1String(sample.user);
        step.error = QLatin1String(sample.error);
        step.at = QDateTime::currentSecsSinceEpoch() - 20 + steps.size();
        step.order = 1'000'000 * (steps.size() + 1);
        step.durationMicroseconds = sample.duration;
        step.peer = "127.0.0.1";
        if (sample.key != 0)
            step.keys = { sample.key };
        steps.append(step);
    }
    steps[2].fields = { { trace::Place::Query, "response_type", "code", false },
        { trace::Place::Query, "client_id", "acme-web", false },
        { trace::Place::Query, "redirect_uri", "https://acme.example/callback", false },
        { trace::Place::Query, "state", "9fQ2\xe2\x80\xa6#0b1c2d3e", true },
        { trace::Place::Query, "code_challenge", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM" },
        { trace::Place::AnswerHeader, "location", "/login?interaction=41", false } };
    steps[3].fields = { { trace::Place::Query, "interaction", "41", false } };
    steps[4].fields = { { trace::Place::Form, "username", "alice", false },
        { trace::Place::Form, "password", "\xe2\x80\xa6#77aa12ef", true },
        { trace::Place::AnswerHeader, "location", "/oauth/authorize?interaction=41", false } };
    steps[5].fields = { { trace::Place::Form, "decision", "allow", false },
        { trace::Place::AnswerHeader, "location", "https://acme.example/callback", false },
        { trace::Place::Answer, "code", "ghc_\xe2\x80\xa6#1f2e3d4c", true },
        { trace::Place::Answer, "state", "9fQ2\xe2\x80\xa6#0b1c2d3e", true } };
    trace::Step& refused = steps[6];
    refused.grantType = u"authorization_code"_s;
    refused.description = u"code_verifier does not match the authorization request"_s;
    refused.detail = u"code_verifier does not match code_challenge"_s;
    refused.fields = { { trace::Place::Form, "grant_type", "authorization_code", false },
        { trace::Place::Form, "code", "ghc_\xe2\x80\xa6#1f2e3d4c", true },
        { trace::Place::Form, "redirect_uri", "https://acme.example/callback", false },
        { trace::Place::Form, "code_verifier", "dBjf\xe2\x80\xa6#99aa01c2", true },
        { trace::Place::Header, "content-type", "application/x-www-form-urlencoded", false },
        { trace::Place::Answer, "error", "invalid_grant", false } };
    refused.checks = { { "form well formed", true, "RFC 6749 §3.2" },
        { "client authenticated", true, "RFC 6749 §2.3" },
        { "code_verifier", false, "RFC 7636 §4.6", u"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_s,
            u"Kx7yQ1vFrEMTJguCHaoeK1t8URWbuGJSstw-x8z0aB4"_s } };
    trace::Step& foreign = steps.last();
    foreign.description = u"redirect_uri is not registered"_s;
    foreign.detail = u"http://acme.example/callback/"_s;
    foreign.checks = { { "redirect_uri registered", false, "RFC 6749 3.1.2.3",
        u"https://acme.example/callback http://127.0.0.1/callback"_s, foreign.detail } };
    return steps;
}

/// The failed flow opened, with its request and with its checks.
inline void grabTraffic(ui::MainWindow& window, const QDir& folder, const QString& scheme)
{
    window.openPage(u"traffic"_s);
    // The flow lab shows its steps in tabs of the same name.
    const auto* page = window.findChild<QWidget*>(u"page_traffic"_s);
    auto* tree = page->findChild<QTreeView*>(u"trafficTree"_s);
    auto* tabs = page->findChild<QTabWidget*>(u"stepTabs"_s);
    for (int row = 0; row < tree->model()->rowCount(); ++row)
        tree->expand(tree->model()->index(row, 0));
    const QModelIndex flow = tree->model()->index(2, 0);
    tree->setCurrentIndex(tree->model()->index(4, 0, flow));
    tabs->setCurrentIndex(0);
    QTest::qWait(120);
    window.grab().save(folder.filePath(u"traffic-diagram-%1.png"_s.arg(scheme)));
    tabs->setCurrentIndex(1);
    QTest::qWait(120);
    window.grab().save(folder.filePath(u"traffic-request-%1.png"_s.arg(scheme)));
    tabs->setCurrentIndex(3);
    QTest::qWait(120);
    window.grab().save(folder.filePath(u"traffic-checks-%1.png"_s.arg(scheme)));
    tabs->setCurrentIndex(4);
    QTest::qWait(120);
    window.grab().save(folder.filePath(u"traffic-explain-%1.png"_s.arg(scheme)));
    tree->setCurrentIndex(tree->model()->index(tree->model()->rowCount() - 1, 0));
    QTest::qWait(120);
    window.grab().save(folder.filePath(u"traffic-fix-%1.png"_s.arg(scheme)));
}

} // namespace gatehouse::samples
