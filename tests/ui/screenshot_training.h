// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/bytes.h"
#include "server/runtime/embedded_server.h"
#include "tests/ui/fake_server_control.h"
#include "ui/main_window.h"

#include <QtCore/QDir>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

// Pictures of the training side: lab mode, the token tools, a run of the flow lab.
namespace gatehouse::samples {

inline QString unsignedToken(const QJsonObject& claims)
{
    const QJsonObject header { { QStringLiteral("alg"), QStringLiteral("ES256") },
        { QStringLiteral("kid"), QStringLiteral("k1") } };
    const auto part = [](const QJsonObject& object) {
        return core::toBase64Url(QJsonDocument(object).toJson(QJsonDocument::Compact));
    };
    return QString::fromLatin1(part(header) + '.' + part(claims) + ".c2ln");
}

inline void grabTokenTools(ui::MainWindow& window, const QDir& folder, const QString& look)
{
    using namespace Qt::StringLiterals;
    window.openPage(u"tokens"_s);
    auto* page = window.findChild<QWidget*>(u"page_tokens"_s);
    auto* tabs = page->findChild<QTabWidget*>(u"tokenTabs"_s);
    tabs->setCurrentIndex(2);
    page->findChild<QPlainTextEdit*>(u"tokenInput"_s)
        ->setPlainText(unsignedToken({ { u"iss"_s, u"https://id.acme.example"_s },
            { u"sub"_s, u"6f1a"_s }, { u"aud"_s, u"acme-web"_s } }));
    page->findChild<QComboBox*>(u"keySource"_s)->setCurrentIndex(2);
    page->findChild<QPlainTextEdit*>(u"pastedKeys"_s)->setPlainText(u"{\"keys\":[]}"_s);
    QTest::qWait(300);
    window.grab().save(folder.filePath(u"tokens-foreign-keys-%1.png"_s.arg(look)));
    page->findChild<QComboBox*>(u"keySource"_s)->setCurrentIndex(0);
    tabs->setCurrentIndex(3);
    const QJsonObject first { { u"iss"_s, u"https://id.acme.example"_s }, { u"sub"_s, u"6f1a"_s },
        { u"scope"_s, u"openid orders.read"_s }, { u"exp"_s, 1795000000 },
        { u"nonce"_s, u"n-0S6_WzA2Mj"_s } };
    QJsonObject second = first;
    second.remove(u"nonce"_s);
    second.insert(u"scope"_s, u"openid orders.read orders.write"_s);
    second.insert(u"azp"_s, u"acme-web"_s);
    page->findChild<QPlainTextEdit*>(u"firstToken"_s)->setPlainText(unsignedToken(first));
    page->findChild<QPlainTextEdit*>(u"secondToken"_s)->setPlainText(unsignedToken(second));
    QTest::qWait(300);
    window.grab().save(folder.filePath(u"tokens-compare-%1.png"_s.arg(look)));
    tabs->setCurrentIndex(4);
    QTest::qWait(150);
    window.grab().save(folder.filePath(u"tokens-introspect-%1.png"_s.arg(look)));
    tabs->setCurrentIndex(0);
}

inline void grabLabRun(ui::MainWindow& window, ui::FakeServerControl& control,
    runtime::EmbeddedServer& server, const QDir& folder, const QString& look)
{
    using namespace Qt::StringLiterals;
    const control::ServerStatus before = control.state;
    control.state.issuer = server.status().issuer;
    Q_EMIT control.statusChanged(control.state);
    window.openPage(u"flow-lab"_s);
    auto* page = window.findChild<QWidget*>(u"page_flow-lab"_s);
    auto* method = page->findChild<QComboBox*>(u"labMethod"_s);
    method->setCurrentIndex(method->findData(u"private_key_jwt"_s));
    Q_EMIT method->activated(method->currentIndex());
    QTest::qWait(400);
    page->findChild<QPushButton*>(u"labClientButton"_s)->click();
    QTest::qWait(400);
    page->findChild<QLineEdit*>(u"labUser"_s)->setText(u"bob"_s);
    page->findChild<QLineEdit*>(u"labPassword"_s)->setText(u"battery staple"_s);
    page->findChild<QPushButton*>(u"labRunAll"_s)->click();
    QTest::qWait(3000);
    window.grab().save(folder.filePath(u"flow-lab-key-%1.png"_s.arg(look)));
    page->findChild<QToolButton*>(u"labDiagram"_s)->click();
    QTest::qWait(200);
    window.grab().save(folder.filePath(u"flow-lab-diagram-%1.png"_s.arg(look)));
    page->findChild<QToolButton*>(u"labDiagram"_s)->click();
    control.state = before;
    Q_EMIT control.statusChanged(control.state);
}

inline void grabTraining(ui::MainWindow& window, ui::FakeServerControl& control,
    store::Workspace& workspace, const QDir& folder, const QString& look)
{
    using namespace Qt::StringLiterals;
    control.state.isLab = true;
    Q_EMIT control.statusChanged(control.state);
    window.openPage(u"users"_s);
    window.findChild<QWidget*>(u"page_users"_s)->findChild<QTableView*>(u"table"_s)->selectRow(0);
    QTest::qWait(200);
    window.grab().save(folder.filePath(u"lab-mode-%1.png"_s.arg(look)));
    control.state.isLab = false;
    Q_EMIT control.statusChanged(control.state);
    grabTokenTools(window, folder, look);
    runtime::EmbeddedServer server(workspace);
    server.setObserved(true);
    QObject::connect(&server, &control::ServerControl::stepsRecorded, &control,
        &control::ServerControl::stepsRecorded);
    control::ServerOptions options;
    options.listen = { u"127.0.0.1:0"_s };
    options.workers = 1;
    server.start(options);
    grabLabRun(window, control, server, folder, look);
}

} // namespace gatehouse::samples
