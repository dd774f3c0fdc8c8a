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
    /// The standard scopes are in the table as well.
    void select(const QString& scope)
    {
        auto* table = ConsoleFixture::child<QTableView>(m_page, "table");
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            for (int column = 0; column < table->model()->columnCount(); ++column) {
                if (table->model()->index(row, column).data().toString() == scope) {
                    return table->selectRow(row);
                }
            }
        }
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
        select(u"orders"_s);
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
        select(u"orders"_s);
        select(u"plain"_s);
        QCOMPARE(field("text_en"), QString());
        QVERIFY(!ConsoleFixture::child<QLineEdit>(m_page, "text_pt")->isVisible());
        select(u"orders"_s);
        QCOMPARE(field("text_en"), u"see your orders"_s);
    }

    void saysWhatIsShownWhereATextIsMissing()
    {
        select(u"orders"_s);
        QCOMPARE(ConsoleFixture::child<QLineEdit>(m_page, "text_fr")->placeholderText(),
            u"see your orders"_s);
    }

    void ticksClaimsInTheMatrix()
    {
        select(u"orders"_s);
        ConsoleFixture::click(m_page, "claimMatrixButton");
        auto* dialog = m_page->findChild<QDialog*>(u"claimMatrixDialog"_s);
        auto* matrix = ConsoleFixture::child<QTableView>(dialog, "claimMatrix");
        ConsoleFixture::type(dialog, "newClaim", u"badge"_s);
        ConsoleFixture::click(dialog, "addClaim");
        const int row = matrix->model()->rowCount() - 1;
        int column = 0;
        while (matrix->model()->headerData(column, Qt::Horizontal).toString() != u"orders"_s) {
            QVERIFY(++column < matrix->model()->columnCount());
        }
        QVERIFY(matrix->model()->setData(
            matrix->model()->index(row, column), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(
            matrix->model()->index(row, column).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        ConsoleFixture::click(dialog, "closeMatrix");
        ConsoleFixture::click(m_page, "save");
        QCOMPARE((*store::ScopeRepository(*m_console->place.reader).find(u"orders"_s))->claims,
            QStringList { u"badge"_s });
    }
};

QTEST_MAIN(ScopesPageTest)
#include "tst_scopes_page.moc"
