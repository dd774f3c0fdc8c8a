// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/webauthn/assertion.h"
#include "server/webauthn/attestation_object.h"
#include "server/webauthn/cbor_reader.h"
#include "server/webauthn/registration.h"
#include "tests/server/webauthn/soft_authenticator.h"

#include <QtTest/QTest>

Q_DECLARE_METATYPE(gatehouse::test::Ceremony)
Q_DECLARE_METATYPE(gatehouse::crypto::SignatureAlgorithm)

namespace gatehouse {

using namespace Qt::StringLiterals;
using crypto::SignatureAlgorithm;
using test::Ceremony;
using test::SoftAuthenticator;

/// What browsers bring back of passkeys (Web Authentication §7.1, §7.2), good and bad.
class PasskeyVerificationTest : public QObject
{
    Q_OBJECT

    const QByteArray m_challenge = QByteArray(32, 'c');
    const webauthn::Expectation m_expected {
        *webauthn::RelyingParty::of(u"https://issuer.example"_s), m_challenge
    };

    Ceremony good() const
    {
        Ceremony ceremony;
        ceremony.challenge = m_challenge;
        return ceremony;
    }
    core::Result<webauthn::Credential> registered(
        const SoftAuthenticator& authenticator, const Ceremony& ceremony) const
    {
        const auto answer
            = webauthn::readRegistrationAnswer(authenticator.created(ceremony, "7"_ba));
        if (!answer)
            return tl::unexpected(answer.error());
        return webauthn::verifyRegistration(*answer, m_expected);
    }
    core::Result<quint32> asserted(const SoftAuthenticator& authenticator, const Ceremony& ceremony,
        const webauthn::Credential& credential) const
    {
        const auto answer = webauthn::readAssertionAnswer(authenticator.asserted(ceremony, "7"_ba));
        if (!answer)
            return tl::unexpected(answer.error());
        return webauthn::verifyAssertion(*answer, credential, m_expected);
    }
    /// Rows that every ceremony refuses.
    void addBadCeremonies()
    {
        QTest::addColumn<Ceremony>("ceremony");
        const auto row = [this](const char* name, const auto& change) {
            Ceremony ceremony = good();
            change(ceremony);
            QTest::newRow(name) << ceremony;
        };
        row("another origin", [](Ceremony& c) { c.origin = "https://evil.example"; });
        row("an origin below", [](Ceremony& c) { c.origin = "https://a.issuer.example"; });
        row("another port", [](Ceremony& c) { c.origin = "https://issuer.example:444"; });
        row("plain http", [](Ceremony& c) { c.origin = "http://issuer.example"; });
        row("another challenge", [](Ceremony& c) { c.challenge = QByteArray(32, 'd'); });
        row("no challenge", [](Ceremony& c) { c.challenge = QByteArray(); });
        row("another relying party", [](Ceremony& c) { c.partyId = "evil.example"; });
        row("user not verified", [](Ceremony& c) { c.flags = 0x01; });
        row("user not present", [](Ceremony& c) { c.flags = 0x04; });
        row("another type", [](Ceremony& c) {
            c.clientData = { { u"type"_s, u"payment.get"_s } };
        });
        row("no type", [](Ceremony& c) { c.clientData = { { u"type"_s, QJsonValue() } }; });
        row("in a frame", [](Ceremony& c) { c.clientData = { { u"crossOrigin"_s, true } }; });
        row("framed by somebody", [](Ceremony& c) {
            c.clientData = { { u"topOrigin"_s, u"https://evil.example"_s } };
        });
        row("bound to a token", [](Ceremony& c) {
            c.clientData = { { u"tokenBinding"_s, QJsonObject { { u"status"_s, u"present"_s } } } };
        });
    }

private Q_SLOTS:
    void takesARegistrationAndWhatItSigns_data()
    {
        QTest::addColumn<SignatureAlgorithm>("algorithm");
        QTest::addColumn<QByteArray>("format");
        QTest::newRow("ES256, none") << SignatureAlgorithm::ES256 << "none"_ba;
        QTest::newRow("ES256, packed") << SignatureAlgorithm::ES256 << "packed"_ba;
        QTest::newRow("EdDSA, none") << SignatureAlgorithm::EdDSA << "none"_ba;
        QTest::newRow("EdDSA, packed") << SignatureAlgorithm::EdDSA << "packed"_ba;
        QTest::newRow("RS256, none") << SignatureAlgorithm::RS256 << "none"_ba;
        QTest::newRow("RS256, packed") << SignatureAlgorithm::RS256 << "packed"_ba;
    }
    void takesARegistrationAndWhatItSigns()
    {
        QFETCH(SignatureAlgorithm, algorithm);
        SoftAuthenticator authenticator(algorithm);
        Ceremony ceremony = good();
        QFETCH(QByteArray, format);
        ceremony.format = format;
        const auto credential = registered(authenticator, ceremony);
        QVERIFY2(credential, credential ? "" : qPrintable(credential.error().message));
        QCOMPARE(credential->id, authenticator.credentialId);
        QCOMPARE(credential->signCount, 1U);
        QVERIFY(!credential->isSynced);
        authenticator.counter = 9;
        const auto count = asserted(authenticator, good(), *credential);
        QVERIFY2(count, count ? "" : qPrintable(count.error().message));
        QCOMPARE(*count, 9U);
    }

    void knowsAPasskeyThatIsCopiedBetweenDevices()
    {
        Ceremony ceremony = good();
        ceremony.flags = 0x1d;
        QVERIFY(registered(SoftAuthenticator(), ceremony)->isSynced);
    }

    void toleratesMembersThatBrowsersAdd()
    {
        Ceremony ceremony = good();
        ceremony.clientData = { { u"other_keys_can_be_added_here"_s, u"do not compare"_s },
            { u"crossOrigin"_s, QJsonValue() } };
        QVERIFY(registered(SoftAuthenticator(), ceremony));
    }

    void refusesABadRegistration_data()
    {
        addBadCeremonies();
        Ceremony ceremony = good();
        ceremony.format = "tpm";
        QTest::newRow("an attestation that nobody asked for") << ceremony;
        ceremony.format = "packed";
        ceremony.signsWrongly = true;
        QTest::newRow("an attestation with a wrong signature") << ceremony;
    }
    void refusesABadRegistration()
    {
        QFETCH(Ceremony, ceremony);
        const SoftAuthenticator authenticator;
        QVERIFY(registered(authenticator, good()));
        QVERIFY(!registered(authenticator, ceremony));
    }

    void refusesABadAssertion_data()
    {
        addBadCeremonies();
        Ceremony ceremony = good();
        ceremony.signsWrongly = true;
        QTest::newRow("a wrong signature") << ceremony;
    }
    void refusesABadAssertion()
    {
        QFETCH(Ceremony, ceremony);
        const SoftAuthenticator authenticator;
        const auto credential = registered(authenticator, good()).value();
        QVERIFY(asserted(authenticator, good(), credential));
        QVERIFY(!asserted(authenticator, ceremony, credential));
    }

    void refusesTheSignatureOfAnotherKey()
    {
        const SoftAuthenticator mine;
        const auto credential = registered(mine, good()).value();
        QVERIFY(!asserted(SoftAuthenticator(), good(), credential));
        QVERIFY(!asserted(SoftAuthenticator(SignatureAlgorithm::EdDSA), good(), credential));
    }

    void refusesARegistrationInPlaceOfAnAssertion()
    {
        const SoftAuthenticator authenticator;
        const auto credential = registered(authenticator, good()).value();
        Ceremony ceremony = good();
        ceremony.clientData = { { u"type"_s, u"webauthn.create"_s } };
        QVERIFY(!asserted(authenticator, ceremony, credential));
        ceremony.clientData = { { u"type"_s, u"webauthn.get"_s } };
        QVERIFY(!registered(authenticator, ceremony));
    }

    void refusesAnIdThatIsNotInTheData()
    {
        SoftAuthenticator authenticator;
        const QByteArray object
            = authenticator.attestation(good(), authenticator.attestedData(good()));
        auto answer = webauthn::readRegistrationAnswer(authenticator.created(good(), "7"_ba));
        QCOMPARE(answer->attestation, object);
        answer->id = "another"_ba;
        QVERIFY(!webauthn::verifyRegistration(*answer, m_expected));
    }

    void refusesAPointOffTheCurve()
    {
        QVERIFY(!webauthn::checkPublicKey(-7, QByteArray(64, '\1')));
        QVERIFY(!webauthn::checkPublicKey(-7, QByteArray(63, '\1')));
        QVERIFY(!webauthn::checkPublicKey(-8, QByteArray(31, '\1')));
        QVERIFY(!webauthn::checkPublicKey(-257, QByteArray(258, '\1')));
        QVERIFY(!webauthn::checkPublicKey(0, QByteArray(64, '\1')));
    }

    void refusesATruncatedRegistrationAtEveryByte()
    {
        const SoftAuthenticator authenticator;
        auto answer = webauthn::readRegistrationAnswer(authenticator.created(good(), "7"_ba));
        const QByteArray whole = answer->attestation;
        for (qsizetype size = 0; size < whole.size(); ++size) {
            answer->attestation = whole.first(size);
            QVERIFY(!webauthn::verifyRegistration(*answer, m_expected));
        }
        answer->attestation = whole + '\0';
        QVERIFY(!webauthn::verifyRegistration(*answer, m_expected));
    }

    void readsOnlyCanonicalCbor_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("empty map") << "a0"_ba << true;
        QTest::newRow("nested") << "a1616182a0820102"_ba << true;
        QTest::newRow("long string") << QByteArray("5818" + QByteArray(48, '0')) << true;
        QTest::newRow("length not shortest") << "5801ff"_ba << false;
        QTest::newRow("length not shortest, two bytes") << "590001ff"_ba << false;
        QTest::newRow("indefinite map") << "bfff"_ba << false;
        QTest::newRow("reserved") << "1c"_ba << false;
        QTest::newRow("tag") << "c000"_ba << false;
        QTest::newRow("cut off") << "42ff"_ba << false;
        QTest::newRow("more items than bytes") << "9bffffffffffffffff"_ba << false;
        QTest::newRow("nothing") << ""_ba << false;
        QTest::newRow("too deep") << "8181818181818181818100"_ba << false;
    }
    void readsOnlyCanonicalCbor()
    {
        QFETCH(QByteArray, hex);
        QFETCH(bool, isGood);
        const QByteArray bytes = QByteArray::fromHex(hex);
        webauthn::CborReader reader(bytes);
        const auto item = reader.item();
        QCOMPARE(item.has_value(), isGood);
        QVERIFY(!isGood || (reader.isAtEnd() && *item == bytes));
    }

    void refusesAnswersOfAnotherShape_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << ""_ba;
        QTest::newRow("no object") << "[]"_ba;
        QTest::newRow("no members") << "{}"_ba;
        QTest::newRow("one more")
            << "{\"challenge\":\"7\",\"id\":\"AA\",\"clientDataJSON\":\"AA\","
               "\"authenticatorData\":\"AA\",\"signature\":\"AA\",\"userHandle\":\"AA\",\"more\":1}"_ba;
        QTest::newRow("row is no number")
            << "{\"challenge\":\"7x\",\"id\":\"AA\",\"clientDataJSON\":\"AA\","
               "\"authenticatorData\":\"AA\","
               "\"signature\":\"AA\",\"userHandle\":\"AA\"}"_ba;
        QTest::newRow("no user handle") << "{\"challenge\":\"7\",\"id\":\"AA\",\"clientDataJSON\":"
                                           "\"AA\",\"authenticatorData\":\"AA\","
                                           "\"signature\":\"AA\",\"userHandle\":\"\"}"_ba;
        QTest::newRow("padded")
            << "{\"challenge\":\"7\",\"id\":\"AA==\",\"clientDataJSON\":\"AA\","
               "\"authenticatorData\":\"AA\",\"signature\":\"AA\",\"userHandle\":\"AA\"}"_ba;
    }
    void refusesAnswersOfAnotherShape()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!webauthn::readAssertionAnswer(json));
        QVERIFY(!webauthn::readRegistrationAnswer(json));
    }

    void takesItsNameFromTheIssuer_data()
    {
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QByteArray>("origin");
        QTest::newRow("usual") << u"https://id.example.org"_s << "id.example.org"_ba
                               << "https://id.example.org"_ba;
        QTest::newRow("path and usual port")
            << u"https://ID.example.org:443/oauth"_s << "id.example.org"_ba
            << "https://id.example.org"_ba;
        QTest::newRow("port") << u"https://id.example.org:8443"_s << "id.example.org"_ba
                              << "https://id.example.org:8443"_ba;
        QTest::newRow("localhost") << u"http://localhost:8080"_s << "localhost"_ba
                                   << "http://localhost:8080"_ba;
        QTest::newRow("letters of others")
            << QStringLiteral(u"https://b\u00fccher.example") << "xn--bcher-kva.example"_ba
            << "https://xn--bcher-kva.example"_ba;
        QTest::newRow("IPv4") << u"https://127.0.0.1:8080"_s << ""_ba
                              << ""_ba;
        QTest::newRow("IPv6") << u"http://[::1]:8080"_s << ""_ba
                              << ""_ba;
        QTest::newRow("plain http") << u"http://id.example.org"_s << ""_ba
                                    << ""_ba;
    }
    void takesItsNameFromTheIssuer()
    {
        QFETCH(QString, issuer);
        const auto party = webauthn::RelyingParty::of(issuer).value_or(webauthn::RelyingParty());
        QTEST(party.id, "id");
        QTEST(party.origin, "origin");
    }
};

} // namespace gatehouse

QTEST_GUILESS_MAIN(gatehouse::PasskeyVerificationTest)
#include "tst_passkey_verification.moc"
