// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30000; // milliseconds; sanitizers are slow

struct Answer
{
    int status = 0;
    QJsonObject json;
    QByteArray challenge;
};

} // namespace

/// Three processes: the authorization server, the resource server of examples/, and this one as the
/// client between them.
class ResourceServerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QVERIFY(administer(
            { u"client"_s, u"add"_s, u"photo-api"_s, u"--grant-type"_s, u"client_credentials"_s,
                u"--may-introspect"_s, u"true"_s, u"--client-secret"_s, u"a-long-api-secret"_s }));
        QVERIFY(administer({ u"client"_s, u"add"_s, u"web"_s, u"--grant-type"_s,
            u"client_credentials"_s, u"--scope"_s, u"profile email admin"_s, u"--client-secret"_s,
            u"a-long-web-secret"_s }));
        m_issuer = start(m_server, QStringLiteral(GATEHOUSE_PROGRAM),
            { u"serve"_s, u"--workspace"_s, workspace(), u"--listen"_s, u"127.0.0.1:0"_s });
        QVERIFY(!m_issuer.isEmpty());
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"GATEHOUSE_INTROSPECTION"_s, m_issuer + u"/oauth/introspect"_s);
        environment.insert(u"GATEHOUSE_CLIENT_ID"_s, u"photo-api"_s);
        environment.insert(u"GATEHOUSE_CLIENT_SECRET"_s, u"a-long-api-secret"_s);
        environment.insert(u"GATEHOUSE_CACHE_MS"_s, u"300"_s);
        m_resource.setProcessEnvironment(environment);
        m_api = start(m_resource, QStringLiteral(GATEHOUSE_RESOURCE_SERVER), { u"0"_s });
        QVERIFY(!m_api.isEmpty());
    }
    void cleanupTestCase()
    {
        for (QProcess* process : { &m_resource, &m_server }) {
            process->terminate();
            QVERIFY(process->waitForFinished(patience));
        }
    }

    void opensForTheRightScopes_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("scope");
        QTest::addColumn<int>("status");
        QTest::newRow("one scope") << u"/photos"_s << u"profile"_s << 200;
        QTest::newRow("another scope") << u"/photos"_s << u"email"_s << 403;
        QTest::newRow("and") << u"/reports"_s << u"profile email"_s << 200;
        QTest::newRow("half of and") << u"/reports"_s << u"profile"_s << 403;
        QTest::newRow("or") << u"/reports"_s << u"admin"_s << 200;
        QTest::newRow("none needed") << u"/whoami"_s << u"email"_s << 200;
    }
    void opensForTheRightScopes()
    {
        QFETCH(QString, path);
        QFETCH(QString, scope);
        const Answer answer = get(path, token(scope));
        QTEST(answer.status, "status");
        if (answer.status == 403)
            QVERIFY(answer.challenge.contains("error=\"insufficient_scope\""));
    }

    void givesTheHandlerTheCurrentToken()
    {
        const Answer answer = get(u"/whoami"_s, token(u"email"_s));
        QCOMPARE(answer.json[u"client"_s].toString(), u"web"_s);
        QCOMPARE(answer.json[u"sub"_s].toString(), u"web"_s);
        QCOMPARE(answer.json[u"scope"_s].toString(), u"email"_s);
        QCOMPARE(answer.json[u"path"_s].toString(), u"/whoami"_s);
    }

    void refusesWhatIsNoToken()
    {
        const Answer none = get(u"/whoami"_s, {});
        QCOMPARE(none.status, 401);
        QCOMPARE(none.challenge, "Bearer realm=\"photos\""_ba);
        const Answer wrong = get(u"/whoami"_s, "gha_1_nonsense");
        QCOMPARE(wrong.status, 401);
        QVERIFY(wrong.challenge.contains("error=\"invalid_token\""));
        QCOMPARE(get(u"/whoami?access_token=x"_s, {}).status, 400);
    }

    void noticesRevocation()
    {
        const QByteArray held = token(u"profile"_s);
        QCOMPARE(get(u"/photos"_s, held).status, 200);
        const Answer revoked = post(u"/oauth/revoke"_s, "token=" + held);
        QCOMPARE(revoked.status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(get(u"/photos"_s, held).status, 401, 5000);
    }

    void servesManyAtOnce()
    {
        const QByteArray held = token(u"profile"_s);
        QList<QNetworkReply*> replies;
        for (int i = 0; i < 60; ++i)
            replies.append(m_network.get(request(QUrl(m_api + u"/photos"_s), held)));
        for (QNetworkReply* reply : replies) {
            QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), patience);
            QCOMPARE(take(reply).status, 200);
        }
    }

    void outlivesClientsThatLeave()
    {
        for (int i = 0; i < 40; ++i) {
            QTcpSocket socket;
            socket.connectToHost(
                QHostAddress(QHostAddress::LocalHost), static_cast<quint16>(QUrl(m_api).port()));
            QVERIFY(QTest::qWaitFor(
                [&socket] { return socket.state() == QAbstractSocket::ConnectedState; }));
            const QByteArray text = "GET /photos HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer u-"
                + QByteArray::number(i) + "\r\n\r\n";
            // Every other one asks twice without waiting for the first answer.
            socket.write(i % 2 == 0 ? text : QByteArray(text + text));
            socket.flush();
            QTest::qWait(i % 4);
            socket.abort();
        }
        QCOMPARE(get(u"/photos"_s, token(u"profile"_s)).status, 200);
        QCOMPARE(m_resource.state(), QProcess::Running);
    }

private:
    [[nodiscard]] QString workspace() const { return m_folder.filePath(u"w.gatehouse"_s); }
    bool administer(QStringList arguments)
    {
        arguments.append({ u"--workspace"_s, workspace() });
        QProcess process;
        process.start(QStringLiteral(GATEHOUSE_PROGRAM), arguments);
        if (!process.waitForFinished(patience) || process.exitCode() != 0)
            qWarning() << process.readAllStandardError();
        return process.exitCode() == 0;
    }
    /// The address that the process says it listens on.
    static QString start(QProcess& process, const QString& program, const QStringList& arguments)
    {
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(program, arguments);
        QByteArray line;
        (void)QTest::qWaitFor(
            [&] { return (line += process.readAllStandardOutput()).contains('\n'); }, patience);
        const qsizetype at = line.indexOf("http://");
        return QString::fromLatin1(line.sliced(qMax(at, 0)).trimmed().split(' ').first());
    }
    static QNetworkRequest request(const QUrl& url, const QByteArray& token)
    {
        QNetworkRequest request(url);
        if (!token.isEmpty())
            request.setRawHeader("Authorization"_ba, "Bearer " + token);
        return request;
    }
    static Answer take(QNetworkReply* reply)
    {
        reply->deleteLater();
        return { reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            QJsonDocument::fromJson(reply->readAll()).object(),
            reply->rawHeader("WWW-Authenticate"_ba) };
    }
    Answer get(const QString& path, const QByteArray& token)
    {
        QNetworkReply* const reply = m_network.get(request(QUrl(m_api + path), token));
        (void)QTest::qWaitFor([reply] { return reply->isFinished(); }, patience);
        return take(reply);
    }
    Answer post(const QString& path, const QByteArray& form)
    {
        QNetworkRequest request(QUrl(m_issuer + path));
        request.setHeader(
            QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
        request.setRawHeader(
            "Authorization"_ba, "Basic " + QByteArray("web:a-long-web-secret").toBase64());
        QNetworkReply* const reply = m_network.post(request, form);
        (void)QTest::qWaitFor([reply] { return reply->isFinished(); }, patience);
        return take(reply);
    }
    QByteArray token(const QString& scope)
    {
        return post(u"/oauth/token"_s,
            "grant_type=client_credentials&scope=" + scope.toUtf8().toPercentEncoding())
            .json[u"access_token"_s]
            .toString()
            .toLatin1();
    }

    QTemporaryDir m_folder;
    QProcess m_server;
    QProcess m_resource;
    QNetworkAccessManager m_network;
    QString m_issuer;
    QString m_api;
};

QTEST_GUILESS_MAIN(ResourceServerTest)
#include "tst_resource_server.moc"
