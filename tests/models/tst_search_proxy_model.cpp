// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search_proxy_model.h"

#include <QtGui/QStandardItemModel>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using gatehouse::models::SearchProxyModel;

class SearchProxyModelTest : public QObject
{
    Q_OBJECT

    static constexpr int keepRole = Qt::UserRole + 7;
    QStandardItemModel m_source;

    static QStringList firstColumn(const SearchProxyModel& proxy)
    {
        QStringList texts;
        for (int row = 0; row < proxy.rowCount(); ++row) {
            texts.append(proxy.index(row, 0).data().toString());
        }
        return texts;
    }

private Q_SLOTS:
    void init()
    {
        m_source.clear();
        for (const auto& [name, text] : { std::pair { u"c10"_s, u"Acme Web"_s },
                 std::pair { u"c2"_s, u"Acme Phone"_s }, std::pair { u"C1"_s, u"Batch"_s } }) {
            m_source.appendRow({ new QStandardItem(name), new QStandardItem(text) });
        }
    }

    void sortsNumbersInTextAsPeopleDo()
    {
        SearchProxyModel proxy;
        const QAbstractItemModelTester tester(
            &proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
        proxy.setSourceModel(&m_source);
        proxy.sort(0);
        QCOMPARE(firstColumn(proxy), (QStringList { u"C1"_s, u"c2"_s, u"c10"_s }));
    }

    void sortsNumbersAsNumbers()
    {
        SearchProxyModel proxy;
        proxy.setSourceModel(&m_source);
        for (int row = 0; row < 3; ++row) {
            m_source.setData(m_source.index(row, 1), (row + 1) * 9 % 20);
        }
        proxy.sort(1);
        QCOMPARE(firstColumn(proxy), (QStringList { u"C1"_s, u"c10"_s, u"c2"_s }));
    }

    void findsEveryWordInAnyColumn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("found");
        QTest::newRow("nothing searched") << QString() << 3;
        QTest::newRow("one word, other case") << u"acme"_s << 2;
        QTest::newRow("two columns") << u"acme c2"_s << 1;
        QTest::newRow("one word missing") << u"acme batch"_s << 0;
        QTest::newRow("spaces around") << u"  batch "_s << 1;
    }

    void findsEveryWordInAnyColumn()
    {
        QFETCH(QString, text);
        QFETCH(int, found);
        SearchProxyModel proxy;
        proxy.setSourceModel(&m_source);
        proxy.setSearchText(text);
        QCOMPARE(proxy.rowCount(), found);
    }

    void keepsPendingRowsInSight()
    {
        SearchProxyModel proxy;
        proxy.setKeepRole(keepRole);
        proxy.setSourceModel(&m_source);
        m_source.item(2, 0)->setData(true, keepRole);
        proxy.setSearchText(u"phone"_s);
        QCOMPARE(proxy.rowCount(), 2);
    }
};

QTEST_GUILESS_MAIN(SearchProxyModelTest)
#include "tst_search_proxy_model.moc"
