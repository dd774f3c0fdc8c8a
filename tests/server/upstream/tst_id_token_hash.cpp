// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/upstream/id_token_check.h"

#include <QtCore/QJsonObject>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

/// at_hash by the hash of each algorithm that providers may sign with (OpenID Connect Core
/// §3.1.3.6). The access token is the one of its example A.4.
class IdTokenHashTest : public QObject
{
    Q_OBJECT

    static bool isTaken(const QString& algorithm, const QString& hash)
    {
        constexpr qint64 now = 1'900'000'000;
        const QJsonObject claims { { u"iss"_s, u"https://id.example"_s }, { u"sub"_s, u"s1"_s },
            { u"aud"_s, u"us"_s }, { u"nonce"_s, u"n1"_s }, { u"iat"_s, now },
            { u"exp"_s, now + 60 }, { u"at_hash"_s, hash } };
        upstream::IdTokenExpectation expected { u"https://id.example"_s, u"us"_s, u"n1"_s };
        expected.accessToken = "jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y";
        expected.now = now;
        expected.algorithm = algorithm;
        return upstream::checkIdToken(claims, expected).has_value();
    }

private Q_SLOTS:
    void isOfTheSignaturesHash_data()
    {
        QTest::addColumn<QString>("algorithm");
        QTest::addColumn<bool>("isLong");
        QTest::newRow("not said") << QString() << false;
        QTest::newRow("RS256") << u"RS256"_s << false;
        QTest::newRow("ES256") << u"ES256"_s << false;
        QTest::newRow("EdDSA") << u"EdDSA"_s << true;
    }
    void isOfTheSignaturesHash()
    {
        QFETCH(QString, algorithm);
        QFETCH(bool, isLong);
        const QString half256 = u"77QmUPtjPfzWtF2AnpK9RQ"_s;
        const QString half512 = u"q7nS86GgvvFaZkzALLWqJYaJIKw2wCDAVfCAsm5CrBM"_s;
        QCOMPARE(isTaken(algorithm, half256), !isLong);
        QCOMPARE(isTaken(algorithm, half512), isLong);
    }
};

QTEST_GUILESS_MAIN(IdTokenHashTest)
#include "tst_id_token_hash.moc"
