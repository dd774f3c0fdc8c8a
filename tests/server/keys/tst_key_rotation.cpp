// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/keys/key_rotation.h"

#include "server/keys/signing_key_maker.h"
#include "server/keys/stored_key_ring.h"
#include "server/store/client_repository.h"
#include "tests/server/store/test_workspace.h"

using namespace gatehouse;
using namespace Qt::StringLiterals;
using core::ErrorKind;
using crypto::SignatureAlgorithm;
using store::Dialect;

class KeyRotationTest : public QObject
{
    Q_OBJECT

    store::test::TestWorkspace m_place;
    store::test::TestClock m_clock;
    crypto::SystemRandom m_random;
    std::unique_ptr<store::Workspace> m_workspace;

    store::SigningKeyRow make(SignatureAlgorithm algorithm, keys::Duty duty = keys::Duty::Sign)
    {
        return *keys::makeSigningKey(algorithm, m_workspace->sealer(), duty, m_clock.now());
    }
    template <typename Step>
    auto write(Step step)
    {
        using Answer = decltype(step(std::declval<store::Transaction&>()));
        return m_workspace->writer().runAndWait<typename Answer::value_type>(
            [&step](store::Transaction& transaction) { return step(transaction); });
    }
    core::Result<bool> rotate(const store::SigningKeyRow& key)
    {
        return write([&key](store::Transaction& at) { return keys::rotate(at, key); });
    }
    core::Result<void> publish(const store::SigningKeyRow& key)
    {
        return write([&key](store::Transaction& at) { return keys::publishNext(at, key); });
    }
    core::Result<void> retire(const QString& kid)
    {
        return write([&kid](store::Transaction& at) { return keys::retire(at, kid); });
    }
    core::Result<void> withdraw(const QString& kid)
    {
        return write([&kid](store::Transaction& at) { return keys::withdraw(at, kid); });
    }
    QStringList states()
    {
        const auto reader = std::move(*m_workspace->openReader());
        QStringList all;
        const auto keys = store::KeyRepository(*reader).list();
        for (const auto& key : *keys)
            all.append(key.algorithm + u' ' + key.state);
        return all;
    }
    void addClient(const QString& algorithm, bool isEnabled)
    {
        domain::Client client;
        client.clientId = u"app"_s;
        client.grantTypes = QStringList { u"client_credentials"_s };
        client.accessTokenSigningAlg = algorithm;
        client.isEnabled = isEnabled;
        const auto done = write([&client](store::Transaction& at) {
            return store::ClientRepository(at.database()).insert(client, at.now());
        });
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    }

private Q_SLOTS:
    void initTestCase_data() { store::test::TestWorkspace::addDialects(); }

    void init()
    {
        QFETCH_GLOBAL(Dialect, dialect);
        if (!store::test::TestWorkspace::isAvailable(dialect))
            QSKIP(store::test::TestWorkspace::skipReason());
        m_workspace
            = std::move(*store::Workspace::open(m_place.fresh(dialect), m_clock, m_random, {}));
    }
    void cleanup() { m_workspace.reset(); }

    void retiresTheOldKeyWhenANewOneSigns()
    {
        const auto first = make(SignatureAlgorithm::ES256);
        QVERIFY(*rotate(first));
        QVERIFY(*rotate(make(SignatureAlgorithm::ES256)));
        QCOMPARE(states(), (QStringList { u"ES256 retired"_s, u"ES256 current"_s }));
    }

    void putsThePublishedKeyToWorkBeforeANewOne()
    {
        QVERIFY(rotate(make(SignatureAlgorithm::ES256)));
        QVERIFY(publish(make(SignatureAlgorithm::ES256, keys::Duty::Wait)));
        QVERIFY(!*rotate(make(SignatureAlgorithm::ES256)));
        QCOMPARE(states(), (QStringList { u"ES256 retired"_s, u"ES256 current"_s }));
    }

    void publishesOneNextKeyOnly()
    {
        QVERIFY(publish(make(SignatureAlgorithm::ES256, keys::Duty::Wait)));
        const auto second = publish(make(SignatureAlgorithm::ES256, keys::Duty::Wait));
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::Conflict);
    }

    void retiresAnAlgorithmThatNobodyAsksFor()
    {
        const auto key = make(SignatureAlgorithm::EdDSA);
        QVERIFY(rotate(key));
        addClient(u"EdDSA"_s, false);
        QVERIFY(retire(key.kid));
        QCOMPARE(states(), QStringList { u"EdDSA retired"_s });
    }

    void keepsAnAlgorithmThatAClientAsksFor()
    {
        const auto key = make(SignatureAlgorithm::EdDSA);
        QVERIFY(rotate(key));
        addClient(u"EdDSA"_s, true);
        const auto done = retire(key.kid);
        QVERIFY(!done);
        QVERIFY(done.error().message.contains(u"app"_s));
        QCOMPARE(states(), QStringList { u"EdDSA current"_s });
    }

    void keepsRs256()
    {
        const auto key = make(SignatureAlgorithm::RS256);
        QVERIFY(rotate(key));
        QVERIFY(!retire(key.kid));
    }

    void withdrawsNoKeyThatSigns()
    {
        const auto key = make(SignatureAlgorithm::ES256);
        QVERIFY(rotate(key));
        QVERIFY(!withdraw(key.kid));
        QVERIFY(rotate(make(SignatureAlgorithm::ES256)));
        QVERIFY(withdraw(key.kid));
        QCOMPARE(states(), QStringList { u"ES256 current"_s });
        const auto again = withdraw(key.kid);
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::NotFound);
    }

    void opensWhatItSealed()
    {
        const auto key = make(SignatureAlgorithm::ES256);
        QVERIFY(rotate(key));
        const auto reader = std::move(*m_workspace->openReader());
        const auto ring = keys::loadKeyRing(*reader, m_workspace->sealer());
        QVERIFY(ring);
        QCOMPARE(ring->current(SignatureAlgorithm::ES256)->kid, key.kid);
    }
};

QTEST_GUILESS_MAIN(KeyRotationTest)
#include "tst_key_rotation.moc"
