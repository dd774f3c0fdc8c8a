// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/passkey_repository.h"
#include "tests/server/login/passkey_user.h"

#include <QtTest/QTest>

namespace gatehouse {

using namespace Qt::StringLiterals;
using test::Answer;
using test::Ceremony;
using test::PasskeyUser;
using test::SoftAuthenticator;

/// The user's own passkeys on the account page.
class AccountPasskeysTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::PageServer> m_server {};
    domain::User m_alice {};

    QList<store::Passkey> stored()
    {
        return *store::PasskeyRepository(m_server->reader()).ofUser(m_alice.id);
    }
    Answer remove(PasskeyUser& browser, qint64 row)
    {
        return browser.post("/account/passkeys",
            { { "csrf", PasskeyUser::hidden(browser.get("/account"), "csrf") },
                { "action", "remove" }, { "passkey_row", QByteArray::number(row) } });
    }
    QByteArray post(PasskeyUser& browser, const Answer& page, const QByteArray& answer)
    {
        return browser
            .post("/account/passkeys",
                { { "csrf", PasskeyUser::hidden(page, "csrf") }, { "action", "add" },
                    { "name", "Laptop" }, { "passkey", answer } })
            .header("location");
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<test::PageServer>();
        m_alice = test::addPerson(*m_server, u"alice"_s);
    }
    void cleanup() { m_server.reset(); }

    void addsShowsAndRemoves()
    {
        PasskeyUser browser(*m_server);
        browser.signIn("alice");
        const Answer before = browser.get("/account");
        QVERIFY(before.body.contains("You have no passkeys yet."));
        QVERIFY(before.body.contains("<script src=\"/assets/passkey.js?v="));
        const QByteArray policy = before.header("content-security-policy");
        QVERIFY(policy.contains("script-src 'self'; connect-src 'self';"));
        QVERIFY(!policy.contains("unsafe"));
        SoftAuthenticator key;
        QCOMPARE(browser.add(key, "Phone <b>of</b> Alice").header("location"),
            "/account?done=passkey_added"_ba);
        const Answer page = browser.get("/account?done=passkey_added");
        QVERIFY(page.body.contains("Phone &lt;b&gt;of&lt;/b&gt; Alice"));
        QVERIFY(page.body.contains("Passkey added."));
        QCOMPARE(stored().size(), 1);
        QCOMPARE(stored().first().transports, u"internal"_s);
        QCOMPARE(remove(browser, stored().first().id).header("location"),
            "/account?done=passkey_removed"_ba);
        QVERIFY(stored().isEmpty());
        PasskeyUser stranger(*m_server);
        stranger.handle = browser.handle;
        QCOMPARE(stranger.use(key).status, 200);
    }

    void servesItsScript()
    {
        const Answer script = m_server->client.get("/assets/passkey.js");
        QCOMPARE(script.status, 200);
        QCOMPARE(script.header("content-type"), "text/javascript; charset=utf-8"_ba);
        QVERIFY(script.body.contains("navigator.credentials"));
    }

    void tellsTheAuthenticatorWhatItHoldsAlready()
    {
        PasskeyUser browser(*m_server);
        browser.signIn("alice");
        SoftAuthenticator key;
        browser.add(key);
        const QJsonObject options = browser.options(browser.get("/account"), "add")
                                        .json()
                                        .value(u"publicKey"_s)
                                        .toObject();
        QCOMPARE(options.value(u"rp"_s).toObject().value(u"id"_s).toString(), u"issuer.example"_s);
        QCOMPARE(options.value(u"attestation"_s).toString(), u"none"_s);
        const QJsonArray excluded = options.value(u"excludeCredentials"_s).toArray();
        QCOMPARE(excluded.size(), 1);
        QCOMPARE(PasskeyUser::bytes(excluded.first().toObject().value(u"id"_s)), key.credentialId);
        const QJsonObject selection = options.value(u"authenticatorSelection"_s).toObject();
        QCOMPARE(selection.value(u"userVerification"_s).toString(), u"required"_s);
        QCOMPARE(selection.value(u"residentKey"_s).toString(), u"required"_s);
        // The name that authenticators show, but nothing of the user in the handle.
        const QByteArray handle
            = PasskeyUser::bytes(options.value(u"user"_s).toObject().value(u"id"_s));
        QCOMPARE(handle.size(), 32);
        QVERIFY(!handle.contains("alice"));
    }

    void refusesWhatIsNotRight()
    {
        PasskeyUser browser(*m_server);
        browser.signIn("alice");
        const Answer page = browser.get("/account");
        const SoftAuthenticator key;
        for (int what = 0; what < 4; ++what) {
            const Answer asked = browser.options(page, "add");
            Ceremony ceremony = PasskeyUser::ceremony(asked);
            if (what == 0)
                ceremony.origin = "https://evil.example";
            if (what == 1)
                ceremony.challenge = QByteArray(32, 'x');
            if (what == 2)
                ceremony.partyId = "evil.example";
            if (what == 3)
                ceremony.flags = 0x01;
            QCOMPARE(post(browser, page, key.created(ceremony, asked.text("challenge"))),
                "/account?done=passkey_failed"_ba);
        }
        QVERIFY(stored().isEmpty());
    }

    void takesAnAnswerOnce()
    {
        PasskeyUser browser(*m_server);
        browser.signIn("alice");
        const Answer page = browser.get("/account");
        const Answer asked = browser.options(page, "add");
        SoftAuthenticator key;
        const QByteArray row = asked.text("challenge");
        QCOMPARE(post(browser, page, key.created(PasskeyUser::ceremony(asked), row)),
            "/account?done=passkey_added"_ba);
        key.credentialId = "another"_ba;
        QCOMPARE(post(browser, page, key.created(PasskeyUser::ceremony(asked), row)),
            "/account?done=passkey_failed"_ba);
        QCOMPARE(stored().size(), 1);
    }

    void takesNoChallengeForSigningIn()
    {
        PasskeyUser browser(*m_server);
        const Answer login = browser.get("/login");
        const Answer asked = browser.options(login, "sign_in");
        browser.signIn(login, "alice");
        const SoftAuthenticator key;
        QCOMPARE(post(browser, browser.get("/account"),
                     key.created(PasskeyUser::ceremony(asked), asked.text("challenge"))),
            "/account?done=passkey_failed"_ba);
    }

    void wantsThePasswordAgainAfterAWhile()
    {
        PasskeyUser browser(*m_server);
        browser.signIn("alice");
        QVERIFY(!browser.get("/account").body.contains("passkey-password"));
        m_server->clock.advance(601);
        const Answer page = browser.get("/account");
        QVERIFY(page.body.contains("passkey-password"));
        QCOMPARE(browser.options(page, "add").status, 403);
        const Answer wrong = browser.options(page, "add", { { "password", "wrong" } });
        QCOMPARE(wrong.status, 403);
        QCOMPARE(wrong.error(), u"password"_s);
        const Answer right = browser.options(page, "add", { { "password", test::password } });
        QCOMPARE(right.status, 200);
        const SoftAuthenticator key;
        QCOMPARE(
            post(browser, page, key.created(PasskeyUser::ceremony(right), right.text("challenge"))),
            "/account?done=passkey_added"_ba);
        for (int guess = 0; guess < 5; ++guess)
            (void)browser.options(page, "add", { { "password", "wrong" } });
        const Answer slow = browser.options(page, "add", { { "password", test::password } });
        QCOMPARE(slow.status, 429);
        QCOMPARE(slow.error(), u"throttled"_s);
    }

    void leavesTheLastWayIn()
    {
        PasskeyUser browser(*m_server);
        browser.signIn("alice");
        SoftAuthenticator first;
        SoftAuthenticator second;
        browser.add(first);
        browser.add(second);
        m_server->write<void>([&](store::Transaction& tx) -> core::Result<void> {
            const auto changed = tx.database().execute(
                "UPDATE users SET password_hash = '' WHERE id = ?", { m_alice.id });
            return changed.map([](qint64) {});
        });
        m_server->clock.advance(1);
        QCOMPARE(remove(browser, stored().first().id).header("location"),
            "/account?done=passkey_removed"_ba);
        QCOMPARE(remove(browser, stored().first().id).header("location"),
            "/account?done=unlink_last"_ba);
        QCOMPARE(stored().size(), 1);
    }

    void removesNothingOfOthers()
    {
        PasskeyUser browser(*m_server);
        browser.signIn("alice");
        SoftAuthenticator key;
        browser.add(key);
        test::addPerson(*m_server, u"bob"_s);
        PasskeyUser bob(*m_server);
        bob.signIn("bob");
        remove(bob, stored().first().id);
        QCOMPARE(stored().size(), 1);
        const Answer forged = browser.post("/account/passkeys",
            { { "action", "remove" }, { "passkey_row", QByteArray::number(stored().first().id) } });
        QCOMPARE(forged.status, 403);
        QCOMPARE(stored().size(), 1);
    }

    void boundsAndCleansNames()
    {
        PasskeyUser browser(*m_server);
        browser.signIn("alice");
        SoftAuthenticator key;
        browser.add(key, QByteArray("a\r\nb\t\x7f") + QByteArray(200, 'x'));
        QCOMPARE(stored().first().name.size(), 64);
        QVERIFY(stored().first().name.startsWith(u"a b x"_s));
        SoftAuthenticator other;
        browser.add(other, "  ");
        QCOMPARE(stored().last().name, u"Passkey"_s);
    }
};

} // namespace gatehouse

QTEST_GUILESS_MAIN(gatehouse::AccountPasskeysTest)
#include "tst_account_passkeys.moc"
