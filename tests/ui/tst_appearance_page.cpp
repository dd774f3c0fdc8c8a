// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/appearance_page.h"

#include "tests/ui/console_fixture.h"
#include "ui/widgets/error_banner.h"
#include "ui/widgets/theme_preview.h"

#include <QtCore/QBuffer>
#include <QtCore/QFile>
#include <QtGui/QImage>
#include <QtWidgets/QLabel>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

class AppearancePageTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<ConsoleFixture> m_console;
    AppearancePage* m_page = nullptr;

    QPushButton* save() { return ConsoleFixture::child<QPushButton>(m_page, "save"); }
    void type(const char* field, const QString& text) { ConsoleFixture::type(m_page, field, text); }
    models::ThemeSettings stored() { return *models::loadTheme(*m_console->place.reader); }

    QString pictureFile(const QSize& size)
    {
        QImage picture(size, QImage::Format_RGB32);
        for (int row = 0; row < size.height(); ++row) {
            for (int column = 0; column < size.width(); ++column) {
                picture.setPixel(column, row, uint(row * 7919 + column * 104729) | 0xff000000U);
            }
        }
        const QString file = m_console->place.folder.filePath(u"logo.png"_s);
        picture.save(file);
        return file;
    }

private Q_SLOTS:
    void init()
    {
        m_console = std::make_unique<ConsoleFixture>();
        m_console->open();
        m_page = qobject_cast<AppearancePage*>(m_console->page("appearance"));
        QVERIFY(m_page != nullptr);
        QVERIFY(!save()->isEnabled());
    }
    void cleanup() { m_console.reset(); }

    void savesColoursAndTexts()
    {
        type("themeName", u"Acme ID"_s);
        type("themeAccent", u"#7A1F5C"_s);
        type("themeAccentDark", u"#f0a8d8"_s);
        type("themeFooter", u"Run by the Acme club"_s);
        QCOMPARE(m_page->unsavedChanges(), 1);
        save()->click();
        QCOMPARE(m_page->unsavedChanges(), 0);
        QCOMPARE(stored().serverName, u"Acme ID"_s);
        QCOMPARE(stored().theme.accent, u"#7a1f5c"_s);
        QCOMPARE(stored().theme.footer, u"Run by the Acme club"_s);
    }

    void doesNotSaveWhatCannotBeRead()
    {
        type("themeAccent", u"#ffee00"_s);
        QVERIFY(!save()->isEnabled());
        auto* contrast = ConsoleFixture::child<QLabel>(m_page, "themeAccentContrast");
        QVERIFY(contrast->text().contains(u"4.5:1"_s));
        type("themeAccent", u"#123"_s);
        QVERIFY(!save()->isEnabled());
        type("themeAccent", u"#123456"_s);
        QVERIFY(save()->isEnabled());
    }

    void showsTheColourInThePreview()
    {
        auto* preview = ConsoleFixture::child<ThemePreview>(m_page, "previewLight");
        const QImage before = preview->grab().toImage();
        type("themeAccent", u"#7a1f5c"_s);
        const QImage after = preview->grab().toImage();
        QVERIFY(before != after);
        bool isThere = false;
        for (int row = 0; row < after.height() && !isThere; ++row) {
            isThere = after.pixelColor(after.width() / 4, row) == QColor(0x7a, 0x1f, 0x5c);
        }
        QVERIFY(isThere);
    }

    void takesALogo()
    {
        m_page->setLogoFile(pictureFile({ 32, 32 }));
        save()->click();
        QVERIFY(stored().theme.logo.startsWith("\x89PNG"));
        ConsoleFixture::click(m_page, "themeRemoveLogo");
        save()->click();
        QVERIFY(stored().theme.logo.isEmpty());
    }

    void refusesALogo_data()
    {
        QTest::addColumn<bool>("isPicture");
        QTest::newRow("too large") << true;
        QTest::newRow("no PNG") << false;
    }

    void refusesALogo()
    {
        QFETCH(bool, isPicture);
        QString file = pictureFile({ 400, 400 });
        if (!isPicture) {
            QFile other(file);
            QVERIFY(other.open(QIODevice::WriteOnly));
            other.write("<svg/>");
        }
        m_page->setLogoFile(file);
        QCOMPARE(m_page->unsavedChanges(), 0);
        QVERIFY(!m_console->window->banner()->text().isEmpty());
    }

    void doesNotOverwriteSomebodyElse()
    {
        type("themeFooter", u"mine"_s);
        models::ThemeSettings theirs = stored();
        const models::ThemeSettings seen = theirs;
        theirs.theme.footer = u"theirs"_s;
        QVERIFY(models::saveTheme(*m_console->place.workspace, seen, theirs));
        save()->click();
        QCOMPARE(stored().theme.footer, u"theirs"_s);
        QCOMPARE(m_page->unsavedChanges(), 1);
        ConsoleFixture::click(m_page, "revert");
        QCOMPARE(ConsoleFixture::child<QLineEdit>(m_page, "themeFooter")->text(), u"theirs"_s);
    }
};

} // namespace gatehouse::ui

QTEST_MAIN(gatehouse::ui::AppearancePageTest)
#include "tst_appearance_page.moc"
