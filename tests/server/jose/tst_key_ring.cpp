// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/jose/key_ring.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;
using crypto::SignatureAlgorithm;
using crypto::SigningKey;
using jose::KeyRing;

namespace {

jose::NamedKey made(const QString& kid, const QString& state, SignatureAlgorithm algorithm)
{
    return { kid, state, *SigningKey::generate(algorithm) };
}

QStringList publishedKids(const KeyRing& ring)
{
    QStringList kids;
    const QJsonArray keys
        = QJsonDocument::fromJson(ring.jwks()).object().value(u"keys"_s).toArray();
    for (const auto& key : keys)
        kids.append(key.toObject().value(u"kid"_s).toString());
    return kids;
}

} // namespace

class KeyRingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void signsWithTheCurrentKeyAndPublishesAll()
    {
        const KeyRing ring({ made(u"old"_s, u"retired"_s, SignatureAlgorithm::ES256),
            made(u"now"_s, u"current"_s, SignatureAlgorithm::ES256),
            made(u"then"_s, u"next"_s, SignatureAlgorithm::ES256) });
        QCOMPARE(ring.current(SignatureAlgorithm::ES256)->kid, u"now"_s);
        QCOMPARE(publishedKids(ring), (QStringList { u"now"_s, u"old"_s, u"then"_s }));
        const auto token
            = ring.sign(SignatureAlgorithm::ES256, u"JWT"_s, { { u"sub"_s, u"alice"_s } });
        QVERIFY(token.has_value());
        const auto verified = jose::verifyCompact(*token, ring.verificationKeys());
        QVERIFY(verified.has_value());
        QCOMPARE(verified->header.value(u"kid"_s).toString(), u"now"_s);
    }

    void stillVerifiesWhatARetiredKeySigned()
    {
        const jose::NamedKey old = made(u"old"_s, u"retired"_s, SignatureAlgorithm::ES256);
        const KeyRing ring({ old, made(u"now"_s, u"current"_s, SignatureAlgorithm::ES256) });
        const auto token = jose::signCompact(old.key, old.kid, u"JWT"_s, QJsonObject());
        QVERIFY(jose::verifyCompact(*token, ring.verificationKeys()).has_value());
    }

    void keepsAlgorithmsApart()
    {
        const KeyRing ring({ made(u"e"_s, u"current"_s, SignatureAlgorithm::ES256),
            made(u"r"_s, u"next"_s, SignatureAlgorithm::RS256) });
        QCOMPARE(ring.algorithms(), QStringList { u"ES256"_s });
        QVERIFY(!ring.current(SignatureAlgorithm::RS256));
        const auto refused = ring.sign(SignatureAlgorithm::RS256, u"JWT"_s, QJsonObject());
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().kind, core::ErrorKind::NotFound);
    }

    void publishesNothingPrivate()
    {
        const KeyRing ring({ made(u"e"_s, u"current"_s, SignatureAlgorithm::ES256),
            made(u"r"_s, u"current"_s, SignatureAlgorithm::RS256) });
        const QJsonArray keys
            = QJsonDocument::fromJson(ring.jwks()).object().value(u"keys"_s).toArray();
        QCOMPARE(keys.size(), 2);
        for (const auto& key : keys) {
            for (const auto& secret : { u"d"_s, u"p"_s, u"q"_s, u"dp"_s, u"dq"_s, u"qi"_s, u"k"_s })
                QVERIFY(!key.toObject().contains(secret));
        }
    }

    void isEmptyWithoutKeys()
    {
        const KeyRing ring({});
        QCOMPARE(ring.jwks(), QByteArray("{\"keys\":[]}"));
        QVERIFY(ring.algorithms().isEmpty());
        QVERIFY(!ring.current(SignatureAlgorithm::ES256));
    }

    void namesThePlaceOfASealedKey()
    {
        QCOMPARE(jose::sealContext(u"k1"_s), QByteArray("signing_key:k1"));
    }
};

QTEST_GUILESS_MAIN(KeyRingTest)
#include "tst_key_ring.moc"
