// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/presented_credentials.h"

#include <QtTest/QtTest>

using namespace gatehouse;
using namespace gatehouse::oauth;
using domain::TokenEndpointAuthMethod;

namespace {

QByteArray basic(const QByteArray& joined)
{
    return "Basic " + joined.toBase64();
}

OAuthResult<PresentedCredentials> read(const QByteArrayList& authorization, const QByteArray& body)
{
    http::Request request;
    for (const QByteArray& value : authorization)
        request.headers.emplace_back("authorization", value);
    return presentedCredentials(request, http::Form::parse(body).value());
}

} // namespace

class PresentedCredentialsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEachMethod_data()
    {
        QTest::addColumn<QByteArrayList>("authorization");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<TokenEndpointAuthMethod>("method");
        QTest::addColumn<QString>("clientId");
        QTest::addColumn<QByteArray>("secret");
        const auto basicMethod = TokenEndpointAuthMethod::ClientSecretBasic;
        QTest::newRow("basic") << QByteArrayList { basic("web:s3cret") } << QByteArray()
                               << basicMethod << "web" << QByteArray("s3cret");
        QTest::newRow("scheme in any case")
            << QByteArrayList { "bAsIc " + QByteArray("web:s3cret").toBase64() } << QByteArray()
            << basicMethod << "web" << QByteArray("s3cret");
        QTest::newRow("C051 encoded colon and plus")
            << QByteArrayList { basic("my%3Aweb:a+b%2Bc%3A") } << QByteArray() << basicMethod
            << "my:web" << QByteArray("a b+c:");
        QTest::newRow("C051 UTF-8")
            << QByteArrayList { basic("%C3%A4pp:%E2%82%AC") } << QByteArray() << basicMethod
            << QString::fromUtf8("äpp") << QByteArray("€");
        QTest::newRow("the same client_id beside basic")
            << QByteArrayList { basic("web:s3cret") } << QByteArray("client_id=web") << basicMethod
            << "web" << QByteArray("s3cret");
        QTest::newRow("post") << QByteArrayList()
                              << QByteArray("client_id=web&client_secret=s3cret")
                              << TokenEndpointAuthMethod::ClientSecretPost << "web"
                              << QByteArray("s3cret");
        QTest::newRow("none") << QByteArrayList() << QByteArray("client_id=spa")
                              << TokenEndpointAuthMethod::None << "spa" << QByteArray();
        QTest::newRow("an empty secret counts as absent")
            << QByteArrayList() << QByteArray("client_id=spa&client_secret=")
            << TokenEndpointAuthMethod::None << "spa" << QByteArray();
    }
    void readsEachMethod()
    {
        QFETCH(QByteArrayList, authorization);
        QFETCH(QByteArray, body);
        const auto credentials = read(authorization, body);
        QVERIFY(credentials);
        QTEST(credentials->method, "method");
        QTEST(credentials->clientId, "clientId");
        QTEST(credentials->secret.reveal(), "secret");
    }

    void refusesWhatIsNotOneMethod_data()
    {
        QTest::addColumn<QByteArrayList>("authorization");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorCode>("code");
        const QByteArrayList good { basic("web:s3cret") };
        const auto invalidRequest = ErrorCode::InvalidRequest;
        const auto invalidClient = ErrorCode::InvalidClient;
        QTest::newRow("C050 basic and post")
            << good << QByteArray("client_id=web&client_secret=s3cret") << invalidRequest;
        QTest::newRow("C050 basic and assertion")
            << good << QByteArray("client_assertion=x") << invalidRequest;
        QTest::newRow("C050 post and assertion")
            << QByteArrayList() << QByteArray("client_id=a&client_secret=b&client_assertion=x")
            << invalidRequest;
        QTest::newRow("two headers")
            << QByteArrayList { good[0], good[0] } << QByteArray() << invalidRequest;
        QTest::newRow("another client_id")
            << good << QByteArray("client_id=other") << invalidRequest;
        QTest::newRow("nothing") << QByteArrayList() << QByteArray() << invalidClient;
        QTest::newRow("bearer") << QByteArrayList { "Bearer abc" } << QByteArray() << invalidClient;
        QTest::newRow("no base64")
            << QByteArrayList { "Basic §§" } << QByteArray() << invalidClient;
        QTest::newRow("no colon") << QByteArrayList { basic("web") } << QByteArray()
                                  << invalidClient;
        QTest::newRow("empty secret")
            << QByteArrayList { basic("web:") } << QByteArray() << invalidClient;
        QTest::newRow("bad escape")
            << QByteArrayList { basic("web:%zz") } << QByteArray() << invalidClient;
        QTest::newRow("assertion without its type")
            << QByteArrayList() << QByteArray("client_assertion=x") << invalidClient;
        QTest::newRow("assertion of another type")
            << QByteArrayList() << QByteArray("client_assertion=x&client_assertion_type=saml")
            << invalidClient;
        QTest::newRow("assertion type alone")
            << QByteArrayList()
            << QByteArray("client_assertion_type=urn:ietf:params:oauth:client-assertion-type:"
                          "jwt-bearer&client_id=web")
            << invalidClient;
        QTest::newRow("scheme alone")
            << QByteArrayList { "Basic" } << QByteArray() << invalidClient;
    }
    void refusesWhatIsNotOneMethod()
    {
        QFETCH(QByteArrayList, authorization);
        QFETCH(QByteArray, body);
        const auto credentials = read(authorization, body);
        QVERIFY(!credentials);
        QTEST(credentials.error().code, "code");
    }
};

QTEST_GUILESS_MAIN(PresentedCredentialsTest)
#include "tst_presented_credentials.moc"
