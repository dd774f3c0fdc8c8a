// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/login/csrf.h"

#include <QtTest/QTest>

namespace gatehouse::login {

using namespace Qt::StringLiterals;

class CsrfTokensTest : public QObject
{
    Q_OBJECT

    const CsrfTokens m_tokens { QByteArray(32, 'k') };

private Q_SLOTS:
    void acceptsItsOwn()
    {
        QVERIFY(m_tokens.matches(m_tokens.token("login", "secret"), "login", "secret"));
    }

    void refusesEverythingElse_data()
    {
        QTest::addColumn<QByteArray>("token");
        const CsrfTokens others(QByteArray(32, 'x'));
        QTest::newRow("another purpose") << m_tokens.token("logout", "secret");
        QTest::newRow("another browser") << m_tokens.token("login", "other");
        QTest::newRow("another workspace") << others.token("login", "secret");
        QTest::newRow("shifted border") << m_tokens.token("login\n", "ecret");
        QTest::newRow("cut") << m_tokens.token("login", "secret").chopped(1);
        QTest::newRow("empty") << QByteArray();
    }
    void refusesEverythingElse()
    {
        QFETCH(QByteArray, token);
        QVERIFY(!m_tokens.matches(token, "login", "secret"));
    }

    void refusesABrowserWithoutASecret()
    {
        QVERIFY(!m_tokens.matches({}, "login", {}));
        QVERIFY(!m_tokens.matches("anything", "login", {}));
    }

    void believesTheBrowserAboutOtherSites_data()
    {
        QTest::addColumn<QByteArray>("site");
        QTest::addColumn<bool>("isForeign");
        QTest::newRow("says nothing") << QByteArray() << false;
        QTest::newRow("same origin") << "same-origin"_ba << false;
        QTest::newRow("typed") << "none"_ba << false;
        QTest::newRow("same site") << "same-site"_ba << true;
        QTest::newRow("cross site") << "cross-site"_ba << true;
        QTest::newRow("garbage") << "x"_ba << true;
    }
    void believesTheBrowserAboutOtherSites()
    {
        QFETCH(QByteArray, site);
        http::Request request;
        if (!site.isEmpty())
            request.headers.emplace_back("sec-fetch-site"_ba, site);
        QTEST(isFromElsewhere(request), "isForeign");
    }
};

} // namespace gatehouse::login

QTEST_GUILESS_MAIN(gatehouse::login::CsrfTokensTest)
#include "tst_csrf.moc"
