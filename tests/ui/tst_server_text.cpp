// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colors.h"
#include "ui/widgets/server_text.h"

#include <QtTest/QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace gatehouse;

class ServerTextTest : public QObject
{
    Q_OBJECT

    /// WCAG 2 relative luminance.
    static double luminance(const QColor& color)
    {
        const auto linear = [](double part) {
            return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
            + 0.0722 * linear(color.blueF());
    }

    static double contrast(const QColor& a, const QColor& b)
    {
        const double bright = std::max(luminance(a), luminance(b));
        const double dark = std::min(luminance(a), luminance(b));
        return (bright + 0.05) / (dark + 0.05);
    }

private Q_SLOTS:
    void movesTheTwinListenerToo_data()
    {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::addColumn<QStringList>("after");
        const QStringList both { u"127.0.0.1:8080"_s, u"[::1]:8080"_s };
        QTest::newRow("both move") << both << u"127.0.0.1"_s << 9090
                                   << QStringList { u"127.0.0.1:9090"_s, u"[::1]:9090"_s };
        QTest::newRow("one stays one") << QStringList { u"127.0.0.1:8080"_s } << u"127.0.0.1"_s
                                       << 9090 << QStringList { u"127.0.0.1:9090"_s };
        QTest::newRow("no loopback twin of a public address")
            << both << u"192.0.2.1"_s << 80 << QStringList { u"192.0.2.1:80"_s };
        QTest::newRow("IPv6 in brackets")
            << both << u"::1"_s << 8081 << QStringList { u"[::1]:8081"_s };
        QTest::newRow("none before")
            << QStringList() << u"127.0.0.1"_s << 1 << QStringList { u"127.0.0.1:1"_s };
    }

    void movesTheTwinListenerToo()
    {
        QFETCH(QStringList, before);
        QFETCH(QString, host);
        QFETCH(int, port);
        QFETCH(QStringList, after);
        control::ServerOptions options;
        options.listen = before;
        QCOMPARE(ui::withListenEntry(options, { .host = host, .port = port }).listen, after);
    }

    void readsWhatItWrites()
    {
        control::ServerOptions options;
        options.listen = QStringList { u"[::1]:8443"_s };
        QCOMPARE(ui::listenEntryOf(options).host, u"::1"_s);
        QCOMPARE(ui::listenEntryOf(options).port, 8443);
    }

    void keepsTextReadable_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void keepsTextReadable()
    {
        QFETCH(bool, isDark);
        const ui::Colors& colors = isDark ? ui::darkColors() : ui::lightColors();
        const QList<std::pair<QColor, QColor>> pairs { { colors.text, colors.window },
            { colors.text, colors.selection }, { colors.muted, colors.window },
            { colors.muted, colors.sidebar }, { colors.muted, colors.selection },
            { colors.accent, colors.surface }, { colors.accentText, colors.accent },
            { colors.danger, colors.surface }, { colors.danger, colors.selection },
            { colors.text, colors.dangerSurface }, { colors.success, colors.surfaceAlternate } };
        for (const auto& [front, back] : pairs) {
            QVERIFY2(
                contrast(front, back) >= 4.5, qPrintable(front.name() + u" on "_s + back.name()));
        }
    }
};

QTEST_GUILESS_MAIN(ServerTextTest)
#include "tst_server_text.moc"
