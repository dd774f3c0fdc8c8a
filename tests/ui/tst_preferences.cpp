// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include "tests/ui/shell_fixture.h"
#include "ui/dialogs/preferences_dialog.h"
#include "ui/shell/language.h"
#include "ui/theme/colors.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

class PreferencesTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<ShellFixture> m_fixture;

    MainWindow& window() { return *m_fixture->shell->window(); }

    QDialog* dialog()
    {
        if (m_fixture->find<QDialog>("preferencesDialog") == nullptr) {
            m_fixture->trigger("actionPreferences");
        }
        return m_fixture->find<QDialog>("preferencesDialog");
    }

    void choose(const char* box, const QVariant& data)
    {
        auto* combo = ConsoleFixture::child<QComboBox>(dialog(), box);
        combo->setCurrentIndex(combo->findData(data));
    }

    QString menuTitle() { return window().menuBar()->actions().first()->text(); }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<ShellFixture>();
        m_fixture->addUser();
        Preferences english;
        english.language = u"en"_s;
        english.save();
        m_fixture->open();
    }
    void cleanup()
    {
        m_fixture.reset();
        Language().use(u"en"_s);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void comeBackAsTheyWereSaved()
    {
        const Preferences chosen { .colors = ColorScheme::Dark,
            .language = u"ar"_s,
            .fontSize = 14,
            .showsTray = true,
            .startsServer = false };
        chosen.save();
        QCOMPARE(Preferences::load(), chosen);
    }

    void takeNothingImpossibleFromTheFile()
    {
        QSettings settings;
        settings.setValue(u"console/language"_s, u"../../evil"_s);
        settings.setValue(u"console/fontSize"_s, 4000);
        settings.setValue(u"console/colorScheme"_s, u"pink"_s);
        const Preferences read = Preferences::load();
        QCOMPARE(read.language, QString());
        QCOMPARE(read.fontSize, 0);
        QCOMPARE(read.colors, ColorScheme::System);
    }

    void changeTheColoursAtOnce()
    {
        choose("preferenceColors", int(ColorScheme::Dark));
        QVERIFY(isDark(QApplication::palette()));
        choose("preferenceColors", int(ColorScheme::Light));
        QVERIFY(!isDark(QApplication::palette()));
        QCOMPARE(Preferences::load().colors, ColorScheme::Light);
    }

    void changeTheFontAtOnce()
    {
        ConsoleFixture::child<QSpinBox>(dialog(), "preferenceFont")->setValue(16);
        QCOMPARE(QApplication::font().pointSize(), 16);
        QCOMPARE(window().findChild<QTableView*>(u"table"_s)->font().pointSize(), 16);
        ConsoleFixture::child<QSpinBox>(dialog(), "preferenceFont")
            ->setValue(Preferences::smallestFont - 1);
        QVERIFY(QApplication::font().pointSize() < 16);
    }

    void changeTheLanguageOfTheOpenWindow()
    {
        window().openPage(u"users"_s);
        const QString before = menuTitle();
        choose("preferenceLanguage", u"de"_s);
        QTRY_COMPARE(menuTitle(), u"&Datei"_s);
        QVERIFY(before != menuTitle());
        QCOMPARE(window().currentPage(), u"users"_s);
        // Everything of the page is new, its row is not.
        QWidget* users = window().findChild<QWidget*>(u"page_users"_s);
        QCOMPARE(ConsoleFixture::child<QLineEdit>(users, "field_username")->text(), u"alice"_s);
        auto* table = users->findChild<QTableView*>(u"table"_s);
        QStringList titles;
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            titles.append(table->model()->headerData(column, Qt::Horizontal).toString());
        }
        QVERIFY2(titles.contains(u"Benutzername"_s), qPrintable(titles.join(u',')));
        QCOMPARE(dialog()->windowTitle(), u"Einstellungen"_s);
        choose("preferenceLanguage", u"en"_s);
        QTRY_COMPARE(menuTitle(), before);
    }

    void turnTheWindowForArabic()
    {
        choose("preferenceLanguage", u"ar"_s);
        QTRY_COMPARE(window().layoutDirection(), Qt::RightToLeft);
        choose("preferenceLanguage", u"en"_s);
        QTRY_COMPARE(window().layoutDirection(), Qt::LeftToRight);
    }

    void loseNoUnsavedEditToAnotherLanguage()
    {
        window().openPage(u"users"_s);
        QWidget* users = window().findChild<QWidget*>(u"page_users"_s);
        ConsoleFixture::type(users, "field_username", u"alicia"_s);
        const QString before = menuTitle();
        choose("preferenceLanguage", u"de"_s);
        QTest::qWait(50);
        QCOMPARE(menuTitle(), before);
        QCOMPARE(window().unsavedChanges(), 1);
        ConsoleFixture::click(users, "save");
        QTRY_COMPARE(menuTitle(), u"&Datei"_s);
        QWidget* again = window().findChild<QWidget*>(u"page_users"_s);
        QCOMPARE(ConsoleFixture::child<QLineEdit>(again, "field_username")->text(), u"alicia"_s);
    }

    void knowEveryLanguageByItsOwnName()
    {
        auto* combo = ConsoleFixture::child<QComboBox>(dialog(), "preferenceLanguage");
        QCOMPARE(combo->count(), 7);
        QVERIFY(combo->findText(u"Deutsch"_s) > 0);
        QVERIFY(combo->findText(u"العربية"_s) > 0);
    }

    void neverHideTheWindowWithoutATray()
    {
        Preferences chosen = Preferences::load();
        chosen.showsTray = true;
        chosen.save();
        m_fixture->shell.reset();
        m_fixture->host.close();
        m_fixture->open();
        // The offscreen platform has no tray.
        QVERIFY(!m_fixture->shell->tray().isShown());
        QSignalSpy finished(m_fixture->shell.get(), &ConsoleShell::finished);
        window().close();
        QCOMPARE(finished.size(), 1);
        QVERIFY(!window().isVisible());
    }

    void doNotOfferATrayWhereThereIsNone()
    {
        QVERIFY(!ConsoleFixture::child<QCheckBox>(dialog(), "preferenceTray")->isEnabled());
    }

    void ofTheTraySpeakOfTheServer()
    {
        Tray& tray = m_fixture->shell->tray();
        QSignalSpy toggled(&tray, &Tray::toggleServerWanted);
        QCOMPARE(tray.menu().actions().at(1)->text(), u"Stop the server"_s);
        tray.menu().actions().at(1)->trigger();
        QCOMPARE(toggled.size(), 1);
        QCOMPARE(tray.menu().actions().at(1)->text(), u"Start the server"_s);
    }
};

} // namespace gatehouse::ui

QTEST_MAIN(gatehouse::ui::PreferencesTest)
#include "tst_preferences.moc"
