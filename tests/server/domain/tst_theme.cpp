// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/domain/theme.h"

#include "server/domain/settings.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace gatehouse::domain {

class ThemeTest : public QObject
{
    Q_OBJECT

    static QByteArray png() { return "\x89PNG\r\n\x1a\n" + QByteArray(100, 'x'); }

    static QJsonObject base64Logo(const QByteArray& bytes)
    {
        return { { u"logo"_s, QString::fromLatin1(bytes.toBase64()) } };
    }

private Q_SLOTS:
    void measuresContrastAsWcagDoes_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<double>("ratio");
        QTest::newRow("black and white") << u"#000000"_s << u"#ffffff"_s << 21.0;
        QTest::newRow("the order does not matter") << u"#ffffff"_s << u"#000000"_s << 21.0;
        QTest::newRow("the same") << u"#336699"_s << u"#336699"_s << 1.0;
        QTest::newRow("the grey that just fits") << u"#767676"_s << u"#ffffff"_s << 4.54;
        QTest::newRow("no colour") << u"red"_s << u"#ffffff"_s << 0.0;
    }

    void measuresContrastAsWcagDoes()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(double, ratio);
        QVERIFY(std::abs(theme::contrast(one, other) - ratio) < 0.01);
    }

    void takesAWholeTheme()
    {
        const Theme chosen { .accent = u"#7a1f5c"_s,
            .accentDark = u"#f0a8d8"_s,
            .logo = png(),
            .footer = u"Run by the Acme club"_s };
        QVERIFY(theme::faults(u"theme"_s, theme::toJson(chosen)).isEmpty());
        QCOMPARE(theme::fromJson(theme::toJson(chosen)), chosen);
        QVERIFY(theme::toJson(Theme()).isEmpty());
    }

    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QJsonObject>("setting");
        QTest::newRow("unknown member") << QJsonObject { { u"font"_s, u"x"_s } };
        QTest::newRow("no text") << QJsonObject { { u"accent"_s, 7 } };
        QTest::newRow("a name") << QJsonObject { { u"accent"_s, u"red"_s } };
        QTest::newRow("style sheet code") << QJsonObject { { u"accent"_s, u"#000}*"_s } };
        QTest::newRow("a line end") << QJsonObject { { u"accent"_s, u"#000000\n"_s } };
        QTest::newRow("too light") << QJsonObject { { u"accent"_s, u"#88aaff"_s } };
        QTest::newRow("too dark") << QJsonObject { { u"accent_dark"_s, u"#2f5d50"_s } };
        QTest::newRow("no base64") << QJsonObject { { u"logo"_s, u"<svg>"_s } };
        QTest::newRow("a picture with scripts") << base64Logo("<svg onload='x()'/>");
        QTest::newRow("too large") << base64Logo(png() + QByteArray(theme::largestLogo, 'x'));
        QTest::newRow("long footer") << QJsonObject { { u"footer"_s, QString(301, u'x') } };
        QTest::newRow("reversed text") << QJsonObject { { u"footer"_s, u"a\u202eb"_s } };
    }

    void refusesWhatIsNone()
    {
        QFETCH(QJsonObject, setting);
        Settings settings;
        settings.theme = setting;
        const FieldErrors faults = validate(settings);
        QCOMPARE(faults.size(), 1);
        QVERIFY(faults.first().field.startsWith(u"theme."_s));
    }

    void writesCheckedColoursOnly()
    {
        QVERIFY(theme::styleSheet(Theme()).isEmpty());
        QVERIFY(theme::styleSheet({ .accent = u"red;}body{display:none"_s }).isEmpty());
        const QByteArray sheet = theme::styleSheet({ .accent = u"#7a1f5c"_s });
        QVERIFY(sheet.contains("--accent: #7a1f5c"));
        QVERIFY(sheet.contains("--on-accent: #ffffff"));
        QVERIFY(sheet.contains("prefers-color-scheme: dark"));
    }

    void comesThroughTheSettings()
    {
        const QJsonObject accent { { u"accent"_s, u"#7a1f5c"_s } };
        const auto read = settingsFromJson({ { u"theme"_s, accent } }, Settings());
        QVERIFY(read.faults.isEmpty());
        QCOMPARE(toJson(read.settings).value(u"theme"_s).toObject(), accent);
    }
};

} // namespace gatehouse::domain

QTEST_GUILESS_MAIN(gatehouse::domain::ThemeTest)
#include "tst_theme.moc"
