// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/log.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryFile>
#include <QtTest/QTest>

#include <unistd.h>

#include <cstdio>

namespace {

/// What one warning makes of standard error.
QByteArray logged(const QString& text)
{
    QTemporaryFile file;
    if (!file.open())
        return {};
    std::fflush(stderr);
    const int original = ::dup(STDERR_FILENO);
    ::dup2(file.handle(), STDERR_FILENO);
    const QtMessageHandler testHandler = qInstallMessageHandler(nullptr);
    gatehouse::core::installLogHandler();
    qCWarning(gatehouse::core::lcCore).noquote() << text;
    qInstallMessageHandler(testHandler);
    std::fflush(stderr);
    ::dup2(original, STDERR_FILENO);
    ::close(original);
    file.seek(0);
    return file.readAll();
}

} // namespace

class LogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesTimeLevelCategoryAndText()
    {
        const QRegularExpression shape(
            QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z warning "
                           "gatehouse\\.core: client=web\n$"));
        const QByteArray line = logged(QStringLiteral("client=web"));
        QVERIFY2(shape.match(QString::fromUtf8(line)).hasMatch(), line.constData());
    }

    void letsNoInputForgeALine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("line feed") << QStringLiteral("a\nb") << QByteArray("a\\x0ab");
        QTest::newRow("carriage return") << QStringLiteral("a\rb") << QByteArray("a\\x0db");
        QTest::newRow("escape sequence") << QStringLiteral("a\x1b[2Jb") << QByteArray("a\\x1b[2Jb");
        QTest::newRow("delete") << QStringLiteral("a\x7f"
                                                  "b")
                                << QByteArray("a\\x7fb");
        QTest::newRow("C1 control sequence")
            << QStringLiteral(u"a\u009b2Jb") << QByteArray("a\\u{9b}2Jb");
        QTest::newRow("line separator") << QStringLiteral(u"a\u2028b") << QByteArray("a\\u{2028}b");
        QTest::newRow("right to left") << QStringLiteral(u"a\u202eb") << QByteArray("a\\u{202e}b");
        QTest::newRow("letters stay")
            << QStringLiteral(u"\u00e4\u65e5") << QByteArray("\xc3\xa4\xe6\x97\xa5");
    }
    void letsNoInputForgeALine()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, written);
        const QByteArray line = logged(text);
        QVERIFY2(line.endsWith(QByteArray(": " + written + '\n')), line.constData());
        QCOMPARE(line.count('\n'), 1);
    }
};

QTEST_GUILESS_MAIN(LogTest)
#include "tst_log.moc"
