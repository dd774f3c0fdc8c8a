// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/upstream/oauth1/signed_request.h"

#include "server/crypto/system_random.h"
#include "server/upstream/oauth1/token_answer.h"

#include <QtCore/QSet>
#include <QtTest/QtTest>

using namespace gatehouse;
using namespace gatehouse::upstream::oauth1;
using namespace Qt::StringLiterals;

namespace {

const Stamp stamp { "7d8f3e4a", 137131201 };

Credentials credentials()
{
    return { "key", core::SecretString("client secret"), "tok", core::SecretString("tok secret") };
}

} // namespace

class SignedRequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesTheParametersInTheHeader()
    {
        Call call { "POST", "https://a.example/x?y=1" };
        call.form = { { "status", "a b" } };
        call.realm = "Photos";
        const auto made = sign(call, credentials(), {}, stamp).value();
        QCOMPARE(made.url, call.url);
        QCOMPARE(made.body, "status=a%20b"_ba);
        QVERIFY(made.authorization.startsWith("OAuth realm=\"Photos\", oauth_consumer_key=\"key\", "
                                              "oauth_token=\"tok\", "));
        QVERIFY(made.authorization.contains("oauth_signature=\""));
        // The realm is not signed, the body is (§3.4.1.3.1).
        QVERIFY(!made.base.normalized.contains("realm"));
        QVERIFY(made.base.normalized.contains("status=a%20b&y=1"));
    }

    void placesTheParametersInQueryOrBody()
    {
        const Call call { "GET", "https://a.example/x?y=1" };
        const Signing inQuery { SignatureMethod::HmacSha1, Placement::Query };
        const auto query = sign(call, credentials(), inQuery, stamp).value();
        QVERIFY(query.url.startsWith("https://a.example/x?y=1&oauth_consumer_key=key&"));
        QVERIFY(query.authorization.isEmpty() && query.body.isEmpty());

        const Signing inBody { SignatureMethod::HmacSha1, Placement::Body };
        const auto body = sign(call, credentials(), inBody, stamp).value();
        QCOMPARE(body.url, call.url);
        QVERIFY(body.body.startsWith("oauth_consumer_key=key&oauth_token=tok&"));
        // Wherever they travel, they sign alike.
        QCOMPARE(body.base.text, query.base.text);
    }

    void neverStampsTwoRequestsAlike()
    {
        // C117
        const core::SystemClock clock;
        crypto::SystemRandom random;
        QSet<QByteArray> nonces;
        for (int i = 0; i < 1000; ++i)
            nonces.insert(newStamp(clock, random).nonce);
        QCOMPARE(nonces.size(), 1000);
    }

    void readsTokenAnswers()
    {
        const auto answer
            = parseTokenAnswer("oauth_token=hh5s93j4hdidpola&oauth_token_secret=hdhd0244k9j7ao03"
                               "&oauth_callback_confirmed=true&screen_name=jane%20doe\n");
        QVERIFY(answer);
        QCOMPARE(answer->token, "hh5s93j4hdidpola"_ba);
        QCOMPARE(answer->secret.reveal(), "hdhd0244k9j7ao03"_ba);
        QVERIFY(answer->isCallbackConfirmed);
        QCOMPARE(valueOf(answer->others, "screen_name"), "jane doe"_ba);
    }

    void refusesOddTokenAnswers_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("JSON") << R"({"oauth_token":"a"})"_ba;
        QTest::newRow("no secret") << "oauth_token=a"_ba;
        QTest::newRow("two tokens") << "oauth_token=a&oauth_token=b&oauth_token_secret=c"_ba;
        QTest::newRow("empty token") << "oauth_token=&oauth_token_secret=c"_ba;
        QTest::newRow("line end") << "oauth_token=a%0d%0aX&oauth_token_secret=c"_ba;
        QTest::newRow("bad escape") << "oauth_token=a%g0&oauth_token_secret=c"_ba;
        QTest::newRow("cut escape") << "oauth_token=a&oauth_token_secret=c%4"_ba;
        QTest::newRow("too long") << QByteArray("oauth_token=a&oauth_token_secret=c&x=")
                + QByteArray(17000, 'x');
        QTest::newRow("too many") << QByteArray("oauth_token=a&oauth_token_secret=c")
                + QByteArray("&x=1").repeated(300);
    }
    void refusesOddTokenAnswers()
    {
        QFETCH(QByteArray, body);
        const auto answer = parseTokenAnswer(body);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, core::ErrorKind::Denied);
    }
};

QTEST_GUILESS_MAIN(SignedRequestTest)
#include "tst_signed_request.moc"
