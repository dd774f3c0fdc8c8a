// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/settings_repository.h"

#include "server/store/key_repository.h"
#include "tests/server/store/test_workspace.h"

using namespace gatehouse;
using namespace gatehouse::store;
using namespace Qt::StringLiterals;
using core::ErrorKind;

class SettingsRepositoryTest : public QObject
{
    Q_OBJECT

private:
    template <typename T>
    core::Result<T> write(std::function<core::Result<T>(Database&)> work)
    {
        return m_workspace->writer().runAndWait<T>(
            [&](Transaction& transaction) { return work(transaction.database()); });
    }
    core::Result<void> save(const domain::Settings& settings)
    {
        return write<void>(
            [&](Database& database) { return SettingsRepository(database).save(settings, m_now); });
    }

private Q_SLOTS:
    void initTestCase_data() { test::TestWorkspace::addDialects(); }

    void init()
    {
        QFETCH_GLOBAL(Dialect, dialect);
        if (!test::TestWorkspace::isAvailable(dialect))
            QSKIP(test::TestWorkspace::skipReason());
        m_workspace = m_places.open(m_places.fresh(dialect));
        m_reader = m_workspace->openReader().value();
        m_now = m_places.clock.now();
    }

    void cleanup()
    {
        m_reader.reset();
        m_workspace.reset();
    }

    void givesTheDefaultsBeforeAnythingWasSaved()
    {
        const auto settings = SettingsRepository(*m_reader).load();
        QVERIFY(settings);
        QCOMPARE(domain::toJson(*settings), domain::toJson(domain::Settings()));
    }

    void keepsEveryMember()
    {
        domain::Settings settings;
        settings.tokenExpiresIn = { { u"client_credentials"_s, 120 } };
        settings.authorizationCodeLifetime = 30;
        settings.refreshRetryWindow = 5;
        settings.rotatesRefreshTokens = false;
        settings.hasErrorPages = true;
        settings.serverName = u"Door \"1\""_s;
        QVERIFY(save(settings));
        QCOMPARE(
            domain::toJson(SettingsRepository(*m_reader).load().value()), domain::toJson(settings));
    }

    void touchesOnlyWhatChanged()
    {
        QVERIFY(save(domain::Settings()));
        domain::Settings settings;
        settings.serverName = u"Other"_s;
        QVERIFY(save(settings));
        auto rows = m_reader->query("SELECT name FROM settings WHERE version > 1");
        QVERIFY(rows && rows->next());
        QCOMPARE(rows->text(0), u"server_name"_s);
        QVERIFY(!rows->next());
    }

    void anUnknownStoredSettingIsCorrupt()
    {
        QVERIFY(write<void>([](Database& database) {
            return database.run(
                u"INSERT INTO settings (name, value, updated_at) VALUES ('nonsense', '[1]', 1)"_s);
        }));
        const auto settings = SettingsRepository(*m_reader).load();
        QVERIFY(!settings);
        QCOMPARE(settings.error().kind, ErrorKind::Corrupt);
        QCOMPARE(settings.error().path, u"nonsense"_s);
    }

private:
    test::TestWorkspace m_places;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Database> m_reader;
    qint64 m_now = 0;
};

QTEST_GUILESS_MAIN(SettingsRepositoryTest)
#include "tst_settings_repository.moc"
