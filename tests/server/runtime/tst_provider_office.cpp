// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/runtime/provider_office.h"

#include "server/crypto/system_random.h"
#include "server/runtime/embedded_server.h"
#include "server/store/linked_accounts.h"
#include "tests/server/upstream/linked_account.h"

#include <QtCore/QTemporaryDir>
#include <QtCore/QThread>
#include <QtTest/QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using control::TokenReport;
using core::ErrorKind;
using core::Result;

/// An operator's requests on a thread of their own, beside a server that runs.
class ProviderOfficeTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    const core::SystemClock m_clock {};
    crypto::SystemRandom m_random;
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<test::ApiProvider> m_provider;
    int m_number = 0;

    [[nodiscard]] store::LinkedAccount linked()
    {
        return store::linkedAccounts(**m_workspace->openReader())->first();
    }

private Q_SLOTS:
    void init()
    {
        qunsetenv("GATEHOUSE_KEY");
        const auto location
            = store::Location::parse(m_folder.filePath(u"%1.gatehouse"_s.arg(++m_number)));
        m_workspace = std::move(*store::Workspace::open(*location, m_clock, m_random, {}));
        m_provider = std::make_unique<test::ApiProvider>();
        test::linkAccount(*m_workspace,
            { .configuration = m_provider->configuration(),
                .tokens = test::bearerTokens(m_clock.now(), 30) });
    }
    void cleanup()
    {
        m_provider.reset();
        m_workspace.reset();
    }

    void answersInTheCallersThreadBesideARunningServer()
    {
        runtime::EmbeddedServer server(*m_workspace);
        server.start({ .listen = { u"127.0.0.1:0"_s } });
        QTRY_COMPARE(server.status().state, control::ServerState::Running);
        std::optional<Result<TokenReport>> report;
        QThread* in = nullptr;
        server.providerActions()->refresh(
            { u"fake"_s, u"jane"_s }, this, [&](const Result<TokenReport>& result) {
                report = result;
                in = QThread::currentThread();
            });
        QVERIFY(!report); // it returned at once
        QTRY_VERIFY(report.has_value());
        QCOMPARE(in, QThread::currentThread());
        QVERIFY2(*report, report->has_value() ? "" : qPrintable(report->error().message));
        QCOMPARE((*report)->tokenType, u"Bearer"_s);
        QVERIFY(linked().expiresAt >= m_clock.now() + 3500);
        QCOMPARE(server.status().state, control::ServerState::Running);
    }

    void tellsNobodyWhoHasGone()
    {
        runtime::ProviderOffice office(*m_workspace, u"console"_s);
        auto context = std::make_unique<QObject>();
        bool wasTold = false;
        bool wasToldLater = false;
        office.refresh({ u"fake"_s, u"jane"_s }, context.get(),
            [&](const Result<TokenReport>&) { wasTold = true; });
        context.reset();
        office.refresh({ u"fake"_s, u"jane"_s }, this,
            [&](const Result<TokenReport>&) { wasToldLater = true; });
        QTRY_VERIFY(wasToldLater);
        QVERIFY(!wasTold);
    }

    void finishesWhatIsUnderWayBeforeItGoes()
    {
        auto office = std::make_unique<runtime::ProviderOffice>(*m_workspace, u"console"_s);
        office->refresh({ u"fake"_s, u"jane"_s }, this, [](const Result<TokenReport>&) {});
        // The provider has answered, the token is not saved yet, or is: never lost.
        QTRY_COMPARE(m_provider->requestsTo("/token").size(), 1);
        office.reset();
        QVERIFY(linked().expiresAt >= m_clock.now() + 3500);
    }

    void refreshesOnceForManyAtOnce()
    {
        runtime::ProviderOffice office(*m_workspace, u"console"_s);
        int answers = 0;
        for (int i = 0; i < 8; ++i) {
            control::ApiQuestion question { .account = { u"fake"_s, u"jane"_s } };
            question.path = u"user"_s;
            office.request(question, this, [&](const Result<control::ApiExchange>& exchange) {
                QVERIFY2(exchange, exchange ? "" : qPrintable(exchange.error().message));
                ++answers;
            });
        }
        QTRY_COMPARE(answers, 8);
        QCOMPARE(m_provider->requestsTo("/token").size(), 1);
    }

    void refusesADisabledProviderButUnlinksIt()
    {
        const auto reader = m_workspace->openReader();
        domain::Provider provider = *store::ProviderRepository(**reader).find(u"fake"_s).value();
        provider.isEnabled = false;
        const std::function<Result<void>(store::Transaction&)> work = [&](store::Transaction& tx) {
            return store::ProviderRepository(tx.database()).update(provider, tx.now());
        };
        QVERIFY(m_workspace->writer().runAndWait<void>(work));
        runtime::ProviderOffice office(*m_workspace, u"console"_s);
        std::optional<Result<TokenReport>> refreshed;
        std::optional<Result<TokenReport>> unlinked;
        office.refresh({ u"fake"_s, u"jane"_s }, this,
            [&](const Result<TokenReport>& report) { refreshed = report; });
        office.unlink({ u"fake"_s, u"jane"_s }, this,
            [&](const Result<TokenReport>& report) { unlinked = report; });
        QTRY_VERIFY(refreshed && unlinked);
        QCOMPARE(refreshed->error().kind, ErrorKind::Denied);
        QVERIFY(refreshed->error().message.contains(u"disabled"_s));
        QVERIFY(unlinked->has_value());
        QVERIFY((*unlinked)->note.contains(u"not revoked there"_s));
        QVERIFY(store::linkedAccounts(**reader)->isEmpty());
    }
};

QTEST_GUILESS_MAIN(ProviderOfficeTest)
#include "tst_provider_office.moc"
