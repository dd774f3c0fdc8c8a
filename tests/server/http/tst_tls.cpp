// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/http/support/openssl_command.h"
#include "tests/server/http/support/raw_client.h"
#include "tests/server/http/support/test_server.h"

#include <QtCore/QTemporaryDir>
#include <QtNetwork/QSslCipher>
#include <QtNetwork/QSslSocket>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::http;
using namespace gatehouse::http::test;
using namespace std::chrono_literals;

namespace {

const QByteArray hello = "GET /hello HTTP/1.1\r\nHost: localhost\r\n\r\n";

/// What the peer sends until `size` bytes are there or it closes.
QByteArray readUntil(QSslSocket& socket, qsizetype size)
{
    QByteArray all;
    while (all.size() < size && (socket.bytesAvailable() > 0 || socket.waitForReadyRead(5000)))
        all += socket.readAll();
    return all;
}

} // namespace

/// The guard over TLS, with certificates made by the openssl command.
class TlsTest : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<TestServer> m_server;

    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }

    bool makeCertificate(const QString& name, const QStringList& keyOptions)
    {
        return gatehouse::test::makeLocalhostCertificate(
            file(name + u".crt"_s), file(name + u".key"_s), keyOptions);
    }

    [[nodiscard]] core::Result<QSslConfiguration> configuration(const QString& name) const
    {
        return tlsConfiguration(file(name + u".crt"_s), file(name + u".key"_s));
    }

    void prepare(QSslSocket& socket, QSsl::SslProtocol protocol = QSsl::SecureProtocols) const
    {
        QSslConfiguration client = QSslConfiguration::defaultConfiguration();
        client.setProtocol(protocol);
        client.setCaCertificates(QSslCertificate::fromPath(file(u"ec.crt"_s)));
        socket.setSslConfiguration(client);
    }

    bool connectTo(QSslSocket& socket, quint16 port) const
    {
        socket.connectToHostEncrypted(u"127.0.0.1"_s, port, u"localhost"_s);
        return socket.waitForEncrypted(5000);
    }

private Q_SLOTS:
    void initTestCase()
    {
        // A package of packages.txt: without it this is no machine the tests were made for.
        QVERIFY2(gatehouse::test::runOpenssl({ u"version"_s }), "the openssl command is not there");
        QVERIFY(makeCertificate(
            u"ec"_s, { u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s }));
        QVERIFY(makeCertificate(
            u"ec2"_s, { u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s }));
        QVERIFY(makeCertificate(
            u"p384"_s, { u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-384"_s }));
        QVERIFY(makeCertificate(u"rsa"_s, { u"-newkey"_s, u"rsa:2048"_s }));
        QVERIFY(gatehouse::test::runOpenssl({ u"ec"_s, u"-in"_s, file(u"ec.key"_s), u"-aes128"_s,
            u"-passout"_s, u"pass:x"_s, u"-out"_s, file(u"encrypted.key"_s) }));
        Limits limits;
        limits.handshake = 400ms;
        const auto tls = configuration(u"ec"_s);
        QVERIFY2(tls, "an EC certificate is refused");
        m_server = std::make_unique<TestServer>(
            TestServer::Options { .limits = limits, .workers = 2, .tls = *tls });
    }
    void cleanupTestCase() { m_server.reset(); }

    void acceptsCommonKeys_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : { "ec", "p384", "rsa" })
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void acceptsCommonKeys()
    {
        QFETCH(QString, name);
        const auto tls = configuration(name);
        QVERIFY2(tls, tls ? "" : qPrintable(tls.error().message));
        TestServer server({ .tls = *tls });
        QSslSocket socket;
        QSslConfiguration client = QSslConfiguration::defaultConfiguration();
        client.setCaCertificates(QSslCertificate::fromPath(file(name + u".crt"_s)));
        socket.setSslConfiguration(client);
        QVERIFY2(connectTo(socket, server.port()), qPrintable(socket.errorString()));
        socket.write(hello);
        QCOMPARE(statusesIn(readUntil(socket, 200)), "200");
    }

    void refusesWhatDoesNotFit_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("key");
        QTest::newRow("another EC key") << u"ec.crt"_s << u"ec2.key"_s;
        QTest::newRow("another kind of key") << u"rsa.crt"_s << u"ec.key"_s;
        QTest::newRow("another curve") << u"ec.crt"_s << u"p384.key"_s;
        QTest::newRow("encrypted key") << u"ec.crt"_s << u"encrypted.key"_s;
        QTest::newRow("no certificate") << u"missing.crt"_s << u"ec.key"_s;
        QTest::newRow("no key") << u"ec.crt"_s << u"missing.key"_s;
        QTest::newRow("key as certificate") << u"ec.key"_s << u"ec.key"_s;
        QTest::newRow("certificate as key") << u"ec.crt"_s << u"ec.crt"_s;
    }
    void refusesWhatDoesNotFit()
    {
        QFETCH(QString, certificate);
        QFETCH(QString, key);
        const auto tls = tlsConfiguration(file(certificate), file(key));
        QVERIFY(!tls);
        QCOMPARE(tls.error().kind, core::ErrorKind::Invalid);
        QVERIFY(!tls.error().path.isEmpty());
    }

    void speaksOnlyStrongTls()
    {
        const auto tls = configuration(u"ec"_s);
        QVERIFY(tls);
        QCOMPARE(tls->protocol(), QSsl::TlsV1_2OrLater);
        QVERIFY(tls->ciphers().size() >= 5);
        for (const QSslCipher& cipher : tls->ciphers()) {
            const bool isAead
                = cipher.name().contains(u"GCM"_s) || cipher.name().contains(u"POLY1305"_s);
            QVERIFY2(isAead && cipher.keyExchangeMethod() != u"RSA"_s, qPrintable(cipher.name()));
        }
    }

    void servesRequests_data()
    {
        QTest::addColumn<QSsl::SslProtocol>("protocol");
        QTest::newRow("TLS 1.2") << QSsl::TlsV1_2;
        QTest::newRow("TLS 1.3") << QSsl::TlsV1_3;
    }
    void servesRequests()
    {
        QFETCH(QSsl::SslProtocol, protocol);
        QSslSocket socket;
        prepare(socket, protocol);
        QVERIFY2(connectTo(socket, m_server->port()), qPrintable(socket.errorString()));
        QCOMPARE(socket.sessionProtocol(), protocol);
        for (int i = 0; i < 3; ++i) {
            socket.write(hello);
            const auto answers = answersIn(readUntil(socket, 200));
            QCOMPARE(answers.size(), size_t(1));
            QCOMPARE(answers[0].body, "{\"hello\":true}");
        }
        socket.write(
            "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 60000\r\nConnection: close\r\n\r\n");
        socket.write(QByteArray(60'000, 'b'));
        const auto answers = answersIn(readUntil(socket, 100'000));
        QCOMPARE(answers.size(), size_t(1));
        QCOMPARE(answers[0].body, QByteArray("POST  " + QByteArray(60'000, 'b')));
        QVERIFY(socket.state() == QAbstractSocket::UnconnectedState
            || socket.waitForDisconnected(2000));
    }

    void refusesWeakCiphers_data()
    {
        QTest::addColumn<QString>("cipher");
        QTest::newRow("CBC") << u"ECDHE-ECDSA-AES128-SHA256"_s;
        QTest::newRow("CBC SHA-1") << u"ECDHE-ECDSA-AES128-SHA"_s;
        QTest::newRow("RSA key exchange") << u"AES128-GCM-SHA256"_s;
    }
    void refusesWeakCiphers()
    {
        QFETCH(QString, cipher);
        QSslSocket socket;
        prepare(socket, QSsl::TlsV1_2);
        QSslConfiguration weak = socket.sslConfiguration();
        weak.setCiphers(cipher);
        QVERIFY2(!weak.ciphers().isEmpty(),
            "the client does not know it either, so this would prove nothing");
        socket.setSslConfiguration(weak);
        QVERIFY(!connectTo(socket, m_server->port()));
    }

    void sendsALargeAnswerInOrder()
    {
        QSslSocket socket;
        prepare(socket);
        QVERIFY(connectTo(socket, m_server->port()));
        socket.write("GET /big?3000000 HTTP/1.1\r\nHost: x\r\n\r\n" + hello);
        const auto answers = answersIn(readUntil(socket, 3'000'400));
        QCOMPARE(answers.size(), size_t(2));
        QCOMPARE(answers[0].body.size(), qsizetype(3'000'000));
        QCOMPARE(answers[1].body, "{\"hello\":true}");
    }

    void answersPipelinedRequestsInOrder()
    {
        QSslSocket socket;
        prepare(socket);
        QVERIFY(connectTo(socket, m_server->port()));
        QByteArray requests;
        for (int i = 0; i < 300; ++i)
            requests += "GET /item/" + QByteArray::number(i) + " HTTP/1.1\r\nHost: x\r\n\r\n";
        socket.write("GET /slow?50 HTTP/1.1\r\nHost: x\r\n\r\n" + requests);
        QByteArray stream;
        while (answersIn(stream).size() < 301 && socket.waitForReadyRead(3000))
            stream += socket.readAll();
        const auto answers = answersIn(stream);
        QCOMPARE(answers.size(), size_t(301));
        QCOMPARE(answers.back().body, "/item/299");
    }

    void refusesMalformedRequests()
    {
        QSslSocket socket;
        prepare(socket);
        QVERIFY(connectTo(socket, m_server->port()));
        socket.write("GET /hello HTTP/1.1\nHost: x\n\n");
        QCOMPARE(statusesIn(readUntil(socket, 10'000)), "400");
        QVERIFY(socket.state() == QAbstractSocket::UnconnectedState
            || socket.waitForDisconnected(2000));
    }

    void dropsPlainText()
    {
        RawClient client(m_server->port());
        client.send(hello);
        QVERIFY(!client.readAll(3s).contains("HTTP/1.1"));
        QVERIFY(client.end() != RawClient::End::Open);
    }

    void servesOthersBesideSilentHandshakes()
    {
        const auto before = m_server->statistics().timedOut;
        std::vector<std::unique_ptr<RawClient>> silent;
        for (int i = 0; i < 100; ++i)
            silent.push_back(std::make_unique<RawClient>(m_server->port()));
        QSslSocket socket;
        prepare(socket);
        QVERIFY(connectTo(socket, m_server->port()));
        socket.write(hello);
        QCOMPARE(statusesIn(readUntil(socket, 200)), "200");
        for (const auto& client : silent) {
            client->readAll(3s);
            QVERIFY(client->end() != RawClient::End::Open);
        }
        QVERIFY(m_server->statistics().timedOut >= before + 100);
    }

    void survivesClientsThatLeave()
    {
        for (int i = 0; i < 60; ++i) {
            QSslSocket socket;
            prepare(socket);
            if (i % 4 == 3) {
                socket.connectToHost(u"127.0.0.1"_s, m_server->port());
                QVERIFY(socket.waitForConnected(2000));
                socket.abort(); // before the handshake
                continue;
            }
            QVERIFY(connectTo(socket, m_server->port()));
            socket.write(i % 4 == 0 ? QByteArray("GET /slow?5 HTTP/1.1\r\nHost: x\r\n\r\n")
                                    : QByteArray("GET /big?900000 HTTP/1.1\r\nHost: x\r\n\r\n"));
            socket.waitForBytesWritten(1000);
            if (i % 4 == 1)
                socket.waitForReadyRead(1000);
            socket.abort();
        }
        QTRY_COMPARE_WITH_TIMEOUT(m_server->statistics().pending, qint64(0), 5000);
        QTRY_COMPARE_WITH_TIMEOUT(m_server->statistics().open, qint64(0), 5000);
    }

    void finishesWhatIsInFlightWhenDrained()
    {
        const auto tls = configuration(u"ec"_s);
        QVERIFY(tls);
        TestServer server({ .tls = *tls });
        QSslSocket socket;
        prepare(socket);
        QVERIFY(connectTo(socket, server.port()));
        socket.write("GET /slow?200 HTTP/1.1\r\nHost: x\r\n\r\n");
        QVERIFY(socket.waitForBytesWritten(1000));
        QTRY_COMPARE(server.statistics().pending, qint64(1));
        server.drain();
        const auto answers = answersIn(readUntil(socket, 10'000));
        QCOMPARE(answers.size(), size_t(1));
        QCOMPARE(answers[0].header("connection"), "close");
        QTRY_VERIFY(server.isDrained());
    }
};

QTEST_GUILESS_MAIN(TlsTest)
#include "tst_tls.moc"
