// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/domain/persona.h"
#include "server/login/sign_in_methods.h"
#include "tests/server/upstream/upstream_server.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::test;

/// Lab mode where people also sign in through others: a persona's click is the prepared user, and
/// nothing at other servers becomes theirs by it.
class PersonaBesideUpstreamTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<UpstreamServer> m_at;
    domain::User m_ada;

    [[nodiscard]] Answer pickAda()
    {
        const Answer page = m_at->browser.get("/login");
        const QByteArray form = page.body.mid(page.body.indexOf("action=\"/persona\""));
        const QByteArray token = Browser::hidden(Answer { 200, {}, form }, "csrf");
        Answer answer = m_at->browser.post("/persona", { { "csrf", token }, { "persona", "ada" } });
        m_at->server.clock.settle();
        return answer;
    }
    /// User and method of the only session.
    [[nodiscard]] QString session() const
    {
        auto rows = m_at->server.reader().query("SELECT user_row, methods FROM browser_sessions");
        return rows && rows->next() ? u"%1 %2"_s.arg(rows->integer(0)).arg(rows->text(1))
                                    : QString();
    }

private Q_SLOTS:
    void init()
    {
        upstreamOptions.isLab = true;
        m_at = std::make_unique<UpstreamServer>();
        m_ada = addPerson(m_at->server, u"ada"_s);
        m_at->server.changeUser(m_ada.id, [](domain::User& user) {
            user.persona = QString::fromLatin1(domain::persona::signsIn);
        });
    }
    void cleanup() { m_at.reset(); }

    void aClickIsThePreparedUserAndLinksNothing()
    {
        const qint64 users = m_at->users();
        QCOMPARE(pickAda().status, 303);
        QCOMPARE(
            session(), u"%1 %2"_s.arg(m_ada.id).arg(QLatin1StringView(login::methods::persona)));
        QCOMPARE(m_at->links() + m_at->tokens(), 0);
        QCOMPARE(m_at->users(), users);
    }

    void takesNothingOfAnAccountThatWaitsForADecision()
    {
        const qint64 users = m_at->users();
        // Somebody came back from the other server, and nobody here is linked to them.
        const Answer page = m_at->signIn();
        QCOMPARE(page.status, 200);
        QVERIFY(!Browser::hidden(page, "flow").isEmpty());
        QCOMPARE(pickAda().status, 303);
        QCOMPARE(m_at->links() + m_at->tokens(), 0);
        // Nor does the waiting page link them now: that takes the password.
        m_at->decide(page, "confirm");
        m_at->decide(page, "link", { { "username", "ada" }, { "password", "guess" } });
        QCOMPARE(m_at->links() + m_at->tokens(), 0);
        QCOMPARE(m_at->users(), users);
        QCOMPARE(
            session(), u"%1 %2"_s.arg(m_ada.id).arg(QLatin1StringView(login::methods::persona)));
    }

    void isRefusedByItsAccountElsewhereAsWell()
    {
        QVERIFY(m_at->decide(
                        m_at->signIn(), "link", { { "username", "ada" }, { "password", password } })
                    .status
            == 303);
        QCOMPARE(m_at->links(), 1);
        m_at->browser.cookies.clear();
        QCOMPARE(m_at->signIn().status, 303);
        const qint64 sessions = m_at->sessions();

        m_at->server.changeUser(m_ada.id, [](domain::User& user) {
            user.persona = QString::fromLatin1(domain::persona::refused);
        });
        m_at->browser.cookies.clear();
        const Answer page = m_at->signIn();
        QCOMPARE(page.status, 403);
        QCOMPARE(m_at->sessions(), sessions);
    }

    void isNotFoundByItsVerifiedAddressWhereItIsAlwaysRefused()
    {
        m_at->changeProvider(u"fake"_s, u"link_by_verified_email"_s, true);
        m_at->server.changeUser(m_ada.id, [](domain::User& user) {
            user.persona = QString::fromLatin1(domain::persona::refused);
            user.email = u"jane@example.org"_s;
            user.isEmailVerified = true;
        });
        const Answer page = m_at->signIn();
        QCOMPARE(page.status, 200); // asks who it is
        QCOMPARE(m_at->links() + m_at->sessions(), 0);

        m_at->server.changeUser(m_ada.id, [](domain::User& user) { user.persona.clear(); });
        QCOMPARE(m_at->signIn().status, 303);
        QCOMPARE(m_at->links(), 1);
    }

    void aPersonasSessionConnectsNoAccountAndPartsWithNone_data()
    {
        QTest::addColumn<QByteArray>("action");
        QTest::newRow("link") << "link"_ba;
        QTest::newRow("unlink") << "unlink"_ba;
    }
    void aPersonasSessionConnectsNoAccountAndPartsWithNone()
    {
        QFETCH(QByteArray, action);
        QCOMPARE(pickAda().status, 303);
        const Answer account = m_at->browser.get("/account");
        QCOMPARE(account.status, 200);
        const Answer refused = m_at->browser.post(
            "/login/fake", { { "csrf", Browser::hidden(account, "csrf") }, { "action", action } });
        QCOMPARE(refused.status, 403);
        QCOMPARE(m_at->links(), 0);
        QCOMPARE(m_at->count("SELECT count(*) FROM upstream_flows"), 0);
        const auto& checks = m_at->server.sink.steps.back().checks;
        QVERIFY(std::ranges::any_of(checks, [](const trace::Check& check) {
            return qstrcmp(check.name, "signed in by a proof") == 0 && !check.isPassed;
        }));
    }
};

QTEST_GUILESS_MAIN(PersonaBesideUpstreamTest)
#include "tst_persona_beside_upstream.moc"
