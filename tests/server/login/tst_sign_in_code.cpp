// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/crypto/sealer.h"
#include "server/crypto/totp.h"
#include "server/store/totp_repository.h"
#include "tests/server/login/browser.h"

#include <QtTest/QTest>

namespace gatehouse {

using namespace Qt::StringLiterals;
using test::Answer;
using test::Browser;
using test::Fields;

/// The second step at sign-in: one-time codes, and where users set them up.
class SignInCodeTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::PageServer> m_server {};
    domain::User m_alice {};
    const core::SecretString m_secret { "12345678901234567890"_ba };

    qint64 step() const { return m_server->clock.now() / crypto::totp::stepSeconds; }
    QByteArray code(qint64 later = 0) const { return crypto::totp::code(m_secret, step() + later); }
    void enroll()
    {
        const store::TotpSecret row { m_alice.id,
            m_server->workspace().sealer().seal(m_secret.reveal(), store::totpContext(m_alice.id)),
            0, m_server->clock.now() };
        m_server->write<void>([&row](store::Transaction& tx) {
            return store::TotpRepository(tx.database()).insert(row);
        });
    }
    bool isEnrolled()
    {
        return store::TotpRepository(m_server->reader()).find(m_alice.id).value().has_value();
    }
    static Answer give(Browser& browser, const Answer& page, const QByteArray& typed)
    {
        Fields form { { "csrf", Browser::hidden(page, "csrf") }, { "sign_in", "yes" },
            { "ticket", Browser::hidden(page, "ticket") }, { "code", typed } };
        if (const auto interaction = Browser::hidden(page, "interaction"); !interaction.isEmpty())
            form.emplace_back("interaction", interaction);
        return browser.post(Browser::formAction(page), form);
    }
    static bool isSignedIn(Browser& browser) { return browser.get("/account").status == 200; }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<test::PageServer>();
        m_alice = test::addPerson(*m_server, u"alice"_s);
    }
    void cleanup() { m_server.reset(); }

    void asksForACodeAfterThePassword()
    {
        enroll();
        Browser browser(*m_server);
        const auto page = browser.signIn("alice");
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.contains("autocomplete=\"one-time-code\""));
        QVERIFY(!isSignedIn(browser));
        const auto done = give(browser, page, code());
        QCOMPARE(done.status, 303);
        QCOMPARE(done.header("location"), "/account"_ba);
        QVERIFY(isSignedIn(browser));
    }

    void takesACodeWithASpace()
    {
        enroll();
        Browser browser(*m_server);
        const auto page = browser.signIn("alice");
        QCOMPARE(give(browser, page, code().insert(3, ' ')).status, 303);
    }

    void takesEachCodeOnce()
    {
        enroll();
        Browser first(*m_server);
        QCOMPARE(give(first, first.signIn("alice"), code()).status, 303);
        Browser second(*m_server);
        const auto refused = give(second, second.signIn("alice"), code());
        QCOMPARE(refused.status, 200);
        QVERIFY(refused.body.contains("used already"));
        QVERIFY(!isSignedIn(second));
        QCOMPARE(give(second, refused, code(1)).status, 303);
    }

    void refusesAWrongCodeAndSlowsGuessingDown()
    {
        enroll();
        Browser browser(*m_server);
        auto page = browser.signIn("alice");
        const QByteArray wrong = code() == "000000" ? "111111"_ba : "000000"_ba;
        for (int guess = 0; guess < 5; ++guess) {
            page = give(browser, page, wrong);
            QCOMPARE(page.status, 200);
        }
        // Not even the right one is looked at now.
        page = give(browser, page, code());
        QCOMPARE(page.status, 429);
        QVERIFY(!page.header("retry-after").isEmpty());
        QVERIFY(!isSignedIn(browser));
    }

    void forgetsFailuresNotWhenOnlyThePasswordIsRight()
    {
        enroll();
        Browser browser(*m_server);
        auto page = browser.signIn("alice");
        const QByteArray wrong = code() == "000000" ? "111111"_ba : "000000"_ba;
        for (int guess = 0; guess < 5; ++guess)
            page = give(browser, browser.signIn("alice"), wrong);
        QCOMPARE(give(browser, browser.signIn("alice"), code()).status, 429);
    }

    void wantsTheTicketOfThePasswordPage_data()
    {
        QTest::addColumn<QByteArray>("ticket");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("made up") << "1.9999999999.AAAA"_ba;
        QTest::newRow("no user") << "0.9999999999.AAAA"_ba;
        QTest::newRow("junk") << "..."_ba;
    }
    void wantsTheTicketOfThePasswordPage()
    {
        enroll();
        QFETCH(QByteArray, ticket);
        Browser browser(*m_server);
        const auto page = browser.get("/login");
        const auto answer = browser.post("/login",
            { { "csrf", Browser::hidden(page, "csrf") }, { "ticket", ticket },
                { "code", code() } });
        QVERIFY(answer.status == 200 || answer.status == 400);
        QVERIFY(!isSignedIn(browser));
    }

    void voidsTheTicketAfterFiveMinutesAndInOtherBrowsers()
    {
        enroll();
        Browser browser(*m_server);
        const auto page = browser.signIn("alice");
        Browser other(*m_server);
        const auto own = other.get("/login");
        const auto stolen = other.post("/login",
            { { "csrf", Browser::hidden(own, "csrf") },
                { "ticket", Browser::hidden(page, "ticket") }, { "code", code() } });
        QCOMPARE(stolen.status, 200);
        QVERIFY(!isSignedIn(other));
        m_server->clock.advance(301);
        QCOMPARE(give(browser, page, code()).status, 200);
        QVERIFY(!isSignedIn(browser));
    }

    void goesOnWithThePendingRequest()
    {
        enroll();
        const auto client = m_server->addClient(test::webClient());
        Browser browser(*m_server);
        const auto page = browser.open(test::authorizeTarget(client));
        const auto step = browser.signIn(page, "alice");
        QVERIFY(!Browser::hidden(step, "ticket").isEmpty());
        auto consent = give(browser, step, code());
        for (int i = 0; i < 5 && consent.header("location").startsWith('/'); ++i)
            consent = browser.get(consent.header("location"));
        const auto done = browser.confirm(consent, "yes");
        QVERIFY(!test::redirected(done, "code").isEmpty());
    }

    void setsUpWithPasswordAndCode()
    {
        Browser browser(*m_server);
        browser.signIn("alice");
        QVERIFY(browser.get("/account").body.contains("href=\"/account/code\""));
        const auto page = browser.get("/account/code");
        QVERIFY(page.body.contains("<svg class=\"qr\""));
        const auto opened = shownSecret(page);
        const auto submit = [&](const QByteArray& secret, const QByteArray& typed) {
            return browser.post("/account/code",
                { { "csrf", Browser::hidden(page, "csrf") }, { "action", "turn_on" },
                    { "sealed", Browser::hidden(page, "sealed") }, { "password", secret },
                    { "code", typed } });
        };
        const QByteArray right = crypto::totp::code(opened, step());
        QCOMPARE(submit("wrong", right).status, 200);
        QVERIFY(!isEnrolled());
        QCOMPARE(submit(test::password, right == "000000" ? "111111" : "000000").status, 200);
        QVERIFY(!isEnrolled());
        QVERIFY(submit(test::password, right).body.contains("Your back-up codes"));
        QVERIFY(isEnrolled());
        // The code that proved it is spent.
        Browser other(*m_server);
        QCOMPARE(give(other, other.signIn("alice"), right).status, 200);
    }

    void plantsNoSecretOfAnotherSession()
    {
        Browser attacker(*m_server);
        attacker.signIn("alice");
        const auto planted = attacker.get("/account/code");
        Browser browser(*m_server);
        browser.signIn("alice");
        const auto page = browser.get("/account/code");
        const auto answer = browser.post("/account/code",
            { { "csrf", Browser::hidden(page, "csrf") }, { "action", "turn_on" },
                { "sealed", Browser::hidden(planted, "sealed") }, { "password", test::password },
                { "code", crypto::totp::code(shownSecret(planted), step()) } });
        QCOMPARE(answer.status, 200);
        QVERIFY(!isEnrolled());
    }

    void turnsOffWithACodeOnly()
    {
        enroll();
        Browser browser(*m_server);
        give(browser, browser.signIn("alice"), code());
        const auto page = browser.get("/account/code");
        const auto submit = [&](const QByteArray& typed) {
            return browser.post("/account/code",
                { { "csrf", Browser::hidden(page, "csrf") }, { "action", "turn_off" },
                    { "code", typed } });
        };
        QCOMPARE(submit(code()).status, 200); // Spent at sign-in.
        QVERIFY(isEnrolled());
        QCOMPARE(submit(code(1)).header("location"), "/account?done=code_off"_ba);
        QVERIFY(!isEnrolled());
    }

    void wantsItsOwnFormToken()
    {
        enroll();
        Browser browser(*m_server);
        give(browser, browser.signIn("alice"), code());
        const auto answer = browser.post(
            "/account/code", { { "csrf", "x" }, { "action", "turn_off" }, { "code", code(1) } });
        QCOMPARE(answer.status, 403);
        QVERIFY(isEnrolled());
    }

private:
    /// What a person types into the app by hand.
    static core::SecretString shownSecret(const Answer& page)
    {
        static const QRegularExpression shown(u"<code dir=\"ltr\">([A-Z2-7]+)</code>"_s);
        const QByteArray text = shown.match(QString::fromUtf8(page.body)).captured(1).toLatin1();
        QByteArray bytes;
        quint32 buffer = 0;
        int bits = 0;
        for (const char letter : text) {
            buffer = (buffer << 5)
                | quint32(QByteArray("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567").indexOf(letter));
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.append(char((buffer >> bits) & 0xffU));
            }
        }
        return core::SecretString(bytes);
    }
};

} // namespace gatehouse

QTEST_GUILESS_MAIN(gatehouse::SignInCodeTest)
#include "tst_sign_in_code.moc"
