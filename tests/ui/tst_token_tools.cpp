// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/jose/jwk.h"
#include "server/jose/jws.h"
#include "tests/ui/console_fixture.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTreeWidget>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using ui::ConsoleFixture;

/// Answers each path with one JSON text.
class JsonServer final : public QTcpServer
{
public:
    JsonServer()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket* socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                received += socket->readAll();
                const qsizetype head = received.indexOf("\r\n\r\n");
                if (head < 0 || (received.startsWith("POST") && received.size() <= head + 4))
                    return;
                const QByteArray body = answers.value(received.split(' ').value(1));
                socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                              "Connection: close\r\nContent-Length: "
                    + QByteArray::number(body.size()) + "\r\n\r\n" + body);
                socket->disconnectFromHost();
                last = std::exchange(received, {});
            });
        });
    }
    [[nodiscard]] QString url(const QString& path) const
    {
        return u"http://127.0.0.1:%1%2"_s.arg(serverPort()).arg(path);
    }

    QMap<QByteArray, QByteArray> answers;
    QByteArray received;
    QByteArray last;
};

class TokenToolsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ConsoleFixture> m_console;
    QWidget* m_page = nullptr;
    QByteArray m_token;
    QByteArray m_keys;

    template <typename T>
    T* child(const char* name)
    {
        return ConsoleFixture::child<T>(m_page, name);
    }
    void openTab(int tab) { child<QTabWidget>("tokenTabs")->setCurrentIndex(tab); }
    QString verdict() { return child<QLabel>("tokenVerdict")->text(); }

private Q_SLOTS:
    void initTestCase()
    {
        const auto key = *crypto::SigningKey::generate(crypto::SignatureAlgorithm::ES256);
        const qint64 now = QDateTime::currentSecsSinceEpoch();
        m_token = *jose::signCompact(key, u"theirs"_s, u"at+jwt"_s,
            QJsonObject { { u"iss"_s, u"https://other.example"_s }, { u"sub"_s, u"s"_s },
                { u"aud"_s, u"api"_s }, { u"client_id"_s, u"web"_s }, { u"iat"_s, now - 5 },
                { u"exp"_s, now + 10 * 365 * 86400 }, { u"jti"_s, u"1"_s } });
        m_keys = QJsonDocument(
            QJsonObject { { u"keys"_s, QJsonArray { jose::publicJwk(key, u"theirs"_s) } } })
                     .toJson();
    }
    void init()
    {
        m_console = std::make_unique<ConsoleFixture>();
        m_console->open();
        m_page = m_console->page("tokens");
        m_console->window->openPage(u"tokens"_s);
    }
    void cleanup() { m_console.reset(); }

    void checksASignatureWithPastedKeys()
    {
        openTab(2);
        child<QPlainTextEdit>("tokenInput")->setPlainText(QString::fromLatin1(m_token));
        QTRY_VERIFY(verdict().contains(u"not to be accepted"_s));
        child<QComboBox>("keySource")->setCurrentIndex(2);
        QTRY_VERIFY(verdict().contains(u"keys"_s));
        child<QPlainTextEdit>("pastedKeys")->setPlainText(QString::fromUtf8(m_keys));
        QTRY_VERIFY2(verdict().contains(u"nothing is wrong"_s), qPrintable(verdict()));
        child<QLineEdit>("expectedAudience")->setText(u"elsewhere"_s);
        QTRY_VERIFY(verdict().contains(u"aud names"_s));
    }

    void fetchesKeysByWayOfTheDiscoveryDocument()
    {
        JsonServer server;
        server.answers.insert("/discovery",
            QJsonDocument(QJsonObject { { u"jwks_uri"_s, server.url(u"/jwks"_s) } }).toJson());
        server.answers.insert("/jwks", m_keys);
        openTab(2);
        child<QPlainTextEdit>("tokenInput")->setPlainText(QString::fromLatin1(m_token));
        child<QComboBox>("keySource")->setCurrentIndex(1);
        child<QLineEdit>("keyAddress")->setText(server.url(u"/discovery"_s));
        child<QPushButton>("fetchKeys")->click();
        QTRY_VERIFY2(child<QLabel>("keyState")->text().contains(u"1"_s),
            qPrintable(child<QLabel>("keyState")->text()));
        QTRY_VERIFY2(verdict().contains(u"nothing is wrong"_s), qPrintable(verdict()));
        child<QLineEdit>("keyAddress")->setText(u"no address"_s);
        child<QPushButton>("fetchKeys")->click();
        QVERIFY(!child<QLabel>("keyState")->text().isEmpty());
        QTRY_VERIFY(!verdict().contains(u"nothing is wrong"_s));
    }

    void comparesTwoTokens()
    {
        openTab(3);
        const QByteArrayList parts = m_token.split('.');
        const QByteArray changed
            = parts[0] + '.' + QByteArray("{\"sub\":\"other\"}").toBase64() + ".c2ln";
        child<QPlainTextEdit>("firstToken")->setPlainText(QString::fromLatin1(m_token));
        child<QPlainTextEdit>("secondToken")->setPlainText(QString::fromLatin1(changed));
        auto* list = child<QTreeWidget>("comparedMembers");
        QTRY_COMPARE(list->topLevelItemCount(), 10);
        child<QCheckBox>("onlyDifferent")->click();
        QCOMPARE(list->topLevelItemCount(), 7);
        for (int row = 0; row < list->topLevelItemCount(); ++row) {
            QVERIFY(!list->topLevelItem(row)->text(0).isEmpty());
            QVERIFY(!list->topLevelItem(row)->icon(0).isNull());
            QVERIFY(!list->topLevelItem(row)->data(0, Qt::AccessibleTextRole).toString().isEmpty());
        }
        child<QPlainTextEdit>("secondToken")->setPlainText(u"words"_s);
        QTRY_COMPARE(list->topLevelItemCount(), 0);
        QVERIFY(child<QLabel>("comparisonSummary")->text().contains(u"second"_s));
    }

    void asksAnIntrospectionEndpoint()
    {
        JsonServer server;
        server.answers.insert("/introspect", "{\"active\":true,\"scope\":\"a b\"}");
        openTab(4);
        child<QLineEdit>("introspectionEndpoint")->setText(server.url(u"/introspect"_s));
        child<QLineEdit>("introspectionClient")->setText(u"api"_s);
        child<QLineEdit>("introspectionSecret")->setText(u"s&cret"_s);
        child<QPlainTextEdit>("introspectionToken")->setPlainText(u"Bearer gha_1_x"_s);
        child<QPushButton>("introspect")->click();
        auto* list = child<QTreeWidget>("introspected");
        QTRY_COMPARE(list->topLevelItemCount(), 2);
        QCOMPARE(child<QLabel>("introspectionState")->text(), u"The token is active."_s);
        QVERIFY(server.last.contains("token=gha_1_x"));
        QVERIFY(server.last.contains(QByteArray("api:s%26cret").toBase64()));
        server.answers.insert("/introspect", "{\"active\":false}");
        child<QPushButton>("introspect")->click();
        QTRY_COMPARE(list->topLevelItemCount(), 1);
        QVERIFY(child<QLabel>("introspectionState")->text().contains(u"not active"_s));
    }
};

QTEST_MAIN(TokenToolsTest)
#include "tst_token_tools.moc"
