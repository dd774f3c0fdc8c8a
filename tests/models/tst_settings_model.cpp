// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings_model.h"

#include "server/store/settings_repository.h"
#include "tests/models/console_workspace.h"

#include <QtCore/QJsonArray>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using models::SettingsModel;

class SettingsModelTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<models::ConsoleWorkspace> m_place;
    std::unique_ptr<SettingsModel> m_model;

    [[nodiscard]] domain::Settings stored() const
    {
        return *store::SettingsRepository(*m_place->reader).load();
    }
    void somebodyElse(const std::function<void(domain::Settings&)>& change)
    {
        m_place->write<void>([&](store::Transaction& transaction) -> core::Result<void> {
            store::SettingsRepository settings(transaction.database());
            domain::Settings changed = *settings.load();
            change(changed);
            return settings.save(changed, transaction.now());
        });
    }

private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<models::ConsoleWorkspace>();
        m_model = std::make_unique<SettingsModel>(*m_place->workspace, *m_place->reader);
        QVERIFY(m_model->load());
    }
    void cleanup()
    {
        m_model.reset();
        m_place.reset();
    }

    void changesStayPendingUntilTheyAreSaved()
    {
        m_model->set(u"server_name"_s, u"Castle"_s);
        QCOMPARE(m_model->pendingCount(), 1);
        QCOMPARE(m_model->value(u"server_name"_s).toString(), u"Castle"_s);
        QCOMPARE(stored().serverName, u"Gatehouse"_s);
        QVERIFY(m_model->save());
        QCOMPARE(m_model->pendingCount(), 0);
        QCOMPARE(stored().serverName, u"Castle"_s);
        QCOMPARE(m_place->consoleAudits(u"settings.changed"_s), 1);
    }

    void theStoredValueTakesAChangeBack()
    {
        m_model->set(u"registration"_s, u"open"_s);
        m_model->set(u"registration"_s, u"off"_s);
        QCOMPARE(m_model->pendingCount(), 0);
    }

    void aPresetMovesWhatNobodyChose()
    {
        m_model->set(u"preset"_s, u"compatible"_s);
        QCOMPARE(m_model->value(u"authorization_code_lifetime"_s).toInteger(), 3600);
        QVERIFY(m_model->save());
        QCOMPARE(stored().preset, domain::Preset::Compatible);
        QCOMPARE(stored().authorizationCodeLifetime, 3600);
    }

    void saysWhatIsWrongAndWritesNothing_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("lifetime") << u"id_token_lifetime"_s << QJsonValue(0);
        QTest::newRow("preset") << u"preset"_s << QJsonValue(u"reckless"_s);
        QTest::newRow("methods") << u"grant_auth_methods"_s
                                 << QJsonValue(QJsonObject {
                                        { u"client_credentials"_s, QJsonArray { u"none"_s } } });
        QTest::newRow("texts") << u"error_pages_texts"_s
                               << QJsonValue(QJsonObject { { u"invalid_grant"_s, 5 } });
    }
    void saysWhatIsWrongAndWritesNothing()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        m_model->set(u"server_name"_s, u"Castle"_s);
        m_model->set(key, value);
        QVERIFY(!m_model->faults().isEmpty());
        QVERIFY(m_model->faults().first().field.startsWith(key));
        const auto done = m_model->save();
        QVERIFY(!done);
        QCOMPARE(done.error().kind, core::ErrorKind::Invalid);
        QCOMPARE(m_model->pendingCount(), 2);
        QCOMPARE(stored().serverName, u"Gatehouse"_s);
    }

    void leavesWhatOthersChanged()
    {
        m_model->set(u"server_name"_s, u"Castle"_s);
        somebodyElse([](domain::Settings& settings) { settings.idTokenLifetime = 777; });
        QVERIFY(m_model->save());
        QCOMPARE(stored().idTokenLifetime, 777);
        QCOMPARE(stored().serverName, u"Castle"_s);
    }

    void tellsBeforeItOverwrites()
    {
        m_model->set(u"server_name"_s, u"Mine"_s);
        somebodyElse([](domain::Settings& settings) { settings.serverName = u"Theirs"_s; });
        // Reading again must not make it forget what the edit began with.
        m_model->refresh();
        const auto done = m_model->save();
        QVERIFY(!done);
        QCOMPARE(done.error().kind, core::ErrorKind::Conflict);
        QCOMPARE(done.error().path, u"server_name"_s);
        QCOMPARE(stored().serverName, u"Theirs"_s);
        QVERIFY(m_model->save());
        QCOMPARE(stored().serverName, u"Mine"_s);
    }

    void discardShowsWhatIsStored()
    {
        m_model->set(u"server_name"_s, u"Mine"_s);
        m_model->discard();
        QCOMPARE(m_model->pendingCount(), 0);
        QCOMPARE(m_model->value(u"server_name"_s).toString(), u"Gatehouse"_s);
    }
};

QTEST_GUILESS_MAIN(SettingsModelTest)
#include "tst_settings_model.moc"
