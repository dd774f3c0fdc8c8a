// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registry_window.h"

#include "models/client_table_model.h"
#include "server/store/schema.h"
#include "tests/models/console_workspace.h"
#include "tests/server/store/test_workspace.h"

#include <QtSql/QSqlDriver>
#include <QtSql/QSqlQuery>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using models::ClientTableModel;
using models::ConsoleWorkspace;
using models::RegistryFacet;
using models::RegistryNarrowing;
namespace columns = store::schema::clients;

/// A registry table that is larger than what is read of it.
class RegistryWindowTest : public QObject
{
    Q_OBJECT

    store::test::TestWorkspace m_databases;
    std::unique_ptr<ConsoleWorkspace> m_place;
    std::unique_ptr<ClientTableModel> m_model;

    QStringList ids() const
    {
        QStringList names;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            names.append(m_model->objectName(row));
        }
        names.sort();
        return names;
    }

    int row(const QString& clientId) const
    {
        for (int number = 0; number < m_model->rowCount(); ++number) {
            if (m_model->objectName(number) == clientId) {
                return number;
            }
        }
        return -1;
    }

    bool rename(const QString& clientId, const QString& name)
    {
        return m_model->setData(
            m_model->index(row(clientId), m_model->columnOf(columns::clientName)), name);
    }

    QString name(const QString& clientId) const
    {
        return m_model->fields(row(clientId)).value(QLatin1String(columns::clientName)).toString();
    }

    void narrow(const RegistryNarrowing& narrowing)
    {
        m_model->setNarrowing(narrowing);
        QTRY_VERIFY(!m_model->isSearching());
    }

    void search(const QString& text)
    {
        narrow({ .words = text.split(u' ', Qt::SkipEmptyParts),
            .searched = m_model->searchedColumns() });
    }

private Q_SLOTS:
    void initTestCase_data() { store::test::TestWorkspace::addDialects(); }

    void init()
    {
        QFETCH_GLOBAL(store::Dialect, dialect);
        if (!store::test::TestWorkspace::isAvailable(dialect)) {
            QSKIP(store::test::TestWorkspace::skipReason());
        }
        m_place = std::make_unique<ConsoleWorkspace>(m_databases.fresh(dialect));
        for (int number = 10; number < 40; ++number) {
            m_place->addClient(u"c%1"_s.arg(number));
        }
        m_model = std::make_unique<ClientTableModel>(*m_place->workspace, *m_place->reader);
        m_model->setWindowSize(5);
    }

    void cleanup()
    {
        m_model.reset();
        m_place.reset();
    }

    void readsTheFirstRowsAndCountsTheRest()
    {
        QVERIFY(m_model->isWindowed());
        QTRY_COMPARE(m_model->storedRows(), qint64(30)); // Counted in the background.
        QCOMPARE(ids(), (QStringList { u"c10"_s, u"c11"_s, u"c12"_s, u"c13"_s, u"c14"_s }));
    }

    void readsEverythingThatFits()
    {
        m_model->setWindowSize(30);
        QVERIFY(!m_model->isWindowed());
        QCOMPARE(m_model->rowCount(), 30);
    }

    void searchesWhatIsNotInTheWindow()
    {
        search(u"C33"_s);
        QCOMPARE(ids(), QStringList { u"c33"_s });
        search(u"name c2"_s);
        QCOMPARE(m_model->rowCount(), 5);
        search(u"nowhere"_s);
        QCOMPARE(m_model->rowCount(), 0);
    }

    void takesTextForTextAndNotForSql_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("percent") << u"%"_s;
        QTest::newRow("underscore") << u"c_3"_s;
        QTest::newRow("quote") << u"'"_s;
        QTest::newRow("injection") << u"')OR(1=1)--"_s;
        QTest::newRow("backslash") << u"\\"_s;
    }

    void takesTextForTextAndNotForSql()
    {
        QFETCH(QString, text);
        search(text);
        QCOMPARE(m_model->rowCount(), 0);
        QVERIFY(m_model->select());
    }

    void givesTheAnswerToTheNewestSearchOnly()
    {
        QSignalSpy refreshed(m_model.get(), &ClientTableModel::refreshed);
        for (const char* text : { "c1", "c2", "c3", "c33" }) {
            m_model->setNarrowing(
                { .words = { QLatin1String(text) }, .searched = m_model->searchedColumns() });
        }
        QVERIFY(m_model->isSearching());
        QCOMPARE(m_model->rowCount(), 5); // What was there stays until the answer comes.
        QTRY_VERIFY(!m_model->isSearching());
        QCOMPARE(ids(), QStringList { u"c33"_s });
        QCOMPARE(refreshed.count(), 1);
    }

    void readsAgainWhatSomebodyElseChanged()
    {
        search(u"c3"_s);
        m_place->renameClient(u"c31"_s, u"Theirs"_s);
        m_model->refresh();
        QTRY_COMPARE(name(u"c31"_s), u"Theirs"_s);
    }

    void keepsAnEditThatBeganWhileTheTableWasReadAgain()
    {
        m_place->renameClient(u"c12"_s, u"Theirs"_s);
        QSignalSpy overtaken(m_model.get(), &ClientTableModel::overtaken);
        m_model->refresh();
        QVERIFY(rename(u"c12"_s, u"Mine"_s));
        QTRY_VERIFY(!m_model->isSearching());
        QCOMPARE(name(u"c12"_s), u"Mine"_s);
        QVERIFY(m_model->isRefreshHeld());
        QCOMPARE(overtaken.count(), 1);
        m_model->discardChanges();
        QTRY_COMPARE(name(u"c12"_s), u"Theirs"_s);
    }

    void readsItWholeWhenItHasBecomeSmall()
    {
        QTRY_COMPARE(m_model->storedRows(), qint64(30));
        for (int number = 14; number < 40; ++number) {
            m_place->removeClient(u"c%1"_s.arg(number));
        }
        m_model->refresh();
        QTRY_VERIFY(!m_model->isWindowed());
        QCOMPARE(ids(), (QStringList { u"c10"_s, u"c11"_s, u"c12"_s, u"c13"_s }));
    }

    void saysWhyASearchFailed()
    {
        QSignalSpy failed(m_model.get(), &ClientTableModel::searchFailed);
        m_model->setNarrowing({ .words = { u"x"_s }, .searched = { u"no_such_column"_s } });
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(!failed.first().first().toString().isEmpty());
        QVERIFY(!m_model->isSearching());
        QCOMPARE(m_model->rowCount(), 5);
    }

    void goesWhileItIsSearching()
    {
        m_model->setNarrowing({ .words = { u"c"_s }, .searched = m_model->searchedColumns() });
        m_model.reset();
        QVERIFY(!m_model);
    }

    void sortsInTheDatabase()
    {
        narrow({ .orderBy = u"client_name"_s, .isDescending = true });
        QCOMPARE(ids(), (QStringList { u"c35"_s, u"c36"_s, u"c37"_s, u"c38"_s, u"c39"_s }));
    }

    void narrowsByFacets()
    {
        domain::Client legacy = ConsoleWorkspace::machineClient(u"old"_s);
        legacy.grantTypes = QStringList { u"password"_s, u"refresh_token"_s };
        legacy.isEnabled = false;
        m_place->write<qint64>([legacy](store::Transaction& transaction) {
            return store::ClientRepository(transaction.database())
                .insert(legacy, transaction.now());
        });
        const RegistryFacet isOff { u"enabled"_s, RegistryFacet::Match::IsOneOf, { u"0"_s } };
        const RegistryFacet isLegacy { u"grant_types"_s, RegistryFacet::Match::HasWord,
            { u"password"_s, u"implicit"_s } };
        const RegistryFacet isWord { u"grant_types"_s, RegistryFacet::Match::HasWord,
            { u"pass"_s } };
        narrow({ .facets = { isOff } });
        QCOMPARE(ids(), QStringList { u"old"_s });
        narrow({ .facets = { isLegacy } });
        QCOMPARE(ids(), QStringList { u"old"_s });
        narrow({ .facets = { isWord } });
        QCOMPARE(m_model->rowCount(), 0);
    }

    void agreesWithTheDatabaseAboutFacets_data()
    {
        QTest::addColumn<RegistryFacet::Match>("match");
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<bool>("isAccepted");
        using Match = RegistryFacet::Match;
        QTest::newRow("one of") << Match::IsOneOf << QStringList { u"x"_s, u"a b"_s } << true;
        QTest::newRow("none of") << Match::IsOneOf << QStringList { u"a"_s } << false;
        QTest::newRow("word") << Match::HasWord << QStringList { u"b"_s } << true;
        QTest::newRow("no word") << Match::HasWord << QStringList { u"a b c"_s } << false;
        QTest::newRow("contains all") << Match::Contains << QStringList { u"A"_s, u"b"_s } << true;
        QTest::newRow("contains one") << Match::Contains << QStringList { u"a"_s, u"z"_s } << false;
    }

    void agreesWithTheDatabaseAboutFacets()
    {
        QFETCH(RegistryFacet::Match, match);
        QFETCH(QStringList, values);
        QFETCH(bool, isAccepted);
        const RegistryFacet facet { u"'a b'"_s, match, values };
        QCOMPARE(facet.accepts(u"a b"_s), isAccepted);
        const RegistryNarrowing narrowing { .facets = { facet } };
        QSqlQuery query(m_place->reader->connection());
        QVERIFY(query.exec(
            u"SELECT %1"_s.arg(narrowing.condition(*m_place->reader->connection().driver()))));
        QVERIFY(query.next());
        QCOMPARE(query.value(0).toBool(), isAccepted);
    }

    void keepsPendingEditsWhateverIsSearched()
    {
        QVERIFY(rename(u"c12"_s, u"Mine"_s));
        const int added = m_model->addRow();
        QVERIFY(added >= 0);
        m_model->removeRowLater(row(u"c13"_s));
        search(u"c33"_s);
        QCOMPARE(ids(), (QStringList { u"c12"_s, u"c13"_s, u"c33"_s, u"new-client"_s }));
        QCOMPARE(name(u"c12"_s), u"Mine"_s);
        QVERIFY(m_model->isRemovedRow(row(u"c13"_s)));
        QCOMPARE(m_model->pendingChanges(), 3);
        m_model->removeRowLater(row(u"new-client"_s));
        QVERIFY(m_model->save().isSaved());
        QCOMPARE(m_place->client(u"c12"_s)->clientName, u"Mine"_s);
        QVERIFY(!m_place->client(u"c13"_s).has_value());
    }

    void stillNoticesThatAPendingEditWasOvertaken()
    {
        QVERIFY(rename(u"c12"_s, u"Mine"_s));
        m_place->renameClient(u"c12"_s, u"Theirs"_s);
        search(u"c33"_s); // Reads the row again, of its new version.
        QCOMPARE(*m_model->standingOf(row(u"c12"_s)), ClientTableModel::Standing::Changed);
        QVERIFY(!m_model->save().isSaved());
        QCOMPARE(m_place->client(u"c12"_s)->clientName, u"Theirs"_s);
    }

    void undoesWhatHasLeftTheWindow()
    {
        search(u"c33"_s);
        QVERIFY(rename(u"c33"_s, u"Mine"_s));
        QVERIFY(m_model->save().isSaved());
        search({});
        QCOMPARE(row(u"c33"_s), -1);
        m_model->history().stack().undo();
        QCOMPARE(name(u"c33"_s), u"Name of c33"_s);
        QCOMPARE(m_model->pendingChanges(), 1);
    }

    void givesNoNameThatARowOutsideHas()
    {
        const int copy = m_model->duplicateRow(row(u"c10"_s));
        QCOMPARE(m_model->objectName(copy), u"c10-2"_s);
        m_place->addClient(u"c10-3"_s);
        QVERIFY(m_model->save().isSaved());
        QVERIFY(row(u"c10-2"_s) >= 0); // What was just made stays in sight.
        search(u"c39"_s);
        m_model->duplicateRow(row(u"c39"_s));
        QVERIFY(row(u"c39-2"_s) >= 0);
    }
};

QTEST_GUILESS_MAIN(RegistryWindowTest)
#include "tst_registry_window.moc"
