// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/sign_in_pages.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace gatehouse::lab;

/// What a test user does on pages of servers that the lab does not know.
class SignInPagesTest : public QObject
{
    Q_OBJECT

    static QByteArray sent(const QByteArray& page, bool denies = false)
    {
        const auto filled = filledForm(formsOf(page), { u"jane"_s, u"secret"_s, denies });
        if (!filled)
            return "nothing";
        QByteArrayList pairs;
        for (const auto& [name, value] : filled->fields)
            pairs.append(QByteArray(name + '=' + value));
        return pairs.join('&');
    }

private Q_SLOTS:
    void signsInWhateverTheFieldsAreCalled_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QByteArray>("form");
        QTest::newRow("ours") << "<form method=post><input name=username><input type=password "
                                 "name=password></form>"_ba
                              << "username=jane&password=secret"_ba;
        QTest::newRow("oidc-provider")
            << "<form method=post><input type=hidden name=prompt value=login><input type=text "
               "name=login><input type=password name=password><button>Sign-in</button></form>"_ba
            << "prompt=login&login=jane&password=secret"_ba;
        QTest::newRow("by e-mail")
            << "<form method=get><input name=q></form><form method=post><input name=tenant "
               "type=hidden value=7><input type=email name=mail><input type=password name=pwd>"
               "<input type=checkbox name=remember></form>"_ba
            << "tenant=7&mail=jane&pwd=secret"_ba;
    }
    void signsInWhateverTheFieldsAreCalled()
    {
        QFETCH(QByteArray, page);
        QTEST(sent(page), "form");
    }

    void pressesTheButtonThatAgreesOrDenies_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QByteArray>("yes");
        QTest::addColumn<QByteArray>("no");
        QTest::newRow("by name") << "<form method=POST><button name=allow value=yes>Let in</button>"
                                    "<button name=deny value=1>Out</button></form>"_ba
                                 << "allow=yes"_ba
                                 << "deny=1"_ba;
        QTest::newRow("by value")
            << "<form method=post><input type=hidden name=c value=1><input type=submit name=do "
               "value=Cancel><input type=submit name=do value=Authorize></form>"_ba
            << "c=1&do=Authorize"_ba
            << "c=1&do=Cancel"_ba;
        QTest::newRow("by its words")
            << "<form method=post><input type=hidden name=c value=1>"
               "<button><b>Allow</b> Acme to sign you in</button></form>"_ba
            << "c=1"_ba
            << "nothing"_ba;
        QTest::newRow("chosen scopes")
            << "<form method=post><input type=checkbox name=s value=a checked><input type=checkbox "
               "name=s value=b><button name=go value=yes>Go</button></form>"_ba
            << "s=a&go=yes"_ba
            << "nothing"_ba;
    }
    void pressesTheButtonThatAgreesOrDenies()
    {
        QFETCH(QByteArray, page);
        QTEST(sent(page), "yes");
        QTEST(sent(page, true), "no");
    }

    void touchesNothingElse_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::newRow("logout") << "<form method=post><button>Sign out</button></form>"_ba;
        QTest::newRow("get") << "<form><button>Allow</button></form>"_ba;
        QTest::newRow("asks something")
            << "<form method=post><input name=code><button>Continue</button></form>"_ba;
        QTest::newRow("no form") << "<p>Error</p>"_ba;
    }
    void touchesNothingElse()
    {
        QFETCH(QByteArray, page);
        QCOMPARE(sent(page), "nothing"_ba);
    }

    void readsThePageOfAnError()
    {
        QCOMPARE(textOf("<style>b{}</style><h1>Oops</h1><script>x()</script><p>error: <b>no</b>"
                        "</p><p>why</p>"),
            u"error: no why"_s);
        QCOMPARE(textOf("{\"error\":\"invalid_client\"}"), u"{\"error\":\"invalid_client\"}"_s);
        QCOMPARE(textOf(QByteArray(5000, 'x')).size(), 300);
        QCOMPARE(textOf(QByteArray("<style>").repeated(20000)), QString());
    }
};

QTEST_GUILESS_MAIN(SignInPagesTest)
#include "tst_sign_in_pages.moc"
