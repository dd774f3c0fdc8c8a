// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/keys/key_rotation.h"
#include "server/keys/signing_key_maker.h"
#include "server/keys/stored_key_ring.h"
#include "server/store/passkey_repository.h"
#include "server/store/session_repository.h"
#include "server/store/token_repository.h"
#include "server/store/totp_repository.h"
#include "server/store/workspace.h"
#include "tests/ui/fake_server_control.h"
#include "ui/main_window.h"

#include <QtCore/QDir>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>
#include <QtWidgets/QDialog>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTreeView>

// What the pictures of keys, sessions, consents, families and the inspector show.
namespace gatehouse::samples {

using namespace Qt::StringLiterals;

/// As a click does, in every direction of reading: from right to left QTableView::selectRow() takes
/// the last column, which is hidden.
inline void choose(QTableView* table, int row)
{
    const int first = table->horizontalHeader()->logicalIndexAt(table->viewport()->width() / 2);
    table->selectionModel()->setCurrentIndex(table->model()->index(row, first),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

template <typename Work>
void write(store::Workspace& workspace, Work work)
{
    const std::function<core::Result<void>(store::Transaction&)> job
        = [&work](store::Transaction& transaction) -> core::Result<void> {
        work(transaction);
        return {};
    };
    if (const auto done = workspace.writer().runAndWait<void>(job); !done) {
        qWarning() << "samples:" << done.error().message;
    }
}

inline void addKeys(store::Workspace& workspace)
{
    using crypto::SignatureAlgorithm;
    const qint64 now = workspace.clock().now();
    const auto make = [&](SignatureAlgorithm algorithm, keys::Duty duty, qint64 ago) {
        return *keys::makeSigningKey(algorithm, workspace.sealer(), duty, now - ago);
    };
    const auto old = make(SignatureAlgorithm::ES256, keys::Duty::Sign, 90 * 86400);
    const auto current = make(SignatureAlgorithm::ES256, keys::Duty::Sign, 20 * 86400);
    const auto rsa = make(SignatureAlgorithm::RS256, keys::Duty::Sign, 90 * 86400);
    const auto next = make(SignatureAlgorithm::RS256, keys::Duty::Wait, 3600);
    write(workspace, [&](store::Transaction& transaction) {
        std::ignore = keys::rotate(transaction, old);
        std::ignore = keys::rotate(transaction, current);
        std::ignore = keys::rotate(transaction, rsa);
        std::ignore = keys::publishNext(transaction, next);
    });
}

inline void addSessionsAndConsents(store::Workspace& workspace)
{
    write(workspace, [](store::Transaction& transaction) {
        store::SessionRepository sessions(transaction.database());
        for (int number = 0; number < 6; ++number) {
            domain::BrowserSession session;
            session.secretHash = QByteArray(32, char(number));
            session.userRow = 1 + number % 3;
            session.publicId = u"sid-%1"_s.arg(number);
            session.authTime = transaction.now() - 7200 + number * 900;
            session.createdAt = session.authTime;
            session.lastSeenAt = session.authTime + 600;
            session.expiresAt = session.authTime + 12 * 3600;
            std::ignore = sessions.insertSession(session);
        }
        for (int number = 0; number < 5; ++number) {
            domain::Consent consent;
            consent.userRow = 1 + number % 3;
            consent.clientRow = 1 + number / 3;
            consent.scope = domain::ScopeSet::fromStored(
                number % 2 == 0 ? u"openid profile email"_s : u"openid offline_access"_s);
            consent.grantedAt = transaction.now() - (number + 1) * 86400;
            std::ignore = sessions.saveConsent(consent);
        }
        const store::TotpSecret codes { 1, "sealed"_ba, 0, transaction.now() - 86400 };
        std::ignore = store::TotpRepository(transaction.database()).insert(codes);
        store::Passkey passkey;
        passkey.userRow = 1;
        passkey.credentialId = "credential"_ba;
        passkey.publicKey = "key"_ba;
        passkey.name = u"Laptop"_s;
        passkey.createdAt = transaction.now() - 86400;
        std::ignore = store::PasskeyRepository(transaction.database()).insert(passkey);
    });
}

inline void addFamily(store::Transaction& transaction, qint64 user, qint64 session, int refreshes)
{
    store::TokenRepository tokens(transaction.database());
    const qint64 start = transaction.now() - 3000;
    domain::TokenFamily family;
    family.clientRow = 1 + user % 2;
    family.userRow = user;
    family.sessionRow = session;
    family.grantType = u"authorization_code"_s;
    family.scope = domain::ScopeSet::fromStored(u"openid profile offline_access"_s);
    family.createdAt = start;
    family.expiresAt = start + 30 * 86400;
    const qint64 id = tokens.insertFamily(family).value_or(0);
    domain::AuthorizationCode code;
    code.secretHash = QByteArray(32, 'c');
    code.familyRow = id;
    code.redirectUri = u"https://acme.example/callback"_s;
    code.scope = family.scope;
    code.issuedAt = start;
    code.expiresAt = start + 60;
    std::ignore = tokens.consumeCode(tokens.insertCode(code).value_or(0), start + 2);
    qint64 before = 0;
    for (int number = 0; number <= refreshes; ++number) {
        domain::IssuedToken access;
        access.secretHash = QByteArray(32, 'a');
        access.familyRow = id;
        access.clientRow = family.clientRow;
        access.userRow = user;
        access.grantType = family.grantType;
        access.scope = family.scope;
        access.issuedAt = start + 3 + number * 900;
        access.expiresAt = access.issuedAt + 1200;
        std::ignore = tokens.insertAccessToken(access);
        domain::RefreshToken refresh;
        refresh.secretHash = QByteArray(32, 'r');
        refresh.familyRow = id;
        refresh.scope = family.scope;
        refresh.issuedAt = access.issuedAt;
        refresh.expiresAt = refresh.issuedAt + 14 * 86400;
        const qint64 row = tokens.insertRefreshToken(refresh).value_or(0);
        if (before != 0) {
            std::ignore = tokens.rotateRefreshToken(before, row, refresh.issuedAt);
        }
        before = row;
    }
    if (user == 2) {
        std::ignore = tokens.revokeFamily(id, u"refresh token reuse"_s, transaction.now() - 200);
    }
}

inline void addAll(store::Workspace& workspace)
{
    addKeys(workspace);
    addSessionsAndConsents(workspace);
    write(workspace, [](store::Transaction& transaction) {
        for (const qint64 user : { 3, 2, 1 }) {
            addFamily(transaction, user, user, int(user));
        }
    });
}

inline void grabTokenTabs(
    store::Workspace& workspace, ui::MainWindow& window, const QDir& folder, const QString& scheme)
{
    window.openPage(u"tokens"_s);
    auto* page = window.findChild<QWidget*>(u"page_tokens"_s);
    auto* tabs = page->findChild<QTabWidget*>(u"tokenTabs"_s);
    tabs->setCurrentIndex(1);
    QTest::qWait(200);
    auto* tree = page->findChild<QTreeView*>(u"familyTree"_s);
    tree->expandAll();
    QTest::qWait(300);
    window.grab().save(folder.filePath(u"tokens-families-%1.png"_s.arg(scheme)));
    const auto reader = workspace.openReader();
    const auto ring = keys::loadKeyRing(**reader, workspace.sealer());
    const qint64 now = workspace.clock().now();
    const QJsonObject claims { { u"iss"_s, u"http://127.0.0.1:8080"_s }, { u"sub"_s, u"6f1a9d"_s },
        { u"aud"_s, u"https://api.acme.example"_s }, { u"client_id"_s, u"acme-web"_s },
        { u"scope"_s, u"openid orders.read"_s }, { u"iat"_s, now - 4000 }, { u"exp"_s, now - 400 },
        { u"jti"_s, u"ghj_x"_s } };
    const auto token = ring->sign(crypto::SignatureAlgorithm::ES256, u"at+jwt"_s, claims);
    tabs->setCurrentIndex(2);
    page->findChild<QPlainTextEdit*>(u"tokenInput"_s)->setPlainText(QString::fromLatin1(*token));
    QTest::qWait(400);
    window.grab().save(folder.filePath(u"tokens-inspector-%1.png"_s.arg(scheme)));
    page->findChild<QPushButton*>(u"mint"_s)->click();
    QTest::qWait(150);
    auto* dialog = page->findChild<QDialog*>(u"mintDialog"_s);
    dialog->grab().save(folder.filePath(u"mint-dialog-%1.png"_s.arg(scheme)));
    dialog->reject();
    tabs->setCurrentIndex(0);
}

inline void grabDialogs(ui::MainWindow& window, const QDir& folder, const QString& scheme)
{
    const auto grab = [&](const char* pageId, const char* button, const char* name) {
        window.openPage(QLatin1String(pageId));
        QTest::qWait(250);
        auto* page = window.findChild<QWidget*>(u"page_"_s + QLatin1String(pageId));
        if (auto* table = page->findChild<QTableView*>(u"table"_s)) {
            choose(table, 1);
        }
        QTest::qWait(250);
        page->findChild<QPushButton*>(QLatin1String(button))->click();
        QTest::qWait(200);
        auto* dialog = page->findChild<QDialog*>(QLatin1String(name));
        window.grab().save(
            folder.filePath(u"%1-selected-%2.png"_s.arg(QLatin1String(pageId), scheme)));
        if (dialog != nullptr) {
            dialog->grab().save(folder.filePath(u"%1-%2.png"_s.arg(QLatin1String(name), scheme)));
            dialog->reject();
        }
    };
    grab("keys", "rotate", "confirmDialog");
    grab("scopes", "claimMatrixButton", "claimMatrixDialog");
    grab("users", "setUpCodes", "codeDialog");
}

/// An hour's numbers for the chart: the clock cannot be moved, so only the present minute has any.
inline void feedChart(ui::FakeServerControl& control)
{
    for (int step = 0; step < 3; ++step) {
        control.state.tokens += 40;
        control.state.refusals += 3;
        Q_EMIT control.statusChanged(control.state);
    }
}

} // namespace gatehouse::samples
