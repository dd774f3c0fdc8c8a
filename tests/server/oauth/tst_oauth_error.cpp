// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/oauth_error.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QtTest>

using namespace gatehouse;
using namespace gatehouse::oauth;

class OAuthErrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsEveryCodeInItsPlace()
    {
        int index = 0;
        for (const ErrorCodeInfo& info : errorCodes()) {
            QCOMPARE(static_cast<int>(info.code), index++);
            QCOMPARE(name(info.code), QByteArray(info.name));
            QCOMPARE(httpStatus(info.code), info.status);
            QVERIFY(errorCodeFromName(info.name) == info.code);
        }
        QCOMPARE(index, static_cast<int>(ErrorCode::UnapprovedSoftwareStatement) + 1);
        QVERIFY(!errorCodeFromName("no_such_error"));
    }

    void hasTheStatusOfTheSpecifications_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<int>("status");
        QTest::newRow("invalid_client") << ErrorCode::InvalidClient << 401;
        QTest::newRow("invalid_grant") << ErrorCode::InvalidGrant << 400;
        QTest::newRow("temporarily_unavailable") << ErrorCode::TemporarilyUnavailable << 503;
        QTest::newRow("server_error") << ErrorCode::ServerError << 500;
        QTest::newRow("invalid_token") << ErrorCode::InvalidToken << 401;
        QTest::newRow("insufficient_scope") << ErrorCode::InsufficientScope << 403;
    }
    void hasTheStatusOfTheSpecifications()
    {
        QFETCH(ErrorCode, code);
        QTEST(httpStatus(code), "status");
    }

    void usesOnlyTheCharactersOfRfc6749()
    {
        static const QRegularExpression codeName(QStringLiteral("^[a-z_]+$"));
        static const QRegularExpression sentence(
            QStringLiteral("^[\\x20-\\x21\\x23-\\x5b\\x5d-\\x7e]+$"));
        for (const ErrorCodeInfo& info : errorCodes()) {
            QVERIFY(codeName.match(QString::fromLatin1(info.name)).hasMatch());
            QVERIFY(sentence.match(QString::fromUtf8(info.meaning)).hasMatch());
        }
    }

    void tellsPassingStorageTroubleFromDefects_data()
    {
        QTest::addColumn<core::ErrorKind>("kind");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("busy") << core::ErrorKind::Busy << ErrorCode::TemporarilyUnavailable;
        QTest::newRow("unavailable")
            << core::ErrorKind::Unavailable << ErrorCode::TemporarilyUnavailable;
        QTest::newRow("corrupt") << core::ErrorKind::Corrupt << ErrorCode::ServerError;
        QTest::newRow("internal") << core::ErrorKind::Internal << ErrorCode::ServerError;
    }
    void tellsPassingStorageTroubleFromDefects()
    {
        QFETCH(core::ErrorKind, kind);
        const OAuthError refused
            = fromStorage(core::Error { kind, QStringLiteral("table x is gone") });
        QTEST(refused.code, "code");
        // C058: what the database said is for the log alone.
        QVERIFY(!refused.description.contains(QStringLiteral("table")));
        QCOMPARE(refused.detail, QStringLiteral("table x is gone"));
    }
};

QTEST_GUILESS_MAIN(OAuthErrorTest)
#include "tst_oauth_error.moc"
