// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/audit_page.h"

#include "server/store/audit.h"
#include "tests/ui/console_fixture.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QComboBox>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

class AuditPageTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<ConsoleFixture> m_console;
    QWidget* m_page = nullptr;

    void note(const char* action, const QString& actor, const QString& object)
    {
        m_console->place.write<void>([=](store::Transaction& transaction) {
            return store::writeAudit(
                transaction, { .action = action, .actor = actor, .object = object });
        });
    }
    [[nodiscard]] QTableView* table() const
    {
        return ConsoleFixture::child<QTableView>(m_page, "table");
    }
    /// The column of events.
    [[nodiscard]] QStringList events() const
    {
        QStringList shown;
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            shown.append(table()->model()->index(row, 1).data().toString());
        }
        return shown;
    }

private Q_SLOTS:
    void init()
    {
        m_console = std::make_unique<ConsoleFixture>();
        note("client.changed", u"console"_s, u"client:web"_s);
        note("login.failed", u"user:alice"_s, u"user:alice"_s);
        note("key.rotated", u"command line"_s, u"key:k1"_s);
        m_console->open();
        m_page = m_console->page("audit");
        QTRY_COMPARE(
            events(), QStringList({ u"key.rotated"_s, u"login.failed"_s, u"client.changed"_s }));
    }
    void cleanup() { m_console.reset(); }

    void showsWhatIsAddedWhenItIsOpenedAgain()
    {
        m_console->window->openPage(u"overview"_s);
        note("user.added", u"console"_s, u"user:bob"_s);
        m_console->window->openPage(u"audit"_s);
        QTRY_COMPARE(events().value(0), u"user.added"_s);
    }

    void narrowsByKindOfEvent()
    {
        auto* area = ConsoleFixture::child<QComboBox>(m_page, "auditArea");
        area->setCurrentIndex(area->findText(u"Signing in and out"_s));
        QTRY_COMPARE(events(), QStringList { u"login.failed"_s });
        area->setCurrentIndex(0);
        QTRY_COMPARE(events().size(), 3);
    }

    void findsAUserOrAClient()
    {
        ConsoleFixture::type(m_page, "search", u"client:web"_s);
        QTRY_COMPARE(events(), QStringList { u"client.changed"_s });
        ConsoleFixture::type(m_page, "search", u"ALICE"_s);
        QTRY_COMPARE(events(), QStringList { u"login.failed"_s });
    }

    void copiesTheSelectedRows()
    {
        QVERIFY(!ConsoleFixture::child<QPushButton>(m_page, "copyAudit")->isEnabled());
        table()->selectRow(1);
        ConsoleFixture::click(m_page, "copyAudit");
        const QStringList cells = QGuiApplication::clipboard()->text().split(u'\t');
        QCOMPARE(cells.size(), 7);
        QCOMPARE(
            cells.mid(1, 3), QStringList({ u"login.failed"_s, u"user:alice"_s, u"user:alice"_s }));
    }
};

} // namespace gatehouse::ui

QTEST_MAIN(gatehouse::ui::AuditPageTest)
#include "tst_audit_page.moc"
