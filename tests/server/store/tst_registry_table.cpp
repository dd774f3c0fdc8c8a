// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/registry_table.h"

#include "server/store/error_uri_repository.h"
#include "server/store/provider_repository.h"
#include "server/store/registry_edits.h"
#include "server/store/scope_repository.h"
#include "tests/server/store/test_workspace.h"

using namespace gatehouse;
using namespace gatehouse::store;
using namespace Qt::StringLiterals;
using core::ErrorKind;

class RegistryTableTest : public QObject
{
    Q_OBJECT

private:
    template <typename T>
    core::Result<T> write(std::function<core::Result<T>(Database&)> work)
    {
        return m_workspace->writer().runAndWait<T>(
            [&](Transaction& transaction) { return work(transaction.database()); });
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

    void keepsEveryMemberOfAScope()
    {
        domain::Scope scope;
        scope.name = u"mail"_s;
        scope.description = { { u"en"_s, u"Read \"mail\""_s }, { u"de"_s, u"Post lesen"_s } };
        scope.claims = { u"email"_s, u"email_verified"_s };
        const auto id = write<qint64>(
            [&](Database& database) { return ScopeRepository(database).insert(scope, m_now); });
        QVERIFY(id);
        scope.id = *id;
        scope.version = 1;
        scope.createdAt = scope.updatedAt = m_now;
        QCOMPARE(toFields(*ScopeRepository(*m_reader).find(u"mail"_s).value()), toFields(scope));
    }

    void keepsEveryMemberOfAnErrorUri()
    {
        domain::ErrorUri errorUri;
        errorUri.error = u"invalid_client"_s;
        errorUri.uri = u"https://example/e"_s;
        const auto id = write<qint64>([&](Database& database) {
            return ErrorUriRepository(database).insert(errorUri, m_now);
        });
        QVERIFY(id);
        const auto stored = ErrorUriRepository(*m_reader).find(u"invalid_client"_s).value();
        QCOMPARE(stored->uri, errorUri.uri);
        QVERIFY(write<void>([&](Database& database) {
            return ErrorUriRepository(database).remove(*id, 1, m_now);
        }));
        QVERIFY(ErrorUriRepository(*m_reader).list().value().isEmpty());
    }

    void keepsEveryMemberOfAProvider()
    {
        domain::Provider provider;
        provider.name = u"example"_s;
        provider.clientId = u"id at them"_s;
        provider.sealedClientSecret = QByteArray("\0sealed", 7);
        provider.configuration = { { u"authorize_url"_s, u"https://example/authorize"_s } };
        provider.isEnabled = false;
        const auto id = write<qint64>([&](Database& database) {
            return ProviderRepository(database).insert(provider, m_now);
        });
        QVERIFY(id);
        auto stored = ProviderRepository(*m_reader).find(u"example"_s).value().value();
        QCOMPARE(stored.sealedClientSecret, provider.sealedClientSecret);
        QCOMPARE(stored.configuration, provider.configuration);
        QVERIFY(!stored.isEnabled);
        stored.clientId = u"changed"_s;
        QVERIFY(write<void>([&](Database& database) {
            return ProviderRepository(database).update(stored, m_now);
        }));
        QCOMPARE(ProviderRepository(*m_reader).list().value().first().clientId, u"changed"_s);
    }

    void aRowThatCannotBeReadIsCorruptNotGuessed()
    {
        QVERIFY(write<void>([](Database& database) {
            return database.run(
                u"UPDATE scopes SET description = 'no json' WHERE name = 'openid'"_s);
        }));
        const auto found = ScopeRepository(*m_reader).find(u"openid"_s);
        QVERIFY(!found);
        QCOMPARE(found.error().kind, ErrorKind::Corrupt);
        QCOMPARE(found.error().path, u"description"_s);
        QVERIFY(!ScopeRepository(*m_reader).list());
    }

private:
    test::TestWorkspace m_places;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Database> m_reader;
    qint64 m_now = 0;
};

QTEST_GUILESS_MAIN(RegistryTableTest)
#include "tst_registry_table.moc"
