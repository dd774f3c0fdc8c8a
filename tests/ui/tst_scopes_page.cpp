// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scopes_page.h"

#include "tests/ui/console_fixture.h"

#include <QtWidgets/QDialog>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using ui::ConsoleFixture;

class ScopesPageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ConsoleFixture> m_console;
    QWidget* m_page = nullptr;

    void addScope(const QString& name, const QJsonObject& texts)
    {
        domain::Scope scope;
        scope.name = name;
        scope.description = texts;
        m_console->place.write<qint64>([scope](store::Transaction& transaction) {
            return store::ScopeRepository(transaction.database()).insert(scope, transaction.now());
        });
    }
    QJsonObject texts(const QString& name)
    {
        return (*store::ScopeRepository(*m_console->place.reader).find(name))->description;
    }
    QString field(const char* name)
    {
        return ConsoleFixture::child<QLineEdit>(m_page, name)->text();
    }

private Q_SLOTS:
    void init()
    {
        m_console = std::make_unique<ConsoleFixture>();
        addScope(u"orders"_s, { { u"en"_s, u"see your orders"_s }, { u"pt"_s, u"ver"_s } });
        addScope(u"plain"_s, {});
        m_console->open();
        m_page = m_console->page("scopes");
    }
    void cleanup() { m_console.reset(); }

    void editsTheTextOfEachLanguage()
    {
        QCOMPARE(field("text_en"), u"see your orders"_s);
        QCOMPARE(field("text_pt"), u"ver"_s);
        ConsoleFixture::type(m_page, "text_de", u"Ihre Bestellungen sehen"_s);
        ConsoleFixture::click(m_page, "save");
        QCOMPARE(texts(u"orders"_s),
            (QJsonObject { { u"en"_s, u"see your orders"_s }, { u"pt"_s, u"ver"_s },
                { u"de"_s, u"Ihre Bestellungen sehen"_s } }));
    }

    void showsTheTextsOfTheScopeThatIsSelected()
    {
        ConsoleFixture::child<QTableView>(m_page, "table")->selectRow(1);
        QCOMPARE(field("text_en"), QString());
        QVERIFY(!ConsoleFixture::child<QLineEdit>(m_page, "text_pt")->isVisible());
        ConsoleFixture::child<QTableView>(m_page, "table")->selectRow(0);
        QCOMPARE(field("text_en"), u"see your orders"_s);
    }

    void saysWhatIsShownWhereATextIsMissing()
    {
        QCOMPARE(ConsoleFixture::child<QLineEdit>(m_page, "text_fr")->placeholderText(),
            u"see your orders"_s);
    }

    void ticksClaimsInTheMatrix()
    {
        ConsoleFixture::click(m_page, "claimMatrixButton");
        auto* dialog = m_page->findChild<QDialog*>(u"claimMatrixDialog"_s);
        auto* matrix = ConsoleFixture::child<QTableView>(dialog, "claimMatrix");
        ConsoleFixture::type(dialog, "newClaim", u"badge"_s);
        ConsoleFixture::click(dialog, "addClaim");
        const int row = matrix->model()->rowCount() - 1;
        QVERIFY(matrix->model()->setData(
            matrix->model()->index(row, 0), Qt::Checked, Qt::CheckStateRole));
        ConsoleFixture::click(dialog, "closeMatrix");
        ConsoleFixture::click(m_page, "save");
        QCOMPARE((*store::ScopeRepository(*m_console->place.reader).find(u"orders"_s))->claims,
            QStringList { u"badge"_s });
    }
};

QTEST_MAIN(ScopesPageTest)
#include "tst_scopes_page.moc"
