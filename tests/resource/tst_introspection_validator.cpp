// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resource/introspection_validator.h"

#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace gatehouse::resource;

namespace {

/// Answers every request with the same text and keeps what it was asked.
class FakeAuthorizationServer
{
public:
    FakeAuthorizationServer()
    {
        m_server.listen(QHostAddress::LocalHost, 0);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket* const socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                QByteArray text = socket->property("text").toByteArray() + socket->readAll();
                socket->setProperty("text", text);
                if (!text.contains("\r\n\r\n") || !text.contains("token="))
                    return;
                requests.append(text);
                socket->setProperty("text", QByteArray());
                if (!isSilent)
                    socket->write(answer());
            });
        });
    }
    [[nodiscard]] QUrl url() const
    {
        return QUrl(u"http://127.0.0.1:%1/oauth/introspect"_s.arg(m_server.serverPort()));
    }

    QByteArray status = "200 OK";
    QByteArray body
        = "{\"active\":true,\"client_id\":\"web\",\"sub\":\"s-1\",\"username\":\"alice\","
          "\"scope\":\"profile email\",\"aud\":[\"photos\",\"x\"],\"iss\":\"https://as\","
          "\"exp\":1900000060,\"iat\":1900000000}";
    QByteArray extraHeader;
    bool isSilent = false;
    QByteArrayList requests;

private:
    [[nodiscard]] QByteArray answer() const
    {
        return QByteArray("HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\n"
            + extraHeader + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
            + body);
    }
    QTcpServer m_server;
};

} // namespace

class IntrospectionValidatorTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<FakeAuthorizationServer> m_asked;
    qint64 m_now = 0;

    [[nodiscard]] IntrospectionOptions options()
    {
        IntrospectionOptions options;
        options.endpoint = m_asked->url();
        options.clientId = u"photo:api"_s;
        options.clientSecret = "s3 cret";
        options.timeout = std::chrono::milliseconds(400);
        options.clock = [this] { return m_now; };
        return options;
    }
    [[nodiscard]] static Outcome ask(IntrospectionValidator& validator, const QByteArray& token)
    {
        std::optional<Outcome> found;
        validator.validate(token, [&found](Outcome outcome) { found = std::move(outcome); });
        if (!QTest::qWaitFor([&found] { return found.has_value(); }))
            return ResourceError { ErrorCode::InvalidRequest, u"no answer"_s };
        return *found;
    }
    [[nodiscard]] static int statusOf(const Outcome& outcome)
    {
        const auto* error = std::get_if<ResourceError>(&outcome);
        return error ? error->httpStatus() : 200;
    }

private Q_SLOTS:
    void init()
    {
        m_asked = std::make_unique<FakeAuthorizationServer>();
        m_now = 1'900'000'000'000;
    }

    void asksAsTheRfcSays()
    {
        IntrospectionValidator validator(options());
        const Outcome outcome = ask(validator, "tok/en+1");
        const auto* token = std::get_if<Token>(&outcome);
        QVERIFY(token);
        QCOMPARE(token->clientId, u"web"_s);
        QCOMPARE(token->subject, u"s-1"_s);
        QCOMPARE(token->username, u"alice"_s);
        QCOMPARE(token->scopes, (QStringList { u"profile"_s, u"email"_s }));
        QCOMPARE(token->audiences, (QStringList { u"photos"_s, u"x"_s }));
        QCOMPARE(token->expiresAt, 1'900'000'060);
        QCOMPARE(m_asked->requests.size(), 1);
        const QByteArray& request = m_asked->requests.first();
        QVERIFY(request.startsWith("POST /oauth/introspect HTTP/1.1\r\n"));
        QVERIFY(request.endsWith("token_type_hint=access_token&token=tok%2Fen%2B1"));
        // RFC 6749 §2.3.1: form-encoded before joined.
        const QByteArray credentials = "Basic " + QByteArray("photo%3Aapi:s3%20cret").toBase64();
        QVERIFY(request.contains(credentials));
    }

    void refusesEveryDoubt_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("answer");
        QTest::newRow("inactive") << QByteArray("200 OK") << QByteArray("{\"active\":false}")
                                  << 401;
        QTest::newRow("active as text")
            << QByteArray("200 OK") << QByteArray("{\"active\":\"true\"}") << 503;
        QTest::newRow("no object") << QByteArray("200 OK") << QByteArray("true") << 503;
        QTest::newRow("no JSON") << QByteArray("200 OK") << QByteArray("<html>") << 503;
        QTest::newRow("expired") << QByteArray("200 OK")
                                 << QByteArray("{\"active\":true,\"exp\":1900000000}") << 401;
        QTest::newRow("our secret is wrong")
            << QByteArray("401 Unauthorized") << QByteArray("{\"active\":true}") << 503;
        QTest::newRow("it fails") << QByteArray("500 Oh") << QByteArray("{\"active\":true}") << 503;
        QTest::newRow("too long") << QByteArray(
            "200 OK") << QByteArray("{\"active\":true,\"x\":\"" + QByteArray(70'000, 'x') + "\"}")
                                  << 503;
    }
    void refusesEveryDoubt()
    {
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, body);
        m_asked->status = status;
        m_asked->body = body;
        IntrospectionValidator validator(options());
        QTEST(statusOf(ask(validator, "token")), "answer");
    }

    void followsNoRedirect()
    {
        FakeAuthorizationServer other;
        m_asked->status = "307 Elsewhere";
        m_asked->extraHeader = "Location: " + other.url().toEncoded() + "\r\n";
        IntrospectionValidator validator(options());
        QCOMPARE(statusOf(ask(validator, "token")), 503);
        QVERIFY(other.requests.isEmpty());
    }

    void waitsNotForever()
    {
        m_asked->isSilent = true;
        IntrospectionValidator validator(options());
        QCOMPARE(statusOf(ask(validator, "token")), 503);
    }

    void sendsNoSecretInTheClear()
    {
        auto unsafe = options();
        unsafe.endpoint = QUrl(u"http://192.0.2.1/oauth/introspect"_s);
        IntrospectionValidator validator(unsafe);
        QCOMPARE(statusOf(ask(validator, "token")), 503);
    }

    void looksForItsAudienceAndIssuer()
    {
        auto strict = options();
        strict.audience = u"photos"_s;
        strict.issuer = u"https://as"_s;
        IntrospectionValidator right(strict);
        QCOMPARE(statusOf(ask(right, "token")), 200);
        strict.audience = u"photo"_s;
        IntrospectionValidator otherAudience(strict);
        QCOMPARE(statusOf(ask(otherAudience, "token")), 401);
        strict.audience = u"photos"_s;
        strict.issuer = u"https://other"_s;
        IntrospectionValidator otherIssuer(strict);
        QCOMPARE(statusOf(ask(otherIssuer, "token")), 401);
    }

    void believesAnAnswerForAShortTime()
    {
        IntrospectionValidator validator(options());
        QCOMPARE(statusOf(ask(validator, "token")), 200);
        m_asked->body = "{\"active\":false}";
        m_now += 4'999;
        QCOMPARE(statusOf(ask(validator, "token")), 200);
        QCOMPARE(statusOf(ask(validator, "another")), 401);
        m_now += 1;
        QCOMPARE(statusOf(ask(validator, "token")), 401);
        QCOMPARE(m_asked->requests.size(), 3);
    }

    void believesNoAnswerLongerThanTheTokenLives()
    {
        IntrospectionValidator validator(options());
        m_now += 58'000; // two seconds are left
        QCOMPARE(statusOf(ask(validator, "token")), 200);
        m_now += 2'000;
        QCOMPARE(statusOf(ask(validator, "token")), 401);
        QCOMPARE(m_asked->requests.size(), 2);
    }

    void asksOnceForManyAtOnceAndBoundsItself()
    {
        auto small = options();
        small.mostPending = 1;
        IntrospectionValidator validator(small);
        int good = 0;
        int unavailable = 0;
        const auto count = [&](const Outcome& outcome) {
            good += statusOf(outcome) == 200;
            unavailable += statusOf(outcome) == 503;
        };
        for (int i = 0; i < 5; ++i)
            validator.validate("token", count);
        validator.validate("another", count);
        QCOMPARE(unavailable, 1);
        QTRY_COMPARE(good, 5);
        QCOMPARE(m_asked->requests.size(), 1);
    }
};

QTEST_GUILESS_MAIN(IntrospectionValidatorTest)
#include "tst_introspection_validator.moc"
