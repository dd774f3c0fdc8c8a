// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/step_explanation.h"

#include "tests/ui/console_fixture.h"
#include "ui/console_models.h"
#include "ui/widgets/error_banner.h"
#include "ui/widgets/explanation_view.h"
#include "ui/widgets/marked_text.h"
#include "ui/widgets/sequence_diagram.h"

#include <QtGui/QTextBlock>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTreeView>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using ui::ConsoleFixture;

/// The tab of the Traffic page that says why a step was refused, and mends it.
class StepExplanationTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ConsoleFixture> m_console;
    QWidget* m_page = nullptr;
    int m_number = 0;

    QTreeView* tree() { return ConsoleFixture::child<QTreeView>(m_page, "trafficTree"); }
    QTabWidget* tabs() { return ConsoleFixture::child<QTabWidget>(m_page, "stepTabs"); }
    QWidget* view() { return ConsoleFixture::child<QWidget>(m_page, "stepExplanation"); }
    QPushButton* fix() { return view()->findChild<QPushButton*>(u"fix"_s); }
    QDialog* dialog(const char* name)
    {
        return m_console->window->findChild<QDialog*>(QLatin1String(name));
    }
    QString text(const char* name) { return ConsoleFixture::child<QLabel>(view(), name)->text(); }
    ui::MarkedText* side(const char* name)
    {
        return ConsoleFixture::child<ui::MarkedText>(view(), name);
    }
    /// What is underlined, and bold as well.
    static QStringList marked(const ui::MarkedText& shown)
    {
        QStringList found;
        const QTextBlock block = shown.document()->firstBlock();
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextCharFormat format = part.fragment().charFormat();
            if (format.fontUnderline() && format.fontWeight() == QFont::Bold)
                found.append(part.fragment().text());
        }
        return found;
    }

    trace::Step refusal(const QString& error, const QString& description, const char* check,
        const QString& expected, const QString& got)
    {
        trace::Step step;
        step.request = QByteArray::number(++m_number).rightJustified(16, '0');
        step.order = m_number;
        step.method = "POST";
        step.path = "/oauth/token";
        step.status = 400;
        step.clientId = u"web"_s;
        step.error = error;
        step.description = description;
        step.checks = { { check, false, "RFC 6749", expected, got } };
        return step;
    }
    trace::Step wrongRedirect()
    {
        return refusal(u"invalid_request"_s, u"redirect_uri is not registered"_s,
            "redirect_uri registered", u"https://acme.example/callback"_s,
            u"http://acme.example/callback"_s);
    }
    trace::Step fine()
    {
        trace::Step step;
        step.request = QByteArray::number(++m_number).rightJustified(16, '0');
        step.order = m_number;
        step.method = "GET";
        step.path = "/oauth/authorize";
        step.status = 303;
        step.clientId = u"web"_s;
        return step;
    }
    void record(const QList<trace::Step>& steps)
    {
        Q_EMIT m_console->control.stepsRecorded(steps, 0);
    }
    void choose(int row) { tree()->setCurrentIndex(tree()->model()->index(row, 0)); }

private Q_SLOTS:
    void init()
    {
        m_console = std::make_unique<ConsoleFixture>();
        domain::Client client = models::ConsoleWorkspace::machineClient(u"web"_s);
        client.grantTypes = { u"authorization_code"_s };
        client.responseTypes = { u"code"_s };
        client.redirectUris = { u"https://acme.example/callback"_s };
        client.allowsInsecureHttp = true;
        m_console->place.write<qint64>([client](store::Transaction& transaction) {
            return store::ClientRepository(transaction.database())
                .insert(client, transaction.now());
        });
        m_console->open();
        m_page = m_console->page("traffic");
    }
    void cleanup() { m_console.reset(); }

    void comesToTheFrontWithARefusedStep()
    {
        record({ fine(), wrongRedirect() });
        choose(0);
        QCOMPARE(tabs()->currentIndex(), 0);
        QVERIFY(!tabs()->isTabEnabled(tabs()->indexOf(view())));
        choose(1);
        QCOMPARE(tabs()->currentWidget(), view());
        QVERIFY(text("explainTitle").contains(u"another scheme"_s));
        QVERIFY(!text("explainHappened").isEmpty());
        QVERIFY(text("explainCauses").startsWith(u"1. "_s));
        QVERIFY(text("explainFixes").startsWith(u"\u2022 "_s));
        auto* link = ConsoleFixture::child<QPushButton>(view(), "explainSpecification");
        QVERIFY(link->isVisible() && link->toolTip().startsWith(u"https://"_s));
        QVERIFY(link->accessibleName().contains(u"RFC 6749"_s));
        choose(0);
        QCOMPARE(tabs()->currentIndex(), 0);
    }

    void staysBehindTheTabThatSomebodyWorksIn()
    {
        record({ fine(), wrongRedirect() });
        choose(0);
        QVERIFY(QTest::qWaitForWindowActive(m_console->window.get()));
        tabs()->setCurrentIndex(1);
        ConsoleFixture::child<QPlainTextEdit>(m_page, "stepRequest")->setFocus();
        choose(1);
        QCOMPARE(tabs()->currentIndex(), 1);
        QVERIFY(tabs()->isTabEnabled(tabs()->indexOf(view())));
    }

    void marksWhatDiffersNotByColourAlone()
    {
        record({ wrongRedirect() });
        choose(0);
        QCOMPARE(side("expectedText")->toPlainText(), u"https://acme.example/callback"_s);
        QCOMPARE(side("gotText")->toPlainText(), u"http://acme.example/callback"_s);
        QCOMPARE(marked(*side("expectedText")), QStringList { u"s"_s });
        QCOMPARE(marked(*side("gotText")), QStringList());
        QVERIFY(side("expectedText")->accessibleDescription().contains(u"\"s\""_s));
        QCOMPARE(side("gotText")->accessibleName(), u"Got"_s);
        QCOMPARE(side("gotText")->layoutDirection(), Qt::LeftToRight);
    }

    void marksTheScopesThatAreTooMany()
    {
        record({ refusal(u"invalid_scope"_s, u"the scope is more than the client may ask for"_s,
            "scope allowed for the client", u"profile"_s, u"profile email phone"_s) });
        choose(0);
        QCOMPARE(marked(*side("gotText")), QStringList({ u"email"_s, u"phone"_s }));
        QCOMPARE(fix()->text(), u"Allow this scope"_s);
        QVERIFY(fix()->accessibleDescription().contains(u"email phone"_s));
    }

    void mendsItByKeyboardAndTakesItBack()
    {
        record({ wrongRedirect() });
        choose(0);
        QVERIFY(QTest::qWaitForWindowActive(m_console->window.get()));
        QCOMPARE(fix()->accessibleName(), u"Register this redirect URI"_s);
        fix()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(fix(), Qt::Key_Space);
        QVERIFY(dialog("confirmDialog") != nullptr);
        ConsoleFixture::click(dialog("confirmDialog"), "confirm");
        QTRY_COMPARE(m_console->place.client(u"web"_s)->redirectUris.size(), 2);
        QTRY_VERIFY(fix() == nullptr);
        QVERIFY(text("explainFixed").contains(u"http://acme.example/callback"_s));
        // The list of problems knows it as well.
        QVERIFY(m_console->window->findChild<QWidget*>(u"newestProblems"_s)
                    ->findChild<QPushButton*>(u"fix"_s)
            == nullptr);
        ConsoleFixture::click(m_console->window->banner(), "takeBackFix");
        QTRY_COMPARE(m_console->place.client(u"web"_s)->redirectUris.size(), 1);
        QTRY_VERIFY(fix() != nullptr);
    }

    void changesNothingWhenToldNotTo()
    {
        record({ wrongRedirect() });
        choose(0);
        fix()->click();
        ConsoleFixture::click(dialog("confirmDialog"), "keep");
        QTest::qWait(30);
        QCOMPARE(m_console->place.client(u"web"_s)->version, 1);
        QVERIFY(fix() != nullptr);
    }

    void showsANewSecretOnce()
    {
        trace::Step step = refusal(
            u"invalid_client"_s, u"client authentication failed"_s, "client secret", {}, {});
        step.detail = u"wrong secret"_s;
        record({ step });
        choose(0);
        QVERIFY(!side("gotText")->isVisible());
        fix()->click();
        ConsoleFixture::click(dialog("confirmDialog"), "confirm");
        QTRY_VERIFY(dialog("secretDialog") != nullptr);
        QVERIFY(
            ConsoleFixture::child<QLineEdit>(dialog("secretDialog"), "secretValue")->text().size()
            > 20);
    }

    void saysWhyItMayNotBe()
    {
        record({ refusal(u"unauthorized_client"_s,
            u"the client is not registered for this grant type"_s,
            "grant type registered for the client", u"authorization_code"_s, u"auth_code"_s) });
        choose(0);
        fix()->click();
        ConsoleFixture::click(dialog("confirmDialog"), "confirm");
        QTRY_VERIFY(m_console->window->banner()->text().contains(u"unknown grant type"_s));
        QVERIFY(fix() != nullptr);
    }

    void offersNoFixWhereTheConsoleHasNone()
    {
        record({ refusal(u"invalid_grant"_s,
            u"code_verifier does not match the authorization request"_s, "code_verifier",
            u"E9Melhoa2Ow"_s, u"Kx7yQ1"_s) });
        choose(0);
        QCOMPARE(tabs()->currentWidget(), view());
        QVERIFY(fix() == nullptr);
        QVERIFY(!marked(*side("gotText")).isEmpty());
    }
};

QTEST_MAIN(StepExplanationTest)
#include "tst_step_explanation.moc"
