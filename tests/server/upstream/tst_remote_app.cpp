// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/upstream/remote_app.h"
#include "tests/server/fetch/scripted_server.h"
#include "tests/server/upstream/upstream_server.h"

#include <QtCore/QMessageAuthenticationCode>
#include <QtTest/QtTest>

using namespace gatehouse;
using namespace gatehouse::test;
using namespace Qt::StringLiterals;
using core::ErrorKind;
using upstream::ApiCall;

/// Requests to a provider's API over real sockets: every method, both protocols.
class RemoteAppTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<UpstreamServer> m_at;
    std::unique_ptr<ScriptedServer> m_api;

    [[nodiscard]] upstream::RemoteProvider provider() const
    {
        upstream::RemoteProvider made { .name = u"x"_s };
        made.clientId = "our-id";
        made.clientSecret = core::SecretString("our-secret"_ba);
        made.apiBaseUrl = m_api->url(u"/v1"_s);
        made.policy.allowsLoopback = made.policy.allowsPlainHttp = true;
        return made;
    }
    [[nodiscard]] static upstream::TokenSet bearer()
    {
        upstream::TokenSet tokens;
        tokens.tokenType = u"Bearer"_s;
        tokens.accessToken = core::SecretString("at-1"_ba);
        return tokens;
    }
    [[nodiscard]] static upstream::TokenSet oauth1()
    {
        upstream::TokenSet tokens;
        tokens.isOAuth1 = true;
        tokens.accessToken = core::SecretString("t1"_ba);
        tokens.tokenSecret = core::SecretString("ts"_ba);
        return tokens;
    }
    core::Result<fetch::Answer> send(
        const upstream::RemoteProvider& to, const upstream::TokenSet& tokens, const ApiCall& call)
    {
        const upstream::RemoteApp app(
            m_at->parts->services, std::make_shared<const upstream::RemoteProvider>(to), tokens);
        return QCoro::waitFor(app.send(call));
    }
    [[nodiscard]] QByteArray header(QByteArrayView name) const
    {
        for (const QByteArray& line : m_api->requests.last().split('\n')) {
            const QByteArray start = name.toByteArray().toLower() + ": ";
            if (line.toLower().startsWith(start))
                return line.mid(start.size()).trimmed();
        }
        return {};
    }
    /// "oauth_nonce" of an Authorization header.
    [[nodiscard]] static QByteArray member(const QByteArray& authorization, const QByteArray& name)
    {
        const QByteArray start = name + "=\"";
        const qsizetype at = authorization.indexOf(start);
        const qsizetype from = at + start.size();
        return at < 0 ? QByteArray()
                      : QByteArray::fromPercentEncoding(
                          authorization.mid(from, authorization.indexOf('"', from) - from));
    }

private Q_SLOTS:
    void initTestCase() { m_at = std::make_unique<UpstreamServer>(); }
    void cleanupTestCase() { m_at.reset(); }
    void init() { m_api = std::make_unique<ScriptedServer>(); }
    void cleanup() { m_api.reset(); }

    void offersEveryMethodOfTheSeed()
    {
        const upstream::RemoteApp app(m_at->parts->services,
            std::make_shared<const upstream::RemoteProvider>(provider()), bearer());
        const upstream::oauth1::Parameters form { { "a", "b c" } };
        QVERIFY(QCoro::waitFor(app.get(u"user"_s)));
        QVERIFY(m_api->requests.last().startsWith("GET /v1/user "));
        QVERIFY(QCoro::waitFor(app.post(u"user"_s, form)));
        QVERIFY(m_api->requests.last().startsWith("POST /v1/user "));
        QVERIFY(QCoro::waitFor(app.put(u"user"_s, form)));
        QVERIFY(m_api->requests.last().startsWith("PUT /v1/user "));
        QVERIFY(m_api->requests.last().endsWith("\r\n\r\na=b%20c"));
        QVERIFY(QCoro::waitFor(app.patch(u"user"_s, form)));
        QVERIFY(m_api->requests.last().startsWith("PATCH /v1/user "));
        QVERIFY(QCoro::waitFor(app.remove(u"user"_s)));
        QVERIFY(m_api->requests.last().startsWith("DELETE /v1/user "));
        QCOMPARE(header("Authorization"), "Bearer at-1"_ba);
        m_api->answer = [](const QByteArray&) {
            return "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: close\r\n\r\n"_ba;
        };
        QVERIFY(QCoro::waitFor(app.head(u"user"_s)));
        QVERIFY(m_api->requests.last().startsWith("HEAD /v1/user "));
    }

    void sendsBodiesAndHeadersAsTheyAre()
    {
        ApiCall call { "PATCH", u"user?x=1"_s };
        call.body = "{\"name\":\"J\"}";
        call.contentType = "application/merge-patch+json";
        call.headers = { { "accept", "text/plain" }, { "X-Trace", "7" } };
        QVERIFY(send(provider(), bearer(), call));
        QVERIFY(m_api->requests.last().startsWith("PATCH /v1/user?x=1 "));
        QVERIFY(m_api->requests.last().endsWith("\r\n\r\n{\"name\":\"J\"}"));
        QCOMPARE(header("Content-Type"), "application/merge-patch+json"_ba);
        QCOMPARE(header("Accept"), "text/plain"_ba);
        QCOMPARE(header("X-Trace"), "7"_ba);
    }

    void refusesWhatCannotBeSent_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        const QByteArray none;
        QTest::newRow("method") << "BREW"_ba << u"user"_s << none << none << none;
        QTest::newRow("body of GET") << "GET"_ba << u"user"_s << "x"_ba << none << none;
        QTest::newRow("own Authorization") << "GET"_ba << u"user"_s << none << "authorization"_ba
                                           << "Basic eDp5"_ba;
        QTest::newRow("Host") << "GET"_ba << u"user"_s << none << "Host"_ba
                              << "evil.example"_ba;
        QTest::newRow("line end") << "GET"_ba << u"user"_s << none << "X"_ba
                                  << "a\r\nHost: b"_ba;
        QTest::newRow("name") << "GET"_ba << u"user"_s << none << "X Y"_ba
                              << "a"_ba;
        QTest::newRow("dots") << "GET"_ba << u"a/../../admin"_s << none << none << none;
        QTest::newRow("encoded dots") << "GET"_ba << u"%2E%2e/admin"_s << none << none << none;
    }
    void refusesWhatCannotBeSent()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, path);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        ApiCall call { method, path };
        call.body = body;
        if (!name.isEmpty())
            call.headers.emplace_back(name, value);
        QVERIFY(!send(provider(), bearer(), call));
        QVERIFY(m_api->requests.isEmpty());
    }

    void signsEveryMethodOfOAuth1_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("signedPart"); ///< Of the body, encoded once.
        const QByteArray form = "application/x-www-form-urlencoded";
        QTest::newRow("GET") << "GET"_ba << QByteArray() << QByteArray() << QByteArray();
        QTest::newRow("HEAD") << "HEAD"_ba << QByteArray() << QByteArray() << QByteArray();
        QTest::newRow("DELETE") << "DELETE"_ba << QByteArray() << QByteArray() << QByteArray();
        QTest::newRow("PUT form") << "PUT"_ba << form << "a=b%20c"_ba
                                  << "a=b%20c&"_ba;
        QTest::newRow("PATCH form") << "PATCH"_ba << form << "a=1&b=2"_ba
                                    << "a=1&b=2&"_ba;
        QTest::newRow("PUT JSON") << "PUT"_ba
                                  << "application/json"_ba
                                  << "{\"a\":1}"_ba << QByteArray();
    }
    void signsEveryMethodOfOAuth1()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, signedPart);
        ApiCall call { method, u"things/1?q=2"_s };
        call.body = body;
        call.contentType = type;
        m_api->answer = [](const QByteArray&) {
            return "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n"_ba;
        };
        const auto answer = send(provider(), oauth1(), call);
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().message));
        QVERIFY(m_api->requests.last().endsWith(QByteArray("\r\n\r\n" + body)));
        // RFC 5849 §3.4.1 by hand: names sort as a, b < oauth_… < q.
        const QByteArray said = header("Authorization");
        const QByteArray normalized = signedPart + "oauth_consumer_key=our-id&oauth_nonce="
            + member(said, "oauth_nonce") + "&oauth_signature_method=HMAC-SHA1&oauth_timestamp="
            + member(said, "oauth_timestamp") + "&oauth_token=t1&oauth_version=1.0&q=2";
        const QByteArray base = method + '&'
            + m_api->url(u"/v1/things/1"_s).toUtf8().toPercentEncoding() + '&'
            + normalized.toPercentEncoding();
        QMessageAuthenticationCode mac(QCryptographicHash::Sha1, "our-secret&ts");
        mac.addData(base);
        QCOMPARE(member(said, "oauth_signature"), mac.result().toBase64());
    }

    void signsInTheHeaderWhereThereIsNoForm()
    {
        auto to = provider();
        to.signing.placement = upstream::oauth1::Placement::Body;
        ApiCall call { "PUT", u"things/1"_s };
        call.body = "{}";
        call.contentType = "application/json";
        QVERIFY(send(to, oauth1(), call));
        QVERIFY(header("Authorization").startsWith("OAuth "));
        QVERIFY(m_api->requests.last().endsWith("\r\n\r\n{}"));
        call = ApiCall { "DELETE", u"things/1"_s };
        QVERIFY(send(to, oauth1(), call));
        QVERIFY(header("Authorization").startsWith("OAuth "));
        call = ApiCall { "PUT", u"things/1"_s };
        call.form = { { "a", "b" } };
        QVERIFY(send(to, oauth1(), call));
        QVERIFY(header("Authorization").isEmpty());
        QVERIFY(m_api->requests.last().contains("\r\n\r\na=b&oauth_consumer_key=our-id"));
    }

    void refreshesWhenTold()
    {
        UpstreamServer& at = *m_at;
        at.decide(at.signIn(), "create", { { "new_username", "jane" } });
        const auto& services = at.parts->services;
        const auto provider
            = *QCoro::waitFor(at.parts->discovery.complete(*at.parts->providers.find(u"fake"_s)));
        const qint64 user = at.count("SELECT id FROM users WHERE username = 'jane'");
        upstream::TokenKeeper keeper(services);
        const auto renewed = QCoro::waitFor(keeper.refreshNow(provider, user));
        QVERIFY(renewed);
        QCOMPARE(renewed->accessToken.reveal(), "at-2"_ba);
        QCOMPARE(at.fake.refreshes, 1);
        // Said plainly, although the old token still works; and what is kept stays.
        at.fake.wholeTokenAnswer = [] {
            return http::Response::json(400, { { u"error"_s, u"invalid_grant"_s } });
        };
        QCOMPARE(QCoro::waitFor(keeper.refreshNow(provider, user)).error().message,
            u"the provider refused: invalid_grant"_s);
        QCOMPARE(
            QCoro::waitFor(keeper.fetchToken(provider, user))->accessToken.reveal(), "at-2"_ba);
        QCOMPARE(QCoro::waitFor(keeper.tryRevoke(provider, user)).value_or(false), true);
        QCOMPARE(at.fake.revoked, QByteArrayList { "rt-2"_ba });
    }
};

QTEST_GUILESS_MAIN(RemoteAppTest)
#include "tst_remote_app.moc"
