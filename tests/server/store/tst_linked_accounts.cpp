// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/linked_accounts.h"

#include "server/store/provider_repository.h"
#include "server/store/upstream_repository.h"
#include "server/store/user_repository.h"
#include "tests/server/store/test_workspace.h"

using namespace gatehouse;
using namespace gatehouse::store;
using namespace Qt::StringLiterals;

/// Who is linked where, on both databases.
class LinkedAccountsTest : public QObject
{
    Q_OBJECT

    test::TestWorkspace m_places;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Database> m_reader;

    template <typename T>
    T write(std::function<core::Result<T>(Transaction&)> work)
    {
        auto done = m_workspace->writer().runAndWait<T>(work);
        if (!done)
            qFatal("not written: %s", qPrintable(done.error().message));
        if constexpr (!std::is_void_v<T>)
            return *done;
    }
    qint64 addProvider(const QString& name, const QJsonObject& configuration)
    {
        return write<qint64>([&](Transaction& tx) {
            domain::Provider provider;
            provider.name = name;
            provider.configuration = configuration;
            return ProviderRepository(tx.database()).insert(provider, tx.now());
        });
    }
    qint64 addUser(const QString& username, const QString& passwordHash)
    {
        return write<qint64>([&](Transaction& tx) {
            domain::User user;
            user.username = username;
            user.subject = u"sub-"_s + username;
            user.passwordHash = passwordHash;
            return UserRepository(tx.database()).insert(user, tx.now());
        });
    }
    void link(qint64 provider, qint64 user, const QString& subject)
    {
        write<qint64>([&](Transaction& tx) {
            ProviderAccount account;
            account.providerRow = provider;
            account.userRow = user;
            account.subject = subject;
            account.display = u"J. Doe"_s;
            account.createdAt = account.lastUsedAt = tx.now();
            return UpstreamRepository(tx.database()).insertAccount(account);
        });
    }
    void keepToken(qint64 provider, qint64 user)
    {
        write<void>([&](Transaction& tx) {
            ProviderToken token;
            token.providerRow = provider;
            token.userRow = user;
            token.sealedToken = "sealed";
            token.scope = u"a b"_s;
            token.expiresAt = tx.now() + 60;
            return UpstreamRepository(tx.database()).saveToken(token, tx.now());
        });
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
    }
    void cleanup()
    {
        m_reader.reset();
        m_workspace.reset();
    }

    void listsAccountsWithTheirTokens()
    {
        const qint64 modern = addProvider(u"b-new"_s, { { u"issuer"_s, u"https://p.example"_s } });
        const qint64 old
            = addProvider(u"a-old"_s, { { u"request_token_url"_s, u"https://o.example/r"_s } });
        const qint64 jane = addUser(u"jane"_s, u"hash"_s);
        const qint64 bob = addUser(u"bob"_s, {});
        link(modern, jane, u"s-1"_s);
        link(modern, bob, u"s-2"_s);
        link(old, jane, u"s-3"_s);
        keepToken(modern, jane);
        const auto accounts = linkedAccounts(*m_reader);
        QVERIFY2(accounts, accounts ? "" : qPrintable(accounts.error().message));
        QCOMPARE(accounts->size(), 3);
        QVERIFY((*accounts)[0].isOAuth1 && !(*accounts)[0].hasToken);
        QCOMPARE((*accounts)[0].provider, u"a-old"_s);
        QCOMPARE((*accounts)[1].username, u"bob"_s);
        QVERIFY(!(*accounts)[1].hasPassword && !(*accounts)[1].hasToken);
        const LinkedAccount& whole = (*accounts)[2];
        QCOMPARE(whole.subject, u"s-1"_s);
        QCOMPARE(whole.display, u"J. Doe"_s);
        QCOMPARE(whole.scope, u"a b"_s);
        QCOMPARE(whole.expiresAt, m_places.clock.now() + 60);
        QCOMPARE(whole.refreshedAt, m_places.clock.now());
        QVERIFY(whole.hasPassword && whole.hasToken && !whole.isOAuth1);
        QCOMPARE(linkedAccounts(*m_reader, u"a-old"_s)->size(), 1);
        QCOMPARE(linkedAccounts(*m_reader, u"none"_s)->size(), 0);
    }

    void forgetsATokenOnce()
    {
        const qint64 provider = addProvider(u"p"_s, {});
        const qint64 jane = addUser(u"jane"_s, {});
        link(provider, jane, u"s-1"_s);
        keepToken(provider, jane);
        const auto forget = [&] {
            return write<bool>([&](Transaction& tx) {
                return UpstreamRepository(tx.database()).removeToken(provider, jane);
            });
        };
        QVERIFY(forget());
        QVERIFY(!forget());
        QVERIFY(!linkedAccounts(*m_reader)->first().hasToken);
    }
};

QTEST_GUILESS_MAIN(LinkedAccountsTest)
#include "tst_linked_accounts.moc"
