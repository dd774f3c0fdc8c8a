// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/registry_search.h"

#include "server/store/client_repository.h"
#include "server/store/user_repository.h"
#include "tests/server/store/test_workspace.h"

using namespace Qt::StringLiterals;

namespace gatehouse::store::test {

class RegistrySearchTest : public QObject
{
    Q_OBJECT
    TestWorkspace m_place;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Database> m_reader;

    QStringList names(const QString& text, int limit = 8)
    {
        QStringList found;
        for (const RegistryHit& hit : *searchRegistry(*m_reader, text, limit))
            found.append(hit.name);
        return found;
    }

    void fill()
    {
        const std::function<core::Result<void>(Transaction&)> work
            = [](Transaction& transaction) -> core::Result<void> {
            ClientRepository clients(transaction.database());
            for (const auto& [id, name] : { std::pair { u"acme-web"_s, u"Acme Web"_s },
                     std::pair { u"batch"_s, u"Nightly 100%_job"_s },
                     std::pair { u"shop"_s, u"Alice's shop"_s } }) {
                domain::Client client;
                client.clientId = id;
                client.clientName = name;
                client.grantTypes = QStringList { u"client_credentials"_s };
                if (const auto done = clients.insert(client, transaction.now()); !done)
                    return tl::unexpected(done.error());
            }
            domain::User user;
            user.username = u"alice"_s;
            user.subject = u"sub-alice"_s;
            user.email = u"post@acme.example"_s;
            const auto done
                = UserRepository(transaction.database()).insert(user, transaction.now());
            return done ? core::Result<void>() : tl::unexpected(done.error());
        };
        QVERIFY(m_workspace->writer().runAndWait<void>(work));
    }

private Q_SLOTS:
    void initTestCase_data() { TestWorkspace::addDialects(); }

    void init()
    {
        QFETCH_GLOBAL(Dialect, dialect);
        if (!TestWorkspace::isAvailable(dialect))
            QSKIP(TestWorkspace::skipReason());
        m_workspace = m_place.open(m_place.fresh(dialect));
        m_reader = std::move(*m_workspace->openReader());
        fill();
    }

    void cleanup()
    {
        m_reader.reset();
        m_workspace.reset();
    }

    void findsClientsAndUsersByAnyPartInAnyCase()
    {
        QCOMPARE(names(u"ACME"_s), QStringList({ u"acme-web"_s, u"alice"_s }));
        QCOMPARE(names(u" ali "_s), QStringList({ u"shop"_s, u"alice"_s }));
        const auto hits = *searchRegistry(*m_reader, u"acme"_s, 8);
        QCOMPARE(hits.first().kind, RegistryHit::Kind::Client);
        QCOMPARE(hits.first().title, u"Acme Web"_s);
        QCOMPARE(hits.last().kind, RegistryHit::Kind::User);
    }

    void takesPatternCharactersAsTheyAre()
    {
        QCOMPARE(names(u"%"_s), QStringList { u"batch"_s });
        QCOMPARE(names(u"100%_"_s), QStringList { u"batch"_s });
        QCOMPARE(names(u"a_m"_s), QStringList());
        QCOMPARE(names(u"!"_s), QStringList());
    }

    void givesNoMoreThanAsked()
    {
        QCOMPARE(names(u"a"_s, 1), QStringList({ u"acme-web"_s, u"alice"_s }));
        QCOMPARE(names(u"a"_s, 0), QStringList());
        QCOMPARE(names(u"   "_s), QStringList());
    }
};

} // namespace gatehouse::store::test

QTEST_GUILESS_MAIN(gatehouse::store::test::RegistrySearchTest)
#include "tst_registry_search.moc"
