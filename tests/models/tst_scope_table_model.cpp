// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/error_uri_table_model.h"
#include "models/language_lines.h"
#include "models/scope_table_model.h"

#include "server/store/error_uri_repository.h"
#include "server/store/schema.h"
#include "tests/models/console_workspace.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using models::ConsoleWorkspace;
using models::ErrorUriTableModel;
using models::ScopeTableModel;
namespace schema = store::schema;

class ScopeTableModelTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ConsoleWorkspace> m_place;

private Q_SLOTS:
    void init() { m_place = std::make_unique<ConsoleWorkspace>(); }

    void editsDescriptionsAsOneLineForEachLanguage()
    {
        ScopeTableModel model(*m_place->workspace, *m_place->reader);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(model.select());
        const int row = model.addRow();
        const int description = model.columnOf(schema::scopes::description);
        QVERIFY(model.setData(model.index(row, model.columnOf(schema::scopes::name)), u"orders"_s));
        QVERIFY(model.setData(
            model.index(row, description), u"See your orders\nde: Ihre Bestellungen sehen"_s));
        QVERIFY(model.save().isSaved());
        const auto stored = store::ScopeRepository(*m_place->reader).find(u"orders"_s);
        QVERIFY(stored && stored->has_value());
        QCOMPARE((*stored)->description.value(u"en"_s).toString(), u"See your orders"_s);
        QCOMPARE((*stored)->description.value(u"de"_s).toString(), u"Ihre Bestellungen sehen"_s);
        QCOMPARE(m_place->consoleAudits(u"scope.added"_s), 1);
    }

    void addsTheStandardScopesThatAreMissing()
    {
        ScopeTableModel model(*m_place->workspace, *m_place->reader);
        QVERIFY(model.select());
        const int all = model.rowCount();
        QCOMPARE(model.addStandardScopes(), 0); // A fresh workspace has them.
        for (int row = 0; row < all; ++row) {
            if (model.objectName(row) == u"email") {
                model.removeRowLater(row);
            }
        }
        QVERIFY(model.save().isSaved());
        QCOMPARE(model.rowCount(), all - 1);
        QCOMPARE(model.addStandardScopes(), 1);
        QVERIFY(model.save().isSaved());
        const auto email = store::ScopeRepository(*m_place->reader).find(u"email"_s);
        QVERIFY(email && *email);
        QCOMPARE((*email)->claims, (QStringList { u"email"_s, u"email_verified"_s }));
    }

    void readsLinesWithAndWithoutTags_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::addColumn<QString>("written");
        QTest::newRow("plain text is English") << u"See it"_s << u"en: See it"_s;
        QTest::newRow("English first") << u"de: Sehen\nen: See"_s << u"en: See\nde: Sehen"_s;
        QTest::newRow("a line goes on") << u"de: Sehen\nund mehr"_s << u"de: Sehen und mehr"_s;
        QTest::newRow("region") << u"de-AT: Schauen"_s << u"de-AT: Schauen"_s;
        QTest::newRow("empty") << QString() << QString();
    }

    void readsLinesWithAndWithoutTags()
    {
        QFETCH(QString, lines);
        QFETCH(QString, written);
        QCOMPARE(models::languageLines(models::fromLanguageLines(lines)), written);
    }

    void keepsErrorPages()
    {
        ErrorUriTableModel model(*m_place->workspace, *m_place->reader);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(model.select());
        const int row = model.addRow();
        const int uri = model.columnOf(schema::error_uris::uri);
        QVERIFY(model.setData(
            model.index(row, model.columnOf(schema::error_uris::error)), u"invalid_client"_s));
        QVERIFY(model.setData(model.index(row, uri), u"nowhere"_s));
        QCOMPARE(model.save().faults.first().error.path, u"uri"_s);
        QVERIFY(model.setData(model.index(row, uri), u"https://a.example/e"_s));
        QVERIFY(model.save().isSaved());
        const auto stored = store::ErrorUriRepository(*m_place->reader).find(u"invalid_client"_s);
        QVERIFY(stored && *stored);
        QCOMPARE((*stored)->uri, u"https://a.example/e"_s);
        const int copy = model.duplicateRow(0);
        QCOMPARE(model.objectName(copy), u"invalid_client_2"_s);
    }
};

QTEST_GUILESS_MAIN(ScopeTableModelTest)
#include "tst_scope_table_model.moc"
