// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/token_repository.h"

#include "server/store/client_repository.h"
#include "server/store/session_repository.h"
#include "server/store/user_repository.h"
#include "tests/server/store/test_workspace.h"

#include <thread>

using namespace gatehouse;
using namespace gatehouse::store;
using namespace Qt::StringLiterals;

class TokenRepositoryTest : public QObject
{
    Q_OBJECT

private:
    // Runs repository calls as one write; the tests look at the outcome.
    template <typename T, typename Work>
    T write(Work work)
    {
        const auto done
            = m_workspace->writer().runAndWait<T>([&](Transaction& transaction) -> core::Result<T> {
                  TokenRepository tokens(transaction.database());
                  return work(tokens);
              });
        if (!done)
            qFatal("write failed: %s", qPrintable(done.error().message));
        return *done;
    }
    void perform(std::function<core::Result<void>(TokenRepository&)> work)
    {
        write<bool>([&](TokenRepository& tokens) -> core::Result<bool> {
            return work(tokens).map([] { return true; });
        });
    }
    qint64 addFamily(qint64 sessionRow = 0)
    {
        domain::TokenFamily family;
        family.clientRow = m_client;
        family.userRow = m_user;
        family.scope = domain::ScopeSet::fromStored(u"openid profile"_s);
        family.grantType = u"authorization_code"_s;
        family.authTime = m_now - 5;
        family.sessionRow = sessionRow;
        family.createdAt = m_now;
        family.expiresAt = m_now + 30 * 86400;
        return write<qint64>([&](TokenRepository& tokens) { return tokens.insertFamily(family); });
    }
    qint64 addCode(qint64 family, qint64 life = 60)
    {
        domain::AuthorizationCode code;
        code.secretHash = QByteArray(32, 'c');
        code.familyRow = family;
        code.redirectUri = u"https://client.example/cb"_s;
        code.wasRedirectUriGiven = false;
        code.scope = domain::ScopeSet::fromStored(u"openid"_s);
        code.nonce = u"n-0S6"_s;
        code.codeChallenge = u"challenge"_s;
        code.issuedAt = m_now;
        code.expiresAt = m_now + life;
        return write<qint64>([&](TokenRepository& tokens) { return tokens.insertCode(code); });
    }
    qint64 addAccessToken(qint64 family, qint64 life = 3600)
    {
        domain::IssuedToken token;
        token.secretHash = QByteArray(32, 'a');
        token.familyRow = family;
        token.clientRow = m_client;
        token.userRow = family == 0 ? 0 : m_user;
        token.grantType = u"authorization_code"_s;
        token.scope = domain::ScopeSet::fromStored(u"openid profile"_s);
        token.audiences = { u"https://api.example"_s, u"https://other.example"_s };
        token.issuedAt = m_now;
        token.expiresAt = m_now + life;
        return write<qint64>(
            [&](TokenRepository& tokens) { return tokens.insertAccessToken(token); });
    }
    qint64 addRefreshToken(qint64 family, qint64 life = 86400)
    {
        domain::RefreshToken token;
        token.secretHash = QByteArray(32, 'r');
        token.familyRow = family;
        token.scope = domain::ScopeSet::fromStored(u"openid"_s);
        token.issuedAt = m_now;
        token.expiresAt = m_now + life;
        return write<qint64>(
            [&](TokenRepository& tokens) { return tokens.insertRefreshToken(token); });
    }
    /// How many of `attempts` parallel writes through the writers said true.
    int winners(const QList<Workspace*>& nodes, int attempts,
        std::function<core::Result<bool>(TokenRepository&)> work)
    {
        std::atomic<int> won = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < attempts; ++i) {
            threads.emplace_back([&, node = nodes.at(i % nodes.size())] {
                const auto done = node->writer().runAndWait<bool>([&](Transaction& transaction) {
                    TokenRepository tokens(transaction.database());
                    return work(tokens);
                });
                won += done && *done ? 1 : 0;
            });
        }
        for (auto& thread : threads)
            thread.join();
        return won;
    }

private Q_SLOTS:
    void initTestCase_data() { test::TestWorkspace::addDialects(); }

    void init()
    {
        QFETCH_GLOBAL(Dialect, dialect);
        if (!test::TestWorkspace::isAvailable(dialect))
            QSKIP(test::TestWorkspace::skipReason());
        m_location = m_places.fresh(dialect);
        m_workspace = m_places.open(m_location);
        m_now = m_places.clock.now();
        auto reader = m_workspace->openReader();
        QVERIFY(reader);
        m_reader = std::move(*reader);
        domain::Client client;
        client.clientId = u"web"_s;
        domain::User user;
        user.username = u"alice"_s;
        user.subject = u"subject-1"_s;
        const auto made = m_workspace->writer().runAndWait<qint64>(
            [&](Transaction& transaction) -> core::Result<qint64> {
                m_client
                    = ClientRepository(transaction.database()).insert(client, m_now).value_or(0);
                return UserRepository(transaction.database()).insert(user, m_now);
            });
        QVERIFY(made && m_client > 0);
        m_user = *made;
    }

    void cleanup()
    {
        m_reader.reset();
        m_workspace.reset();
    }

    void keepsEveryMemberOfAnAccessToken()
    {
        const qint64 family = addFamily();
        const qint64 id = addAccessToken(family);
        const auto token = TokenRepository(*m_reader).findAccessToken(id);
        QVERIFY(token && *token);
        QCOMPARE((*token)->id, id);
        QCOMPARE((*token)->secretHash, QByteArray(32, 'a'));
        QCOMPARE((*token)->familyRow, family);
        QCOMPARE((*token)->clientRow, m_client);
        QCOMPARE((*token)->userRow, m_user);
        QCOMPARE((*token)->clientId, u"web"_s);
        QCOMPARE((*token)->grantType, u"authorization_code"_s);
        QCOMPARE((*token)->scope.toString(), u"openid profile"_s);
        QCOMPARE((*token)->audiences,
            QStringList({ u"https://api.example"_s, u"https://other.example"_s }));
        QCOMPARE((*token)->issuedAt, m_now);
        QCOMPARE((*token)->expiresAt, m_now + 3600);
        QCOMPARE((*token)->revokedAt, 0);
        QVERIFY(!(*token)->isFamilyRevoked);
    }

    void keepsEveryMemberOfACodeAndItsFamily()
    {
        const qint64 familyRow = addFamily();
        const auto code = TokenRepository(*m_reader).findCode(addCode(familyRow));
        QVERIFY(code && *code);
        QCOMPARE((*code)->secretHash, QByteArray(32, 'c'));
        QCOMPARE((*code)->familyRow, familyRow);
        QCOMPARE((*code)->clientId, u"web"_s);
        QCOMPARE((*code)->redirectUri, u"https://client.example/cb"_s);
        QVERIFY(!(*code)->wasRedirectUriGiven);
        QCOMPARE((*code)->scope.toString(), u"openid"_s);
        QCOMPARE((*code)->nonce, u"n-0S6"_s);
        QCOMPARE((*code)->codeChallenge, u"challenge"_s);
        QCOMPARE((*code)->expiresAt, m_now + 60);
        QCOMPARE((*code)->consumedAt, 0);
        const auto family = TokenRepository(*m_reader).findFamily(familyRow);
        QVERIFY(family && *family);
        QCOMPARE((*family)->clientRow, m_client);
        QCOMPARE((*family)->userRow, m_user);
        QCOMPARE((*family)->scope.toString(), u"openid profile"_s);
        QCOMPARE((*family)->authTime, m_now - 5);
        QCOMPARE((*family)->expiresAt, m_now + 30 * 86400);
        QCOMPARE((*family)->revokedAt, 0);
    }

    void aTokenOfAnotherKindIsUnknown()
    {
        const qint64 family = addFamily();
        addRefreshToken(family);
        QVERIFY(!TokenRepository(*m_reader).findCode(1).value());
        QVERIFY(!TokenRepository(*m_reader).findAccessToken(1).value());
    }

    void givesACodeToExactlyOneOfFiftyRedemptions()
    {
        const qint64 code = addCode(addFamily());
        const int won = winners({ m_workspace.get() }, 50,
            [&](TokenRepository& tokens) { return tokens.consumeCode(code, m_now); });
        QCOMPARE(won, 1);
        QCOMPARE(TokenRepository(*m_reader).findCode(code).value()->consumedAt, m_now);
    }

    void givesACodeToExactlyOneOfTwoNodes()
    {
        const auto second = m_places.open(m_location);
        const qint64 code = addCode(addFamily());
        const int won = winners({ m_workspace.get(), second.get() }, 50,
            [&](TokenRepository& tokens) { return tokens.consumeCode(code, m_now); });
        QCOMPARE(won, 1);
    }

    void rotatesARefreshTokenOnceAmongTwoNodes()
    {
        const auto second = m_places.open(m_location);
        const qint64 family = addFamily();
        const qint64 token = addRefreshToken(family);
        domain::RefreshToken successor;
        successor.secretHash = QByteArray(32, 's');
        successor.familyRow = family;
        successor.expiresAt = m_now + 100;
        const int won = winners({ m_workspace.get(), second.get() }, 50,
            [&](TokenRepository& tokens) -> core::Result<bool> {
                const auto next = tokens.insertRefreshToken(successor);
                if (!next)
                    return tl::unexpected(next.error());
                const auto rotated = tokens.rotateRefreshToken(token, *next, m_now);
                // A loser takes its successor back.
                if (rotated && !*rotated)
                    return core::failure(core::ErrorKind::Denied, u"reuse"_s);
                return rotated;
            });
        QCOMPARE(won, 1);
        const auto stored = TokenRepository(*m_reader).findRefreshToken(token).value();
        QCOMPARE(stored->rotatedAt, m_now);
        const auto kept = TokenRepository(*m_reader).findRefreshToken(stored->successorRow).value();
        QVERIFY(kept);
        QCOMPARE(kept->clientId, u"web"_s);
        auto rows = m_reader->query("SELECT count(*) FROM refresh_tokens");
        QVERIFY(rows && rows->next());
        QCOMPARE(rows->integer(0), 2);
    }

    void doesNotRotateARevokedRefreshToken()
    {
        const qint64 token = addRefreshToken(addFamily());
        QVERIFY(write<bool>(
            [&](TokenRepository& tokens) { return tokens.revokeRefreshToken(token, m_now); }));
        QVERIFY(!write<bool>(
            [&](TokenRepository& tokens) { return tokens.revokeRefreshToken(token, m_now); }));
        QVERIFY(!write<bool>([&](TokenRepository& tokens) {
            return tokens.rotateRefreshToken(token, token, m_now);
        }));
    }

    void showsARevokedFamilyInAllItsTokens()
    {
        const qint64 family = addFamily();
        const qint64 access = addAccessToken(family);
        const qint64 refresh = addRefreshToken(family);
        const qint64 other = addAccessToken(addFamily());
        perform([&](TokenRepository& tokens) {
            return tokens.revokeFamily(family, u"code reuse"_s, m_now + 1);
        });
        TokenRepository tokens(*m_reader);
        QVERIFY(tokens.findAccessToken(access).value()->isFamilyRevoked);
        QCOMPARE(tokens.findRefreshToken(refresh).value()->revokedAt, m_now + 1);
        QCOMPARE(tokens.findFamily(family).value()->revokeReason, u"code reuse"_s);
        QVERIFY(!tokens.findAccessToken(other).value()->isFamilyRevoked);
    }

    void keepsTheFirstReasonOfARevocation()
    {
        const qint64 family = addFamily();
        perform([&](TokenRepository& tokens) {
            return tokens.revokeFamily(family, u"code reuse"_s, m_now);
        });
        perform([&](TokenRepository& tokens) {
            return tokens.revokeFamily(family, u"later"_s, m_now + 9);
        });
        const auto stored = TokenRepository(*m_reader).findFamily(family).value();
        QCOMPARE(stored->revokeReason, u"code reuse"_s);
        QCOMPARE(stored->revokedAt, m_now);
    }

    void revokesByUserAndClientAndBySession()
    {
        domain::BrowserSession session;
        session.userRow = m_user;
        session.publicId = u"sid"_s;
        session.secretHash = QByteArray(32, 'b');
        session.expiresAt = m_now + 10;
        const auto row = m_workspace->writer().runAndWait<qint64>([&](Transaction& transaction) {
            return SessionRepository(transaction.database()).insertSession(session);
        });
        QVERIFY(row);
        const qint64 bound = addFamily(*row);
        const qint64 unbound = addFamily();
        perform([&](TokenRepository& tokens) {
            return tokens.revokeFamiliesOfSession(*row, u"logout"_s, m_now);
        });
        TokenRepository reader(*m_reader);
        QVERIFY(reader.findFamily(bound).value()->revokedAt != 0);
        QCOMPARE(reader.findFamily(unbound).value()->revokedAt, 0);
        perform([&](TokenRepository& tokens) {
            return tokens.revokeFamiliesOfUserAndClient(
                m_user, m_client, u"consent withdrawn"_s, m_now);
        });
        QVERIFY(reader.findFamily(unbound).value()->revokedAt != 0);
    }

    void aRemovedClientTakesItsTokensAlong()
    {
        const qint64 family = addFamily();
        const qint64 access = addAccessToken(0);
        const qint64 refresh = addRefreshToken(family);
        const auto removed = m_workspace->writer().runAndWait<void>([&](Transaction& transaction) {
            return ClientRepository(transaction.database()).remove(m_client, 1, m_now + 3);
        });
        QVERIFY(removed);
        TokenRepository tokens(*m_reader);
        QCOMPARE(tokens.findAccessToken(access).value()->revokedAt, m_now + 3);
        QCOMPARE(tokens.findRefreshToken(refresh).value()->revokedAt, m_now + 3);
        QCOMPARE(tokens.findFamily(family).value()->revokedAt, m_now + 3);
    }

    void listsAccessTokensNewestFirstPageByPage()
    {
        for (int i = 0; i < 5; ++i)
            addAccessToken(0);
        TokenRepository tokens(*m_reader);
        const auto first = tokens.listAccessTokens(2).value();
        QCOMPARE(first.size(), 2);
        QVERIFY(first.at(0).id > first.at(1).id);
        const auto rest = tokens.listAccessTokens(10, first.at(1).id).value();
        QCOMPARE(rest.size(), 3);
        QVERIFY(rest.at(0).id < first.at(1).id);
    }

private:
    test::TestWorkspace m_places;
    Location m_location;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Database> m_reader;
    qint64 m_now = 0;
    qint64 m_client = 0;
    qint64 m_user = 0;
};

QTEST_GUILESS_MAIN(TokenRepositoryTest)
#include "tst_token_repository.moc"
