// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/initial_token_model.h"

#include "server/crypto/token_value.h"
#include "tests/models/console_workspace.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using models::InitialTokenModel;

class InitialTokenModelTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<models::ConsoleWorkspace> m_place;
    std::unique_ptr<InitialTokenModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<models::ConsoleWorkspace>();
        m_model = std::make_unique<InitialTokenModel>(*m_place->workspace, *m_place->reader);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
        QVERIFY(m_model->load());
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_place.reset();
    }

    void mintsAValueThatTheServerFinds()
    {
        const auto value = m_model->mint({ u"build server"_s, 3, 3600 });
        QVERIFY(value.has_value());
        const auto parsed
            = crypto::TokenValue::parse(crypto::token_prefix::initialAccessToken, value->reveal());
        QVERIFY(parsed.has_value());
        const auto row
            = store::RegistrationRepository(*m_place->reader).findInitial(parsed->id).value();
        QVERIFY(row.has_value());
        QVERIFY(crypto::matchesHash(parsed->secret, row->secretHash));
        QCOMPARE(row->usesLeft, 3);
        QCOMPARE(row->expiresAt - row->createdAt, 3600);
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(
            m_model->index(0, InitialTokenModel::NoteColumn).data().toString(), u"build server"_s);
        QCOMPARE(m_model->index(0, InitialTokenModel::UsesColumn).data().toString(), u"3"_s);
        QCOMPARE(m_place->consoleAudits(u"initial_token.minted"_s), 1);
    }

    void refusesWhatIsOutOfBounds_data()
    {
        QTest::addColumn<qint64>("uses");
        QTest::addColumn<qint64>("lifetime");
        QTest::newRow("no use") << qint64(0) << qint64(60);
        QTest::newRow("too many") << InitialTokenModel::mostUses + 1 << qint64(60);
        QTest::newRow("too long") << qint64(1) << InitialTokenModel::longestLife + 1;
    }
    void refusesWhatIsOutOfBounds()
    {
        QFETCH(qint64, uses);
        QFETCH(qint64, lifetime);
        QVERIFY(!m_model->mint({ {}, uses, lifetime }).has_value());
        QCOMPARE(m_model->rowCount(), 0);
    }

    void revokesOneForGood()
    {
        QVERIFY(m_model->mint({ u"a"_s, 1, 60 }).has_value());
        QVERIFY(m_model->mint({ u"b"_s, 1, 60 }).has_value());
        QVERIFY(m_model->revoke(0).has_value());
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_place->consoleAudits(u"initial_token.revoked"_s), 1);
        QVERIFY(!m_model->revoke(7).has_value());
    }
};

QTEST_GUILESS_MAIN(InitialTokenModelTest)
#include "tst_initial_token_model.moc"
