// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/users_page.h"

#include "server/crypto/sealer.h"
#include "server/crypto/totp.h"
#include "server/store/passkey_repository.h"
#include "server/store/session_repository.h"
#include "server/store/totp_repository.h"
#include "server/store/user_repository.h"
#include "tests/ui/console_fixture.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using ui::ConsoleFixture;

class UsersPageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ConsoleFixture> m_console;
    QWidget* m_page = nullptr;
    qint64 m_alice = 0;

    models::ConsoleWorkspace& place() { return m_console->place; }
    std::optional<store::TotpSecret> codes()
    {
        return *store::TotpRepository(*place().reader).find(m_alice);
    }
    QString codeState() { return ConsoleFixture::child<QLabel>(m_page, "codeState")->text(); }
    void addSession()
    {
        place().write<qint64>([this](store::Transaction& transaction) {
            static int number = 0;
            domain::BrowserSession session;
            session.secretHash = QByteArray(32, 's');
            session.userRow = m_alice;
            session.publicId = u"sid-%1"_s.arg(++number);
            session.authTime = transaction.now();
            session.createdAt = transaction.now();
            session.lastSeenAt = transaction.now();
            session.expiresAt = transaction.now() + 3600;
            return store::SessionRepository(transaction.database()).insertSession(session);
        });
    }
    qsizetype sessions()
    {
        return store::SessionRepository(*place().reader)
            .sessionsOfUser(m_alice, place().clock.now(), 10)
            ->size();
    }

private Q_SLOTS:
    void init()
    {
        m_console = std::make_unique<ConsoleFixture>();
        m_alice = place().addUser(u"alice"_s);
    }
    void cleanup() { m_console.reset(); }

    void setsUpOneTimeCodesWithACodeAsProof()
    {
        m_console->open();
        m_page = m_console->page("users");
        auto* button = ConsoleFixture::child<QPushButton>(m_page, "setUpCodes");
        QTRY_VERIFY(button->isEnabled());
        button->click();
        auto* dialog = m_page->findChild<QDialog*>(u"codeDialog"_s);
        ConsoleFixture::type(dialog, "codeTyped", u"000000"_s);
        ConsoleFixture::click(dialog, "acceptCode");
        auto* fault = ConsoleFixture::child<QLabel>(dialog, "codeFault");
        QTRY_VERIFY(!fault->text().isEmpty());
        QVERIFY(!codes());
        const QByteArray key
            = ConsoleFixture::child<QLineEdit>(dialog, "codeKey")->text().toLatin1();
        QCOMPARE(key.size(), 32);
        const auto secret = fromBase32(key);
        const qint64 step = place().clock.now() / crypto::totp::stepSeconds;
        ConsoleFixture::type(
            dialog, "codeTyped", QString::fromLatin1(crypto::totp::code(secret, step)));
        ConsoleFixture::click(dialog, "acceptCode");
        QTRY_VERIFY(codes());
        QCOMPARE(place()
                     .workspace->sealer()
                     .open(codes()->sealedSecret, store::totpContext(m_alice))
                     ->reveal(),
            secret.reveal());
        QTRY_VERIFY(codeState().startsWith(u"On since"_s));
        QCOMPARE(place().consoleAudits(u"totp.enabled"_s), 1);
    }

    void makesAUserAPersona()
    {
        m_console->open();
        m_page = m_console->page("users");
        auto* choice = ConsoleFixture::child<QComboBox>(m_page, "field_persona");
        QVERIFY(!choice->accessibleName().isEmpty());
        choice->setCurrentIndex(2);
        Q_EMIT choice->activated(2);
        ConsoleFixture::click(m_page, "save");
        store::UserRepository users(*place().reader);
        QTRY_COMPARE((**users.findByRow(m_alice)).persona, u"refused"_s);
    }

    void resetsOneTimeCodesAfterAsking()
    {
        const store::TotpSecret row { m_alice, "sealed"_ba, 0, 1'700'000'000 };
        place().write<void>([row](store::Transaction& transaction) {
            return store::TotpRepository(transaction.database()).insert(row);
        });
        m_console->open();
        m_page = m_console->page("users");
        auto* button = ConsoleFixture::child<QPushButton>(m_page, "resetCodes");
        QTRY_VERIFY(button->isVisible());
        button->click();
        ConsoleFixture::click(m_page->findChild<QDialog*>(u"confirmDialog"_s), "confirm");
        QTRY_VERIFY(!codes());
        QTRY_VERIFY(codeState().startsWith(u"Off"_s));
        QCOMPARE(place().consoleAudits(u"totp.reset"_s), 1);
    }

    void showsAndRemovesPasskeys()
    {
        for (const QString& name : { u"Laptop"_s, u"Black & blue key"_s }) {
            store::Passkey passkey;
            passkey.userRow = m_alice;
            passkey.credentialId = name.toUtf8();
            passkey.publicKey = "key"_ba;
            passkey.name = name;
            place().write<qint64>([&](store::Transaction& transaction) {
                return store::PasskeyRepository(transaction.database()).insert(passkey);
            });
        }
        m_console->open();
        m_page = m_console->page("users");
        const auto state
            = [this] { return ConsoleFixture::child<QLabel>(m_page, "passkeyState")->text(); };
        auto* button = ConsoleFixture::child<QPushButton>(m_page, "removePasskey");
        QTRY_VERIFY(state().startsWith(u"2 "_s));
        QVERIFY(button->isEnabled());
        QCOMPARE(button->menu()->actions().size(), 2);
        QCOMPARE(button->menu()->actions().last()->text(), u"Black && blue key"_s);
        button->menu()->actions().first()->trigger();
        ConsoleFixture::click(m_page->findChild<QDialog*>(u"confirmDialog"_s), "confirm");
        const auto left
            = [this] { return *store::PasskeyRepository(*place().reader).ofUser(m_alice); };
        QTRY_COMPARE(left().size(), 1);
        QCOMPARE(left().first().name, u"Black & blue key"_s);
        QCOMPARE(place().consoleAudits(u"passkey.removed"_s), 1);
        QTRY_VERIFY(state().startsWith(u"One passkey"_s));
    }

    void endsOneOrAllSessionsOfTheUser()
    {
        for (int number = 0; number < 3; ++number) {
            addSession();
        }
        m_console->open();
        m_page = m_console->page("users");
        auto* table = ConsoleFixture::child<QTableView>(m_page, "userSessionTable");
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QVERIFY(!ConsoleFixture::child<QPushButton>(m_page, "endUserSession")->isEnabled());
        table->selectRow(0);
        ConsoleFixture::click(m_page, "endUserSession");
        QTRY_COMPARE(sessions(), 2);
        ConsoleFixture::click(m_page, "endUserSessions");
        QTRY_COMPARE(sessions(), 0);
        QCOMPARE(place().consoleAudits(u"session.ended"_s), 3);
    }

    void offersNothingForAUserWhoIsNotSaved()
    {
        m_console->open();
        m_page = m_console->page("users");
        ConsoleFixture::click(m_page, "new");
        QVERIFY(!ConsoleFixture::child<QPushButton>(m_page, "setUpCodes")->isEnabled());
        QVERIFY(codeState().startsWith(u"Save"_s));
    }

private:
    static core::SecretString fromBase32(const QByteArray& text)
    {
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

QTEST_MAIN(UsersPageTest)
#include "tst_users_page.moc"
