// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pseudo_translator.h"
#include "tests/ui/shell_fixture.h"
#include "tests/ui/walk.h"
#include "ui/builtin_pages.h"
#include "ui/shell/language.h"

#include <QtWidgets/QMenu>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QWizard>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

/// Walks through every page and dialog as somebody does who cannot see, has no mouse, reads with
/// large letters or in another direction (docs: accessibility of the console).
class WalkTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<ShellFixture> m_fixture;

    MainWindow& window() { return *m_fixture->shell->window(); }

    void open(int fontSize, const QString& language)
    {
        Preferences chosen;
        chosen.colors = ColorScheme::Light;
        chosen.fontSize = fontSize;
        chosen.language = language;
        chosen.save();
        m_fixture->open();
        window().resize(1280, 860);
    }

    static void addPages()
    {
        QTest::addColumn<QString>("page");
        for (const PageDefinition& page : builtinPages()) {
            QTest::newRow(page.id) << QString::fromLatin1(page.id);
        }
    }

    /// Calls `look` for the page as it opens and for each of its tabs.
    void forEachTab(const QString& id, const std::function<void(const QString&)>& look)
    {
        window().openPage(id);
        QCoreApplication::sendPostedEvents();
        QTest::qWait(20);
        look(id);
        QWidget* page = window().findChild<QWidget*>(u"page_"_s + id);
        if (page == nullptr) {
            return;
        }
        for (QTabWidget* tabs : page->findChildren<QTabWidget*>()) {
            for (int tab = 0; tab < tabs->count() && tabs->isVisible(); ++tab) {
                tabs->setCurrentIndex(tab);
                QTest::qWait(20);
                look(u"%1, tab %2"_s.arg(id, tabs->tabText(tab)));
            }
        }
    }

    /// The findings of every tab, each with its place.
    template <typename Look>
    QStringList findings(const QString& page, Look look)
    {
        QStringList all;
        forEachTab(page, [&](const QString& place) {
            // Layouts answer a change of font with events of their own.
            QTest::qWait(60);
            for (const QString& finding : look(&window())) {
                all.append(place + u": "_s + finding);
            }
        });
        all.removeDuplicates();
        return all;
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<ShellFixture>();
        m_fixture->addUser();
    }
    void cleanup()
    {
        m_fixture.reset();
        Language().use(u"en"_s);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void everythingThatTakesTheFocusHasAName_data() { addPages(); }
    void everythingThatTakesTheFocusHasAName()
    {
        QFETCH(QString, page);
        open(0, u"en"_s);
        const QStringList found = findings(page, walk::nameless);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void tabReachesEverything_data() { addPages(); }
    void tabReachesEverything()
    {
        QFETCH(QString, page);
        open(0, u"en"_s);
        const QStringList found = findings(page, walk::unreached);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void noTextIsClippedInLargeLetters_data() { addPages(); }
    void noTextIsClippedInLargeLetters()
    {
        QFETCH(QString, page);
        open(14, u"en"_s);
        const QStringList found = findings(page, walk::clippedAtRest);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void noTextIsClippedWhenTheLettersGrow_data()
    {
        QTest::addColumn<QString>("page");
        for (const char* page : { "clients", "users", "scopes" }) {
            QTest::newRow(page) << QString::fromLatin1(page);
        }
    }
    void noTextIsClippedWhenTheLettersGrow()
    {
        QFETCH(QString, page);
        open(0, u"en"_s);
        window().openPage(page);
        Preferences larger = Preferences::load();
        larger.fontSize = 14;
        applyAppearance(*qApp, larger);
        const QStringList found = findings(page, walk::clippedAtRest);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void noTextIsClippedInAPseudoLocale_data() { addPages(); }
    void noTextIsClippedInAPseudoLocale()
    {
        QFETCH(QString, page);
        PseudoTranslator pseudo;
        QCoreApplication::installTranslator(&pseudo);
        open(0, u"en"_s);
        const QStringList found = findings(page, walk::clippedAtRest);
        QVERIFY(window().menuBar()->actions().first()->text().startsWith(u'['));
        m_fixture.reset();
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void noTextIsClippedInArabic_data() { addPages(); }
    void noTextIsClippedInArabic()
    {
        QFETCH(QString, page);
        open(0, u"ar"_s);
        QCOMPARE(window().layoutDirection(), Qt::RightToLeft);
        const QStringList found = findings(page, walk::clippedAtRest);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void noMenuGivesAMnemonicTwice_data()
    {
        QTest::addColumn<QString>("language");
        for (const Language::Choice& choice : Language::choices()) {
            QTest::newRow(qPrintable(choice.code)) << choice.code;
        }
    }
    void noMenuGivesAMnemonicTwice()
    {
        QFETCH(QString, language);
        open(0, language);
        QList<QList<QAction*>> menus { window().menuBar()->actions() };
        for (const QMenu* menu : window().menuBar()->findChildren<QMenu*>()) {
            if (menu->objectName() != u"menuRecent") {
                menus.append(menu->actions());
            }
        }
        QStringList twice;
        for (const QList<QAction*>& menu : std::as_const(menus)) {
            QHash<QString, QString> taken;
            for (const QAction* action : menu) {
                const QString key = QKeySequence::mnemonic(action->text()).toString();
                if (!key.isEmpty() && taken.contains(key)) {
                    twice.append(taken[key] + u" and "_s + action->text());
                }
                taken.insert(key, action->text());
            }
        }
        QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
    }

    void dialogsCanBeUsedWithoutSight_data()
    {
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<QString>("dialog");
        QTest::newRow("preferences") << QByteArray("actionPreferences") << u"preferencesDialog"_s;
        QTest::newRow("new workspace") << QByteArray("actionNewWorkspace") << u"workspaceDialog"_s;
        QTest::newRow("palette") << QByteArray("actionPalette") << u"commandPalette"_s;
        QTest::newRow("keys") << QByteArray("actionKeyboardMap") << u"keyboardMapDialog"_s;
        QTest::newRow("about") << QByteArray("actionAbout") << u"aboutDialog"_s;
    }
    void dialogsCanBeUsedWithoutSight()
    {
        QFETCH(QByteArray, action);
        QFETCH(QString, dialog);
        open(14, u"en"_s);
        m_fixture->trigger(action.constData());
        auto* shown = window().findChild<QDialog*>(dialog);
        QVERIFY(shown != nullptr);
        QVERIFY(QTest::qWaitForWindowActive(shown));
        QStringList found
            = walk::nameless(shown) + walk::clippedAtRest(shown) + walk::unreached(shown);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void theFirstStepsCanBeUsedWithoutSight()
    {
        m_fixture = std::make_unique<ShellFixture>();
        open(14, u"en"_s);
        auto* wizard = m_fixture->find<QWizard>("firstRunWizard");
        QVERIFY(wizard != nullptr);
        QStringList found;
        for (int page = 0; page < 3; ++page) {
            QTest::qWait(150);
            found += walk::nameless(wizard) + walk::clippedAtRest(wizard);
            wizard->next();
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
};

} // namespace gatehouse::ui

QTEST_MAIN(gatehouse::ui::WalkTest)
#include "tst_walk.moc"
