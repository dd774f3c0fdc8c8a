// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/login/backup_codes.h"

#include "server/crypto/sealer.h"
#include "server/crypto/totp.h"
#include "server/store/backup_code_repository.h"
#include "server/store/session_repository.h"
#include "server/store/totp_repository.h"
#include "tests/server/login/browser.h"

#include <QtTest/QTest>

namespace gatehouse {

using namespace Qt::StringLiterals;
using test::Answer;
using test::Browser;
using test::Fields;

/// Codes for who has lost the app of the one-time codes.
class BackupCodesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::PageServer> m_server {};
    domain::User m_alice {};
    core::SecretString m_secret {};

    QByteArray code(qint64 later = 0) const
    {
        return crypto::totp::code(
            m_secret, m_server->clock.now() / crypto::totp::stepSeconds + later);
    }
    int left() { return *store::BackupCodeRepository(m_server->reader()).left(m_alice.id); }
    int audits(const char* action)
    {
        auto rows = m_server->reader().query(
            "SELECT COUNT(*) FROM audit_log WHERE action = ?", { QString::fromLatin1(action) });
        return rows->next() ? int(rows->integer(0)) : -1;
    }
    static QByteArrayList shownCodes(const Answer& page)
    {
        QByteArrayList codes;
        static const QRegularExpression item(u"<code>([0-9 ]{14})</code>"_s);
        for (auto found = item.globalMatch(QString::fromUtf8(page.body)); found.hasNext();)
            codes.append(found.next().captured(1).toLatin1());
        return codes;
    }
    Answer change(Browser& browser, const QByteArray& action, const QByteArray& typed)
    {
        return browser.post("/account/code",
            { { "csrf", Browser::hidden(browser.get("/account/code"), "csrf") },
                { "action", action }, { "code", typed } });
    }
    /// Switches one-time codes on, in a browser that is signed in.
    QByteArrayList turnOn(Browser& browser)
    {
        browser.signIn("alice");
        const Answer page = browser.get("/account/code");
        const QByteArray base32 = QRegularExpression(u"<code dir=\"ltr\">([A-Z2-7]+)</code>"_s)
                                      .match(QString::fromUtf8(page.body))
                                      .captured(1)
                                      .toLatin1();
        m_secret = core::SecretString(fromBase32(base32));
        return shownCodes(browser.post("/account/code",
            { { "csrf", Browser::hidden(page, "csrf") }, { "action", "turn_on" },
                { "sealed", Browser::hidden(page, "sealed") }, { "password", test::password },
                { "code", code() } }));
    }
    static QByteArray fromBase32(const QByteArray& text)
    {
        QByteArray bytes;
        quint32 bits = 0;
        int count = 0;
        for (const char letter : text) {
            bits = bits << 5 | quint32(letter >= 'A' ? letter - 'A' : letter - '2' + 26);
            count += 5;
            if (count >= 8) {
                count -= 8;
                bytes.append(char(bits >> count & 0xff));
            }
        }
        return bytes;
    }
    static Answer give(Browser& browser, const Answer& page, const QByteArray& typed)
    {
        return browser.post(Browser::formAction(page),
            { { "csrf", Browser::hidden(page, "csrf") }, { "sign_in", "yes" },
                { "ticket", Browser::hidden(page, "ticket") }, { "code", typed } });
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<test::PageServer>();
        m_alice = test::addPerson(*m_server, u"alice"_s);
    }
    void cleanup() { m_server.reset(); }

    void makesTenDifferentOnesThatBelongToOneUser()
    {
        crypto::SystemRandom random;
        const login::BackupCodes maker(QByteArray(32, 'k'));
        const auto batch = maker.make(random, 7);
        QCOMPARE(batch.codes.size(), 10);
        QCOMPARE(QSet<QByteArray>(batch.codes.begin(), batch.codes.end()).size(), 10);
        QByteArray typed = batch.codes.first();
        typed.replace(' ', QByteArray());
        QCOMPARE(maker.hash(7, typed), batch.hashes.first());
        QVERIFY(maker.hash(8, typed) != batch.hashes.first());
        QVERIFY(login::BackupCodes(QByteArray(32, 'l')).hash(7, typed) != batch.hashes.first());
        QVERIFY(maker.hash(7, "123456").isEmpty());
        QVERIFY(maker.hash(7, "12345678901a").isEmpty());
    }

    void showsThemOnceWhenCodesAreSwitchedOn()
    {
        Browser browser(*m_server);
        const auto codes = turnOn(browser);
        QCOMPARE(codes.size(), 10);
        QCOMPARE(left(), 10);
        const Answer account = browser.get("/account");
        QVERIFY(account.body.contains("Back-up codes left: <bdi>10</bdi>"));
        for (const QByteArray& one : codes) {
            QVERIFY(!account.body.contains(one));
            QVERIFY(!browser.get("/account/code").body.contains(one));
        }
    }

    void signsInWithEachOnce()
    {
        Browser browser(*m_server);
        const auto codes = turnOn(browser);
        Browser first(*m_server);
        QCOMPARE(give(first, first.signIn("alice"), codes.at(3)).header("location"), "/account"_ba);
        QVERIFY(first.get("/account").body.contains("Back-up codes left: <bdi>9</bdi>"));
        QCOMPARE(audits("backup_code.used"), 1);
        Browser second(*m_server);
        const Answer refused = give(second, second.signIn("alice"), codes.at(3));
        QCOMPARE(refused.status, 200);
        QCOMPARE(second.get("/account").status, 303);
        // Typed without spaces it is the same code.
        QByteArray plain = codes.at(4);
        plain.replace(' ', QByteArray());
        QCOMPARE(give(second, refused, plain).status, 303);
        QCOMPARE(left(), 8);
        const auto session = store::SessionRepository(m_server->reader())
                                 .sessionsOfUser(m_alice.id, m_server->clock.now(), 10)
                                 ->first();
        QCOMPARE(session.methods, u"pwd otp mfa"_s);
    }

    void slowsGuessingDown()
    {
        Browser browser(*m_server);
        const auto codes = turnOn(browser);
        Browser guesser(*m_server);
        Answer page = guesser.signIn("alice");
        for (int guess = 0; guess < 5; ++guess)
            page = give(guesser, page, "0000 0000 0000");
        QCOMPARE(give(guesser, page, codes.first()).status, 429);
        QCOMPARE(left(), 10);
    }

    void renewsThemForACode()
    {
        Browser browser(*m_server);
        const auto old = turnOn(browser);
        QCOMPARE(shownCodes(change(browser, "renew", "000000")).size(), 0);
        QCOMPARE(left(), 10);
        const auto fresh = shownCodes(change(browser, "renew", code(1)));
        QCOMPARE(fresh.size(), 10);
        QVERIFY(!fresh.contains(old.first()));
        QCOMPARE(audits("backup_codes.renewed"), 1);
        Browser other(*m_server);
        const Answer refused = give(other, other.signIn("alice"), old.first());
        QCOMPARE(refused.status, 200);
        QCOMPARE(give(other, refused, fresh.first()).status, 303);
    }

    void turnsOneTimeCodesOffForWhoLostTheApp()
    {
        Browser browser(*m_server);
        const auto codes = turnOn(browser);
        QCOMPARE(change(browser, "turn_off", codes.first()).header("location"),
            "/account?done=code_off"_ba);
        QCOMPARE(left(), 0);
        QVERIFY(!store::TotpRepository(m_server->reader()).find(m_alice.id)->has_value());
    }

    void isNoPartOfStoredText()
    {
        Browser browser(*m_server);
        QByteArray typed = turnOn(browser).first();
        typed.replace(' ', QByteArray());
        auto rows = m_server->reader().query(
            "SELECT code_hash FROM backup_codes WHERE user_row = ?", { m_alice.id });
        while (rows->next()) {
            QCOMPARE(rows->bytes(0).size(), 32);
            QVERIFY(rows->bytes(0) != crypto::sha256(typed));
        }
    }
};

} // namespace gatehouse

QTEST_GUILESS_MAIN(gatehouse::BackupCodesTest)
#include "tst_backup_codes.moc"
