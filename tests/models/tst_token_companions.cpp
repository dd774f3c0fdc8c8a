// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/token_examination.h"

#include "server/jose/jwk.h"
#include "server/jose/jws.h"
#include "tests/models/console_workspace.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using models::TokenCompanions;
using models::TokenFinding;
using models::Verdict;

/// Whether an ID token belongs to what came with it; the hashes are those of the specifications.
class TokenCompanionsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<models::ConsoleWorkspace> m_place;

    // OpenID Connect Core A.4 and A.6: the access token and the code of its examples.
    const QByteArray m_accessToken = "jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y";
    const QByteArray m_code = "Qcb0Orv1zh30vL1MPRsbm-diHiMwcLyZvn1arpZv-Jxf_11jnpEX3Tgfvk";
    const QString m_atHash = u"77QmUPtjPfzWtF2AnpK9RQ"_s;
    const QString m_cHash = u"LDktKdoQak3Pk0cnXxCltA"_s;

    QList<TokenFinding> findings(const QJsonObject& extra, const TokenCompanions& companions,
        crypto::SignatureAlgorithm algorithm = crypto::SignatureAlgorithm::ES256) const
    {
        const auto key = *crypto::SigningKey::generate(algorithm);
        const qint64 now = m_place->clock.now();
        QJsonObject claims { { u"iss"_s, u"https://id.example"_s }, { u"sub"_s, u"s"_s },
            { u"aud"_s, u"web"_s }, { u"iat"_s, now }, { u"exp"_s, now + 60 } };
        for (auto claim = extra.begin(); claim != extra.end(); ++claim)
            claims.insert(claim.key(), claim.value());
        models::TokenExpectation expected { .issuer = u"https://id.example"_s, .now = now };
        expected.keys = QJsonDocument(jose::publicJwk(key, u"k"_s)).toJson();
        expected.companions = companions;
        const auto token = *jose::signCompact(key, u"k"_s, u"JWT"_s, claims);
        return models::examineToken(*m_place->reader, token, expected)->findings;
    }
    static const TokenFinding* about(const QList<TokenFinding>& findings, const QString& name)
    {
        for (const TokenFinding& one : findings) {
            if (one.rule.startsWith(name + u' '))
                return &one;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init() { m_place = std::make_unique<models::ConsoleWorkspace>(); }
    void cleanup() { m_place.reset(); }

    void comparesWhatIsGiven_data()
    {
        QTest::addColumn<QString>("claim");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<QString>("specification");
        QTest::newRow("nonce") << u"nonce"_s << u"n-0S6_WzA2Mj"_s << "n-0S6_WzA2Mj"_ba
                               << u"OIDC Core §3.1.3.7"_s;
        QTest::newRow("at_hash") << u"at_hash"_s << m_atHash << m_accessToken
                                 << u"OIDC Core §3.1.3.6"_s;
        QTest::newRow("c_hash") << u"c_hash"_s << m_cHash << m_code << u"OIDC Core §3.3.2.11"_s;
        // The left half of the SHA-256 of "af0ifjsldkj", the state of OpenID Connect's examples.
        QTest::newRow("s_hash") << u"s_hash"_s << u"bOhtX8F73IMjSPeVAqxyTQ"_s << "af0ifjsldkj"_ba
                                << u"FAPI 1.0 Advanced §5.1"_s;
    }
    void comparesWhatIsGiven()
    {
        QFETCH(QString, claim);
        QFETCH(QString, value);
        QFETCH(QByteArray, given);
        const auto with = [&claim](const QByteArray& text) {
            TokenCompanions companions;
            if (claim == "nonce"_L1)
                companions.nonce = QString::fromUtf8(text);
            else if (claim == "at_hash"_L1)
                companions.accessToken = text;
            else
                (claim == "c_hash"_L1 ? companions.code : companions.state) = text;
            return companions;
        };
        const QJsonObject claims { { claim, value } };
        auto seen = findings(claims, with(given));
        const TokenFinding* finding = about(seen, claim);
        QVERIFY(finding);
        QCOMPARE(finding->verdict, Verdict::Good);
        QCOMPARE(finding->found, value);
        QCOMPARE(finding->expected, value);
        QTEST(finding->specification, "specification");
        // Another value beside the token.
        seen = findings(claims, with("another"));
        finding = about(seen, claim);
        QCOMPARE(finding->verdict, Verdict::Bad);
        QCOMPARE(finding->found, value);
        QVERIFY(!finding->expected.isEmpty() && finding->expected != value);
        // A number is no text, and nothing of it is guessed.
        seen = findings({ { claim, 5 } }, with(given));
        QCOMPARE(about(seen, claim)->verdict, Verdict::Bad);
        // Nothing is given: never a good verdict.
        seen = findings(claims, {});
        finding = about(seen, claim);
        QCOMPARE(finding->verdict, Verdict::Unknown);
        QVERIFY2(finding->expected.startsWith("not checked"_L1), qPrintable(finding->expected));
        QCOMPARE(finding->found, value);
    }

    void aMissingNonceIsWrongWhereOneWasSent()
    {
        auto seen = findings({}, { .nonce = u"sent"_s });
        QCOMPARE(about(seen, u"nonce"_s)->verdict, Verdict::Bad);
        QCOMPARE(about(seen, u"nonce"_s)->found, u"missing"_s);
        seen = findings({}, {});
        QCOMPARE(about(seen, u"nonce"_s)->verdict, Verdict::Unknown);
    }

    void aMissingHashIsNotChecked()
    {
        auto seen = findings({}, { .accessToken = m_accessToken, .code = m_code });
        for (const QString& name : { u"at_hash"_s, u"c_hash"_s }) {
            const TokenFinding* finding = about(seen, name);
            QCOMPARE(finding->verdict, Verdict::Unknown);
            QVERIFY(finding->expected.startsWith("not checked"_L1));
        }
        QVERIFY(!about(seen, u"s_hash"_s));
    }

    void hashesAsTheSignatureDoes()
    {
        // SHA-512 with Ed25519: 32 bytes are the left half.
        const TokenCompanions companions { .accessToken = m_accessToken };
        auto seen = findings(
            { { u"at_hash"_s, m_atHash } }, companions, crypto::SignatureAlgorithm::EdDSA);
        QCOMPARE(about(seen, u"at_hash"_s)->verdict, Verdict::Bad);
        const QString right = about(seen, u"at_hash"_s)->expected;
        QCOMPARE(right.size(), 43);
        seen = findings({ { u"at_hash"_s, right } }, companions, crypto::SignatureAlgorithm::EdDSA);
        QCOMPARE(about(seen, u"at_hash"_s)->verdict, Verdict::Good);
    }

    void theWholeIsNotPraisedWhileSomethingIsOpen()
    {
        const auto key = *crypto::SigningKey::generate(crypto::SignatureAlgorithm::ES256);
        const qint64 now = m_place->clock.now();
        const auto token = *jose::signCompact(key, u"k"_s, u"JWT"_s,
            QJsonObject { { u"iss"_s, u"https://id.example"_s }, { u"sub"_s, u"s"_s },
                { u"aud"_s, u"web"_s }, { u"iat"_s, now }, { u"exp"_s, now + 60 },
                { u"nonce"_s, u"n1"_s } });
        models::TokenExpectation expected { .issuer = u"https://id.example"_s, .now = now };
        expected.keys = QJsonDocument(jose::publicJwk(key, u"k"_s)).toJson();
        QVERIFY(models::examineToken(*m_place->reader, token, expected)
                    ->summary.contains(u"what was checked"_s));
        expected.companions.nonce = u"n1"_s;
        QVERIFY(models::examineToken(*m_place->reader, token, expected)
                    ->summary.endsWith(u"nothing is wrong with it."_s));
        expected.companions.nonce = u"n2"_s;
        QVERIFY(models::examineToken(*m_place->reader, token, expected)
                    ->summary.contains(u"nonce is the one that was sent"_s));
    }
};

QTEST_GUILESS_MAIN(TokenCompanionsTest)
#include "tst_token_companions.moc"
