// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/jose/jwk.h"
#include "server/jose/jws.h"

#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

#include <cjose/cjose.h>

#include <memory>

using namespace gatehouse;
using namespace Qt::StringLiterals;
using crypto::SignatureAlgorithm;
using crypto::SigningKey;

namespace {

template <auto Free>
struct Freed
{
    template <typename T>
    void operator()(T* object) const
    {
        Free(object);
    }
};
using CjoseKey = std::unique_ptr<cjose_jwk_t, Freed<cjose_jwk_release>>;
using CjoseToken = std::unique_ptr<cjose_jws_t, Freed<cjose_jws_release>>;
using CjoseHeader = std::unique_ptr<cjose_header_t, Freed<cjose_header_release>>;

CjoseKey import(const QJsonObject& jwk)
{
    const QByteArray text = QJsonDocument(jwk).toJson(QJsonDocument::Compact);
    return CjoseKey(cjose_jwk_import(text.constData(), static_cast<size_t>(text.size()), nullptr));
}

} // namespace

/// cjose is an implementation that nobody here wrote: it must read our tokens and we must read its
/// tokens.
class CjoseAgreementTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cjoseAcceptsOurTokens_data()
    {
        QTest::addColumn<SignatureAlgorithm>("algorithm");
        QTest::newRow("RS256") << SignatureAlgorithm::RS256;
        QTest::newRow("ES256") << SignatureAlgorithm::ES256;
    }
    void cjoseAcceptsOurTokens()
    {
        QFETCH(SignatureAlgorithm, algorithm);
        const auto key = SigningKey::generate(algorithm);
        const CjoseKey theirs = import(jose::publicJwk(*key, u"k1"_s));
        QVERIFY(theirs);
        for (int i = 0; i < 50; ++i) {
            const auto token = jose::signCompact(*key, u"k1"_s, u"JWT"_s, { { u"n"_s, i } });
            const CjoseToken parsed(
                cjose_jws_import(token->constData(), static_cast<size_t>(token->size()), nullptr));
            QVERIFY(parsed && cjose_jws_verify(parsed.get(), theirs.get(), nullptr));
        }
    }

    void weAcceptTokensOfCjose_data()
    {
        QTest::addColumn<QByteArray>("algorithm");
        QTest::newRow("RS256") << QByteArray("RS256");
        QTest::newRow("ES256") << QByteArray("ES256");
    }
    void weAcceptTokensOfCjose()
    {
        QFETCH(QByteArray, algorithm);
        const QByteArray exponent("\x01\x00\x01", 3);
        const CjoseKey theirs(algorithm == "RS256"
                ? cjose_jwk_create_RSA_random(
                    2'048, reinterpret_cast<const uint8_t*>(exponent.constData()), 3, nullptr)
                : cjose_jwk_create_EC_random(CJOSE_JWK_EC_P_256, nullptr));
        QVERIFY(theirs && cjose_jwk_set_kid(theirs.get(), "theirs", 6, nullptr));
        const std::unique_ptr<char, Freed<free>> exported(
            cjose_jwk_to_json(theirs.get(), false, nullptr));
        const QJsonObject jwk = QJsonDocument::fromJson(exported.get()).object();
        for (int i = 0; i < 50; ++i) {
            const CjoseHeader header(cjose_header_new(nullptr));
            cjose_header_set(header.get(), "alg", algorithm.constData(), nullptr);
            cjose_header_set(header.get(), "kid", "theirs", nullptr);
            const QByteArray claims = "{\"n\":" + QByteArray::number(i) + '}';
            const CjoseToken token(cjose_jws_sign(theirs.get(), header.get(),
                reinterpret_cast<const uint8_t*>(claims.constData()),
                static_cast<size_t>(claims.size()), nullptr));
            const char* text = nullptr;
            QVERIFY(token && cjose_jws_export(token.get(), &text, nullptr));
            const auto verified = jose::verifyCompact(
                text, { { u"theirs"_s, QString::fromLatin1(algorithm), jwk } });
            QVERIFY2(verified.has_value(), verified ? "" : qPrintable(verified.error().message));
            QCOMPARE(verified->claims.value(u"n"_s).toInt(), i);
        }
    }
};

QTEST_GUILESS_MAIN(CjoseAgreementTest)
#include "tst_cjose_agreement.moc"
