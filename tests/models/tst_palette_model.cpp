// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/palette_model.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace gatehouse::models {

class PaletteModelTest : public QObject
{
    Q_OBJECT
    QStringList m_done;

    PaletteModel::Entry entry(const QString& group, const QString& title)
    {
        return { .group = group, .title = title, .run = [this, title] { m_done.append(title); } };
    }

    static QStringList titles(const PaletteModel& model)
    {
        QStringList shown;
        for (int row = 0; row < model.rowCount(); ++row) {
            shown.append(model.index(row, 0).data().toString());
        }
        return shown;
    }

    void fill(PaletteModel& model)
    {
        model.setEntries({ entry(u"Edit"_s, u"Save"_s), entry(u"View"_s, u"Error pages"_s),
            entry(u"View"_s, u"Clients"_s), entry(u"Server"_s, u"Restart"_s),
            entry(u"Server"_s, u"Start"_s) });
    }

private Q_SLOTS:
    void init() { m_done.clear(); }

    void offersEverythingAtFirst()
    {
        PaletteModel model;
        const QAbstractItemModelTester tester(&model);
        fill(model);
        QCOMPARE(model.rowCount(), 5);
    }

    void putsTheBestMatchFirst()
    {
        PaletteModel model;
        const QAbstractItemModelTester tester(&model);
        fill(model);
        model.setQuery(u"st"_s);
        QCOMPARE(titles(model), QStringList({ u"Start"_s, u"Restart"_s }));
        model.setQuery(u"pa"_s);
        QCOMPARE(titles(model), QStringList({ u"Error pages"_s }));
    }

    void wantsEveryWordSomewhere()
    {
        PaletteModel model;
        fill(model);
        model.setQuery(u"server re"_s);
        QCOMPARE(titles(model), QStringList({ u"Restart"_s }));
        model.setQuery(u"server clients"_s);
        QCOMPARE(model.rowCount(), 0);
    }

    void showsWhatWasFoundElsewhereBehindTheRest()
    {
        PaletteModel model;
        const QAbstractItemModelTester tester(&model);
        fill(model);
        model.setQuery(u"re"_s);
        model.setFound({ entry(u"Client"_s, u"Acme"_s) });
        QCOMPARE(titles(model), QStringList({ u"Restart"_s, u"Acme"_s }));
        model.actionOf(1)();
        QCOMPARE(m_done, QStringList { u"Acme"_s });
        QVERIFY(!model.actionOf(2));
        QVERIFY(!model.actionOf(-1));
    }

    void keepsWhatWasFoundOnlyWhileItFitsTheText()
    {
        PaletteModel model;
        model.setFound({ entry(u"Client"_s, u"Acme"_s), entry(u"Client"_s, u"Acorn"_s) });
        model.setQuery(u"ac"_s);
        QCOMPARE(titles(model), QStringList({ u"Acme"_s, u"Acorn"_s }));
        model.setQuery(u"acm"_s);
        QCOMPARE(titles(model), QStringList { u"Acme"_s });
    }

    void leavesRoomForWhatWasFound()
    {
        PaletteModel model;
        QList<PaletteModel::Entry> many;
        for (int number = 0; number < 500; ++number) {
            many.append(entry(u"View"_s, QString::number(number)));
        }
        model.setEntries(many);
        model.setFound({ entry(u"Client"_s, u"Acme"_s) });
        QCOMPARE(model.rowCount(), int(PaletteModel::mostShown));
        QCOMPARE(titles(model).last(), u"Acme"_s);
    }

    void isBounded()
    {
        PaletteModel model;
        QList<PaletteModel::Entry> many;
        for (int number = 0; number < 500; ++number) {
            many.append(entry(u"View"_s, QString::number(number)));
        }
        model.setEntries(many);
        QCOMPARE(model.rowCount(), int(PaletteModel::mostShown));
    }

    void readsARowAloud()
    {
        PaletteModel model;
        fill(model);
        QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Save, Edit"_s);
    }
};

} // namespace gatehouse::models

QTEST_GUILESS_MAIN(gatehouse::models::PaletteModelTest)
#include "tst_palette_model.moc"
