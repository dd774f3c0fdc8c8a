// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/token_examination.h"

#include "server/core/bytes.h"
#include "server/crypto/digest.h"
#include "server/crypto/token_value.h"
#include "server/jose/compact_jws.h"
#include "server/jose/jwk.h"
#include "server/jose/jws.h"
#include "server/keys/jwt_minting.h"
#include "server/keys/key_rotation.h"
#include "server/keys/signing_key_maker.h"
#include "server/keys/stored_key_ring.h"
#include "server/store/token_minting.h"
#include "server/store/token_repository.h"
#include "tests/models/console_workspace.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using models::TokenExamination;
using models::Verdict;

class TokenExaminationTest : public QObject
{
    Q_OBJECT

    const QString m_issuer = u"https://id.example"_s;
    std::unique_ptr<models::ConsoleWorkspace> m_place;

    qint64 now() const { return m_place->clock.now(); }
    QJsonObject accessClaims() const
    {
        return { { u"iss"_s, m_issuer }, { u"sub"_s, u"s1"_s }, { u"aud"_s, u"https://api"_s },
            { u"client_id"_s, u"web"_s }, { u"iat"_s, now() }, { u"exp"_s, now() + 60 },
            { u"jti"_s, u"x1"_s } };
    }
    QByteArray sign(const QString& type, const QJsonObject& claims) const
    {
        const auto ring = keys::loadKeyRing(*m_place->reader, m_place->workspace->sealer());
        return *ring->sign(crypto::SignatureAlgorithm::ES256, type, claims);
    }
    TokenExamination examine(const QByteArray& token, const QString& issuer) const
    {
        return examine(token, models::TokenExpectation { .issuer = issuer, .now = now() });
    }
    TokenExamination examine(
        const QByteArray& token, const models::TokenExpectation& expected) const
    {
        return *models::examineToken(*m_place->reader, token, expected);
    }
    TokenExamination examine(const QByteArray& token) const { return examine(token, m_issuer); }
    static QString wrong(const TokenExamination& examination)
    {
        QStringList rules;
        for (const auto& finding : examination.findings) {
            if (finding.verdict == Verdict::Bad)
                rules.append(finding.rule);
        }
        return rules.join(u"; "_s);
    }

private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<models::ConsoleWorkspace>();
        const auto key = *keys::makeSigningKey(crypto::SignatureAlgorithm::ES256,
            m_place->workspace->sealer(), keys::Duty::Sign, now());
        m_place->write<bool>(
            [key](store::Transaction& transaction) { return keys::rotate(transaction, key); });
    }
    void cleanup() { m_place.reset(); }

    void findsNothingWrongWithAGoodAccessToken()
    {
        const auto seen = examine("Bearer " + sign(u"at+jwt"_s, accessClaims()) + '\n');
        QCOMPARE(wrong(seen), QString());
        QCOMPARE(seen.verdict, Verdict::Good);
        QCOMPARE(seen.kind, u"JWT access token"_s);
        const auto aud = std::find_if(seen.members.begin(), seen.members.end(),
            [](const models::TokenMember& one) { return one.name == u"aud"; });
        QCOMPARE(aud->value, u"https://api"_s);
        QVERIFY(!aud->meaning.isEmpty());
    }

    void namesWhatIsWrong_data()
    {
        QTest::addColumn<QString>("claim");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("rule");
        const auto absent = QJsonValue(QJsonValue::Undefined);
        QTest::newRow("other issuer")
            << u"iss"_s << QJsonValue(u"https://evil"_s) << u"iss names this server"_s;
        QTest::newRow("expired") << u"exp"_s << QJsonValue(1000) << u"it has not expired"_s;
        QTest::newRow("no audience") << u"aud"_s << absent << u"aud is present"_s;
        QTest::newRow("empty audience")
            << u"aud"_s << QJsonValue(QJsonArray()) << u"aud is present"_s;
        QTest::newRow("no client") << u"client_id"_s << absent << u"client_id is present"_s;
        QTest::newRow("no id") << u"jti"_s << absent << u"jti is present"_s;
        QTest::newRow("from the future")
            << u"iat"_s << QJsonValue(99999999999.0) << u"iat is not in the future"_s;
    }
    void namesWhatIsWrong()
    {
        QFETCH(QString, claim);
        QFETCH(QJsonValue, value);
        QFETCH(QString, rule);
        QJsonObject claims = accessClaims();
        claims.insert(claim, value);
        const auto seen = examine(sign(u"at+jwt"_s, claims));
        QCOMPARE(wrong(seen), rule);
        QCOMPARE(seen.verdict, Verdict::Bad);
    }

    void refusesAChangedSignature()
    {
        QByteArray token = sign(u"at+jwt"_s, accessClaims());
        const qsizetype middle = token.lastIndexOf('.') + 10;
        token[middle] = token[middle] == 'A' ? 'B' : 'A';
        QVERIFY(wrong(examine(token)).contains(u"signature"_s));
    }

    void refusesAKeyThatIsNotOurs()
    {
        const auto key = *crypto::SigningKey::generate(crypto::SignatureAlgorithm::ES256);
        const auto token = *jose::signCompact(key, u"other"_s, u"at+jwt"_s, accessClaims());
        const auto seen = examine(token);
        QVERIFY(seen.findings.first().found.contains(u"other"_s));
        QCOMPARE(seen.findings.first().verdict, Verdict::Bad);
    }

    void judgesIdTokensByTheirOwnRules()
    {
        QJsonObject claims = accessClaims();
        claims.remove(u"client_id"_s);
        claims.remove(u"jti"_s);
        QCOMPARE(wrong(examine(sign(u"JWT"_s, claims))), QString());
        claims.insert(u"aud"_s, QJsonArray { u"a"_s, u"b"_s });
        QVERIFY(wrong(examine(sign(u"JWT"_s, claims))).startsWith(u"azp"_s));
    }

    void checksTheSignatureWithKeysOfOthers()
    {
        const auto key = *crypto::SigningKey::generate(crypto::SignatureAlgorithm::ES256);
        const auto token = *jose::signCompact(key, u"theirs"_s, u"at+jwt"_s, accessClaims());
        const auto jwk = QJsonDocument(jose::publicJwk(key, u"theirs"_s)).toJson();
        models::TokenExpectation expected { .now = now(), .keys = jwk };
        auto seen = examine(token, expected);
        QCOMPARE(wrong(seen), QString());
        QVERIFY(seen.findings.first().found.contains(u"theirs"_s));
        expected.issuer = u"https://other.example"_s;
        QVERIFY(wrong(examine(token, expected)).contains(u"iss is the expected issuer"_s));
        expected.issuer = m_issuer;
        QCOMPARE(wrong(examine(token, expected)), QString());
        const auto other = *crypto::SigningKey::generate(crypto::SignatureAlgorithm::ES256);
        expected.keys = QJsonDocument(jose::publicJwk(other, u"theirs"_s)).toJson();
        QVERIFY(wrong(examine(token, expected)).contains(u"the signature is by a key given"_s));
        expected.keys = "{}";
        QVERIFY(wrong(examine(token, expected)).contains(u"the signature is by a key given"_s));
    }

    void checksTheSignatureWithASecret()
    {
        const QByteArray secret = "a-secret-of-more-than-thirty-two-characters";
        const QByteArray part = core::toBase64Url("{\"alg\":\"HS256\",\"typ\":\"at+jwt\"}") + '.'
            + core::toBase64Url(QJsonDocument(accessClaims()).toJson(QJsonDocument::Compact));
        const QByteArray token = part + '.' + core::toBase64Url(crypto::hmacSha256(secret, part));
        models::TokenExpectation expected { .issuer = m_issuer, .now = now(), .keys = secret };
        // Such a token can be right and still is no access token as RFC 9068 wants it.
        QCOMPARE(wrong(examine(token, expected)), u"alg is a public-key signature"_s);
        expected.keys = "another-secret-of-more-than-32-characters";
        QVERIFY(wrong(examine(token, expected)).startsWith(u"the signature is by the secret"_s));
    }

    void checksTheExpectedAudience()
    {
        const QByteArray token = sign(u"at+jwt"_s, accessClaims());
        models::TokenExpectation expected { .issuer = m_issuer, .now = now() };
        expected.audience = u"https://api"_s;
        QCOMPARE(wrong(examine(token, expected)), QString());
        expected.audience = u"https://other"_s;
        QVERIFY(wrong(examine(token, expected)).startsWith(u"aud names"_s));
    }

    void refusesATokenBeforeItsTime()
    {
        QJsonObject claims = accessClaims();
        claims.insert(u"nbf"_s, now() + 3600);
        QCOMPARE(wrong(examine(sign(u"at+jwt"_s, claims))), u"nbf is past"_s);
        claims.insert(u"nbf"_s, now());
        QCOMPARE(wrong(examine(sign(u"at+jwt"_s, claims))), QString());
    }

    void leavesTheIssuerOpenWhileTheServerIsStopped()
    {
        const auto seen = examine(sign(u"at+jwt"_s, accessClaims()), QString());
        QCOMPARE(seen.verdict, Verdict::Good);
    }

    void knowsOpaqueTokensOfOurs()
    {
        m_place->addClient(u"batch"_s);
        const QByteArray secret = crypto::newSecret(m_place->random);
        const auto minted
            = m_place->write<store::MintedToken>([&secret](store::Transaction& transaction) {
                  return store::mintToken(
                      transaction, { .clientId = u"batch"_s }, secret, u"console"_s);
              });
        const auto seen = examine(minted.value);
        QCOMPARE(seen.verdict, Verdict::Good);
        QCOMPARE(seen.members.first().value, u"batch"_s);
        m_place->write<bool>([&minted](store::Transaction& transaction) {
            return store::TokenRepository(transaction.database())
                .revokeAccessToken(minted.id, transaction.now());
        });
        QVERIFY(wrong(examine(minted.value)).contains(u"revoked"_s));
        // Only who has the whole value learns anything.
        QByteArray guessed = minted.value;
        guessed.back() = guessed.back() == 'A' ? 'B' : 'A';
        const auto nothing = examine(guessed);
        QCOMPARE(nothing.verdict, Verdict::Bad);
        QVERIFY(nothing.members.isEmpty());
    }

    void knowsMintedJwts_data()
    {
        QTest::addColumn<bool>("hasUser");
        QTest::newRow("of a client") << false;
        QTest::newRow("of a user") << true;
    }
    void knowsMintedJwts()
    {
        QFETCH(bool, hasUser);
        m_place->addClient(u"batch"_s);
        m_place->addUser(u"ada"_s);
        store::MintOrder order { .clientId = u"batch"_s,
            .username = hasUser ? u"ada"_s : QString(),
            .format = domain::AccessTokenFormat::Jwt };
        QVERIFY(!keys::mintTestToken(*m_place->workspace, order, u"console"_s));
        order.issuer = m_issuer;
        const auto minted = keys::mintTestToken(*m_place->workspace, order, u"console"_s);
        QVERIFY2(minted, minted ? "" : qPrintable(minted.error().message));
        const auto seen = examine(minted->value);
        QCOMPARE(wrong(seen), QString());
        QCOMPARE(seen.kind, u"JWT access token"_s);
        // The row behind it says what it is, and the secret in its jti is no opaque token.
        const auto row = store::TokenRepository(*m_place->reader).findAccessToken(minted->id);
        QCOMPARE((**row).grantType, QString::fromLatin1(store::mintedGrantType));
        QCOMPARE((**row).userRow != 0, hasUser);
        const auto claims = jose::readClaims(jose::readCompact(minted->value)->payload);
        QByteArray opaque = claims->value(u"jti"_s).toString().toLatin1();
        opaque.replace(0, 3, crypto::token_prefix::accessToken);
        QCOMPARE(examine(opaque).verdict, Verdict::Bad);
        m_place->write<bool>([&minted](store::Transaction& transaction) {
            return store::TokenRepository(transaction.database())
                .revokeAccessToken(minted->id, transaction.now());
        });
        QVERIFY(wrong(examine(minted->value)).contains(u"revoked"_s));
    }

    void saysWhatIsNoToken_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("words") << "hello world"_ba;
        QTest::newRow("dots") << "a.b.c"_ba;
        QTest::newRow("too long") << QByteArray(20000, 'a');
        QTest::newRow("not ASCII") << u"é.é.é"_s.toUtf8();
    }
    void saysWhatIsNoToken()
    {
        QFETCH(QByteArray, text);
        const auto seen = examine(text);
        QCOMPARE(seen.verdict, Verdict::Bad);
        QVERIFY(!seen.summary.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TokenExaminationTest)
#include "tst_token_examination.moc"
