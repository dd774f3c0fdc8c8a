// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/token_mint_command.h"
#include "server/crypto/system_random.h"
#include "server/crypto/token_value.h"
#include "server/store/passkey_repository.h"
#include "server/store/session_repository.h"
#include "server/store/token_minting.h"
#include "server/store/token_repository.h"
#include "tests/app/cli/recording_terminal.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::app::cli;

/// Tokens, keys, consents, backup, restore, doctor, audit.
class OperationCommandsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_runner = std::make_unique<test::CommandRunner>();
        QCOMPARE(m_runner->run({ u"client"_s, u"add"_s, u"svc"_s, u"--grant-type"_s,
                     u"client_credentials"_s, u"--scope"_s, u"openid email"_s, u"--client-secret"_s,
                     u"a-long-secret"_s }),
            0);
        QCOMPARE(m_runner->run({ u"user"_s, u"add"_s, u"alice"_s, u"--no-password"_s }), 0);
    }

    void mintsMarkedTokens()
    {
        const auto minted = m_runner->json({ u"token"_s, u"mint"_s, u"svc"_s, u"--scope"_s,
            u"email"_s, u"--user"_s, u"alice"_s, u"--expires-in"_s, u"60"_s });
        const QByteArray value = minted[u"access_token"_s].toString().toLatin1();
        const auto parsed = crypto::TokenValue::parse(crypto::token_prefix::accessToken, value);
        QVERIFY(parsed);
        QCOMPARE(minted[u"expires_in"_s].toInteger(), 60);
        const auto stored = token(parsed->id);
        QVERIFY(crypto::matchesHash(parsed->secret, stored.secretHash));
        QCOMPARE(stored.grantType, QString::fromLatin1(store::mintedGrantType));
        QVERIFY(stored.familyRow != 0);
        QCOMPARE(stored.scope.toString(), u"email"_s);
    }

    void mintsJwtsOnlyForAnIssuer()
    {
        const QStringList jwt { u"token"_s, u"mint"_s, u"svc"_s, u"--format"_s, u"jwt"_s };
        QCOMPARE(m_runner->run(jwt), 2);
        QCOMPARE(m_runner->run({ u"token"_s, u"mint"_s, u"svc"_s, u"--format"_s, u"wax"_s }), 2);
        // Before the first server ran there is no key to sign with.
        QCOMPARE(m_runner->run(jwt + QStringList { u"--issuer"_s, u"not a url"_s }), 2);
        const QStringList whole = jwt + QStringList { u"--issuer"_s, u"https://id.example"_s };
        QCOMPARE(m_runner->run(whole), 1);
        QCOMPARE(m_runner->run({ u"key"_s, u"rotate"_s, u"--algorithm"_s, u"ES256"_s }), 0);
        const auto minted = m_runner->json(whole);
        QCOMPARE(minted[u"access_token"_s].toString().count(u'.'), 2);
        QCOMPARE(token(minted[u"id"_s].toInteger()).grantType,
            QString::fromLatin1(store::mintedGrantType));
    }

    void revokesAJwtByItself()
    {
        QCOMPARE(m_runner->run({ u"key"_s, u"rotate"_s, u"--algorithm"_s, u"ES256"_s }), 0);
        const QString jwt = m_runner
                                ->json({ u"token"_s, u"mint"_s, u"svc"_s, u"--format"_s, u"jwt"_s,
                                    u"--issuer"_s, u"https://id.example/"_s })[u"access_token"_s]
                                .toString();
        // Whoever knows the number of its row alone has no token.
        const QString claims = QString::fromLatin1(
            QByteArray(R"({"jti":"ghj_1_AAAA"})")
                .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
        const QString forged
            = jwt.section(u'.', 0, 0) + u'.' + claims + u'.' + jwt.section(u'.', 2);
        QCOMPARE(m_runner->run({ u"token"_s, u"revoke"_s, forged }), 1);
        QCOMPARE(m_runner->run({ u"token"_s, u"revoke"_s, jwt }), 0);
        QCOMPARE(m_runner->run({ u"token"_s, u"revoke"_s, jwt }), 1);
    }

    void mintsNoMoreThanTheClientMayHave()
    {
        QCOMPARE(m_runner->run({ u"token"_s, u"mint"_s, u"svc"_s, u"--scope"_s, u"admin"_s }), 1);
        QVERIFY(
            m_runner->terminal.error.startsWith(u"gatehouse: scope: client 'svc' may only have"_s));
        QCOMPARE(
            m_runner->run({ u"token"_s, u"mint"_s, u"svc"_s, u"--expires-in"_s, u"99999999"_s }),
            2);
        QCOMPARE(m_runner->run({ u"client"_s, u"set"_s, u"svc"_s, u"--enabled"_s, u"false"_s }), 0);
        QCOMPARE(m_runner->run({ u"token"_s, u"mint"_s, u"svc"_s }), 1);
    }

    void listsAndRevokesTokens()
    {
        const QString first = mint();
        const QString second = mint();
        const auto id = QString::number(
            m_runner->json({ u"token"_s, u"list"_s }).array().last()[u"id"_s].toInteger());
        QCOMPARE(m_runner->run({ u"token"_s, u"revoke"_s, id }), 0);
        QCOMPARE(m_runner->run({ u"token"_s, u"revoke"_s, id }), 1);
        QCOMPARE(m_runner->run({ u"token"_s, u"revoke"_s,
                     second.chopped(1) + (second.endsWith(u'A') ? u'B' : u'A') }),
            1);
        QCOMPARE(m_runner->json({ u"token"_s, u"list"_s, u"--active"_s }).array().size(), 1);
        QCOMPARE(m_runner->run({ u"token"_s, u"revoke"_s, second }), 0);
        QCOMPARE(m_runner->json({ u"token"_s, u"list"_s, u"--active"_s }).array().size(), 0);
        QCOMPARE(
            m_runner->json({ u"token"_s, u"list"_s, u"--client"_s, u"svc"_s }).array().size(), 2);
        QCOMPARE(
            m_runner->json({ u"token"_s, u"list"_s, u"--client"_s, u"other"_s }).array().size(), 0);
        QCOMPARE(m_runner->json({ u"token"_s, u"list"_s, u"--limit"_s, u"1"_s }).array().size(), 1);
        QVERIFY(!m_runner->terminal.output.contains(first.right(20)));
    }

    void addsAKeyForAnAlgorithmWithoutOne()
    {
        QCOMPARE(m_runner->run({ u"key"_s, u"add"_s, u"EdDSA"_s }), 0);
        QCOMPARE(m_runner->run({ u"key"_s, u"add"_s, u"EdDSA"_s }), 1);
        QCOMPARE(m_runner->run({ u"key"_s, u"add"_s, u"HS256"_s }), 2);
        const auto keys = m_runner->json({ u"key"_s, u"list"_s }).array();
        QCOMPARE(keys.last()[u"alg"_s].toString(), u"EdDSA"_s);
        QCOMPARE(keys.last()[u"public_jwk"_s][u"kty"_s].toString(), u"OKP"_s);
        QCOMPARE(m_runner->run({ u"key"_s, u"rotate"_s, u"--algorithm"_s, u"EdDSA"_s }), 0);
    }

    void retiresAKeyThatNobodyNeeds()
    {
        QCOMPARE(m_runner->run({ u"key"_s, u"add"_s, u"EdDSA"_s }), 0);
        const QString kid
            = m_runner->json({ u"key"_s, u"list"_s }).array().last()[u"kid"_s].toString();
        QCOMPARE(m_runner->run({ u"key"_s, u"retire"_s, kid }), 0);
        QCOMPARE(m_runner->run({ u"key"_s, u"retire"_s, kid }), 1);
        QCOMPARE(m_runner->json({ u"key"_s, u"list"_s }).array().last()[u"state"_s].toString(),
            u"retired"_s);
    }

    void resetsOneTimeCodes()
    {
        QCOMPARE(m_runner->run({ u"user"_s, u"reset-codes"_s, u"alice"_s }), 1);
        QVERIFY(m_runner->terminal.error.contains(u"has no one-time codes"_s));
        QCOMPARE(m_runner->run({ u"user"_s, u"reset-codes"_s, u"nobody"_s }), 1);
    }

    void listsAndRemovesPasskeys()
    {
        QCOMPARE(m_runner->json({ u"user"_s, u"passkeys"_s, u"alice"_s }).array().size(), 0);
        const auto database = store::Database::open(
            *store::Location::parse(m_runner->workspace()), store::Database::Access::ReadWrite);
        store::Passkey passkey;
        passkey.userRow = 1;
        passkey.credentialId = "credential"_ba;
        passkey.publicKey = "key"_ba;
        passkey.name = u"Laptop"_s;
        passkey.createdAt = 1'700'000'000;
        QVERIFY(store::PasskeyRepository(**database).insert(passkey));
        const auto listed = m_runner->json({ u"user"_s, u"passkeys"_s, u"alice"_s }).array();
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed.first()[u"name"_s].toString(), u"Laptop"_s);
        QVERIFY(!listed.first().toObject().contains(u"public_key"_s));
        const QString id = QString::number(listed.first()[u"id"_s].toInteger());
        QCOMPARE(m_runner->run({ u"user"_s, u"remove-passkey"_s, u"alice"_s, u"99"_s }), 1);
        QCOMPARE(m_runner->run({ u"user"_s, u"remove-passkey"_s, u"alice"_s, u"x"_s }), 2);
        QCOMPARE(m_runner->run({ u"user"_s, u"remove-passkey"_s, u"nobody"_s, id }), 1);
        QCOMPARE(m_runner->run({ u"user"_s, u"remove-passkey"_s, u"alice"_s, id }), 0);
        QCOMPARE(m_runner->json({ u"user"_s, u"passkeys"_s, u"alice"_s }).array().size(), 0);
    }

    void mintsInitialAccessTokens()
    {
        const auto minted = m_runner->json({ u"token"_s, u"mint-initial"_s, u"--uses"_s, u"3"_s,
            u"--expires-in"_s, u"60"_s, u"--note"_s, u"for Bob"_s });
        QVERIFY(minted[u"initial_access_token"_s].toString().startsWith(u"ghn_"_s));
        const auto listed = m_runner->json({ u"token"_s, u"list-initial"_s }).array();
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed.first()[u"uses_left"_s].toInteger(), 3);
        QCOMPARE(listed.first()[u"note"_s].toString(), u"for Bob"_s);
        const QString id = QString::number(minted[u"id"_s].toInteger());
        QCOMPARE(m_runner->run({ u"token"_s, u"revoke-initial"_s, id }), 0);
        QCOMPARE(m_runner->run({ u"token"_s, u"revoke-initial"_s, id }), 1);
        QCOMPARE(m_runner->run({ u"token"_s, u"mint-initial"_s, u"--uses"_s, u"0"_s }), 2);
    }

    void rotatesKeys()
    {
        QCOMPARE(m_runner->run({ u"key"_s, u"rotate"_s }), 0);
        QCOMPARE(states(), (QStringList { u"ES256 current"_s, u"RS256 current"_s }));
        QCOMPARE(m_runner->run(
                     { u"key"_s, u"rotate"_s, u"--algorithm"_s, u"ES256"_s, u"--publish-next"_s }),
            0);
        QCOMPARE(m_runner->run(
                     { u"key"_s, u"rotate"_s, u"--algorithm"_s, u"ES256"_s, u"--publish-next"_s }),
            1);
        const QString next = kid(u"next"_s);
        QCOMPARE(m_runner->run({ u"key"_s, u"rotate"_s, u"--algorithm"_s, u"ES256"_s }), 0);
        QCOMPARE(
            states(), (QStringList { u"ES256 current"_s, u"ES256 retired"_s, u"RS256 current"_s }));
        QVERIFY(m_runner->json({ u"key"_s, u"list"_s }).toJson().contains(next.toUtf8()));
        QCOMPARE(m_runner->run({ u"key"_s, u"remove"_s, next }), 1);
        QCOMPARE(m_runner->run({ u"key"_s, u"remove"_s, kid(u"retired"_s) }), 0);
        QCOMPARE(states(), (QStringList { u"ES256 current"_s, u"RS256 current"_s }));
        QVERIFY(!m_runner->json({ u"key"_s, u"list"_s }).toJson().contains("\"d\""));
    }

    void listsAndRevokesConsents()
    {
        grantConsent();
        const auto list = m_runner->json({ u"consent"_s, u"list"_s, u"alice"_s }).array();
        QCOMPARE(list.size(), 1);
        QCOMPARE(list.first()[u"client_id"_s].toString(), u"svc"_s);
        QCOMPARE(m_runner->run({ u"consent"_s, u"revoke"_s, u"alice"_s, u"svc"_s }), 0);
        QCOMPARE(m_runner->run({ u"consent"_s, u"revoke"_s, u"alice"_s, u"svc"_s }), 1);
        QCOMPARE(m_runner->json({ u"consent"_s, u"list"_s }).array().size(), 0);
    }

    void restoresABackupWithItsTokensEnded()
    {
        mint();
        const QString backup = m_runner->path(u"backup.gatehouse"_s);
        QCOMPARE(m_runner->run({ u"backup"_s, backup }), 0);
        QCOMPARE(m_runner->run({ u"backup"_s, backup }), 1);
        QCOMPARE(m_runner->run({ u"user"_s, u"remove"_s, u"alice"_s }), 0);
        QCOMPARE(m_runner->run({ u"restore"_s, backup }), 0);
        QCOMPARE(m_runner->run({ u"user"_s, u"show"_s, u"alice"_s }), 0);
        QCOMPARE(m_runner->json({ u"token"_s, u"list"_s, u"--active"_s }).array().size(), 0);
        QVERIFY(QFile::exists(m_runner->workspace() + u".before-restore"_s));
        QVERIFY(!QFile::exists(m_runner->workspace() + u".restoring"_s));
        QCOMPARE(m_runner->run({ u"restore"_s, backup, u"--keep-tokens"_s }), 0);
        QCOMPARE(m_runner->json({ u"token"_s, u"list"_s, u"--active"_s }).array().size(), 1);
        QCOMPARE(m_runner->run({ u"doctor"_s }), 0);
    }

    void refusesToRestoreWhatIsNoBackup_data()
    {
        QTest::addColumn<QByteArray>("contents");
        QTest::newRow("text") << QByteArray(8192, 'x');
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << QByteArray("cut");
        QTest::newRow("damaged") << QByteArray("damaged");
    }
    void refusesToRestoreWhatIsNoBackup()
    {
        QFETCH(QByteArray, contents);
        const QString backup = m_runner->path(u"backup.gatehouse"_s);
        QCOMPARE(m_runner->run({ u"backup"_s, backup }), 0);
        QFile file(backup);
        QVERIFY(file.open(QIODevice::ReadWrite));
        if (contents == "cut") {
            file.resize(file.size() / 2);
        } else if (contents == "damaged") {
            file.seek(4096);
            file.write(QByteArray(8192, '\x5a'));
        } else {
            file.resize(0);
            file.write(contents);
        }
        file.close();
        QCOMPARE(m_runner->run({ u"restore"_s, backup }), 1);
        QVERIFY2(m_runner->terminal.error.contains(u"backup.gatehouse"_s),
            qPrintable(m_runner->terminal.error));
        QCOMPARE(m_runner->run({ u"user"_s, u"show"_s, u"alice"_s }), 0);
    }

    void refusesToRestoreUnderARunningServer()
    {
        const QString backup = m_runner->path(u"backup.gatehouse"_s);
        QCOMPARE(m_runner->run({ u"backup"_s, backup }), 0);
        store::Workspace::Options options;
        options.isServer = true;
        const auto server = openWorkspace(options);
        QVERIFY(server);
        QCOMPARE(m_runner->run({ u"restore"_s, backup }), 1);
        QVERIFY(m_runner->terminal.error.contains(
            u"a server (process %1)"_s.arg(QCoreApplication::applicationPid())));
        // Every other command works beside it.
        QCOMPARE(m_runner->run({ u"scope"_s, u"add"_s, u"beside"_s }), 0);
        QCOMPARE(m_runner->run({ u"doctor"_s }), 0);
    }

    void putsTheOldWorkspaceBackWhenTheKeyDoesNotFit()
    {
        const QString backup = m_runner->path(u"backup.gatehouse"_s);
        test::CommandRunner other;
        QCOMPARE(other.run({ u"backup"_s, backup }), 0);
        QCOMPARE(m_runner->run({ u"restore"_s, backup }), 1);
        QCOMPARE(m_runner->run({ u"user"_s, u"show"_s, u"alice"_s }), 0);
    }

    void findsWhatIsUnwise()
    {
        QCOMPARE(m_runner->run({ u"doctor"_s }), 0);
        QCOMPARE(m_runner->terminal.output, u"all is well\n"_s);
        QCOMPARE(
            m_runner->run({ u"client"_s, u"set"_s, u"svc"_s, u"--scope"_s, u"openid nowhere"_s }),
            0);
        QCOMPARE(m_runner->run(
                     { u"client"_s, u"add"_s, u"old"_s, u"--redirect-uri"_s, u"http://a.example/"_s,
                         u"--allow-insecure-http"_s, u"true"_s, u"--require-pkce"_s, u"false"_s }),
            0);
        const auto report = m_runner->json({ u"doctor"_s });
        QCOMPARE(report[u"healthy"_s].toBool(), true);
        QStringList texts;
        for (const auto& finding : report[u"findings"_s].toArray())
            texts.append(finding[u"object"_s].toString() + u' ' + finding[u"text"_s].toString());
        texts.sort();
        QCOMPARE(texts.join(u'\n'),
            u"client:old does not have to use PKCE\n"
            "client:old may use http redirect URIs on other hosts than loopback\n"
            "client:svc may ask for the scope nowhere, which is not defined"_s);
    }

    void writesAnAuditRowForEveryChange()
    {
        mint();
        grantConsent();
        QCOMPARE(m_runner->run({ u"client"_s, u"rotate-secret"_s, u"svc"_s }), 0);
        QCOMPARE(m_runner->run({ u"consent"_s, u"revoke"_s, u"alice"_s, u"svc"_s }), 0);
        QCOMPARE(m_runner->run({ u"user"_s, u"remove"_s, u"alice"_s }), 0);
        const auto workspace = openWorkspace({});
        const auto reader = workspace->openReader();
        auto rows = (*reader)->query("SELECT actor, action, object FROM audit_log ORDER BY id");
        QStringList lines;
        while (rows && rows->next()) {
            QCOMPARE(rows->text(0), u"command line"_s);
            lines.append(rows->text(1) + u' ' + rows->text(2));
        }
        QCOMPARE(lines.join(u'\n'),
            u"client.added client:svc\nuser.added user:alice\ntoken.minted access_token:1\n"
            "client.secret_rotated client:svc\nconsent.revoked user:alice\nuser.removed user:alice"_s);
    }

private:
    QString mint()
    {
        const auto minted = m_runner->json({ u"token"_s, u"mint"_s, u"svc"_s });
        return minted[u"access_token"_s].toString();
    }
    QStringList states()
    {
        QStringList all;
        for (const auto& key : m_runner->json({ u"key"_s, u"list"_s }).array())
            all.append(key[u"alg"_s].toString() + u' ' + key[u"state"_s].toString());
        all.sort();
        return all;
    }
    QString kid(const QString& state)
    {
        for (const auto& key : m_runner->json({ u"key"_s, u"list"_s }).array()) {
            if (key[u"state"_s].toString() == state)
                return key[u"kid"_s].toString();
        }
        return {};
    }
    std::unique_ptr<store::Workspace> openWorkspace(store::Workspace::Options options)
    {
        store::Location location;
        location.file = m_runner->workspace();
        auto workspace = store::Workspace::open(location, m_clock, m_random, options);
        return workspace ? std::move(*workspace) : nullptr;
    }
    domain::IssuedToken token(qint64 id)
    {
        const auto workspace = openWorkspace({});
        const auto reader = workspace->openReader();
        return store::TokenRepository(**reader).findAccessToken(id)->value_or(
            domain::IssuedToken {});
    }
    void grantConsent()
    {
        const auto workspace = openWorkspace({});
        const std::function<core::Result<void>(store::Transaction&)> work
            = [](store::Transaction& transaction) {
                  domain::Consent consent;
                  consent.userRow = 1;
                  consent.clientRow = 1;
                  consent.scope = *domain::ScopeSet::parse(u"email"_s);
                  consent.grantedAt = transaction.now();
                  return store::SessionRepository(transaction.database()).saveConsent(consent);
              };
        QVERIFY(workspace->writer().runAndWait<void>(work));
    }

    core::SystemClock m_clock;
    crypto::SystemRandom m_random;
    std::unique_ptr<test::CommandRunner> m_runner;
};

QTEST_GUILESS_MAIN(OperationCommandsTest)
#include "tst_operation_commands.moc"
