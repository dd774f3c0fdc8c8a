// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

/// What the documents say of the tests is true: a row that names a test names one that is there.
class DocumentsTest : public QObject
{
    Q_OBJECT

    QHash<QString, QString> m_tests; ///< Path by name of the test without folder and ending.

    [[nodiscard]] static QString sourceFile(const QString& path)
    {
        return QString(QStringLiteral(GATEHOUSE_SOURCE_DIR "/") + path);
    }
    [[nodiscard]] static QString textOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    /// The rows of the document's tables without head and rule.
    [[nodiscard]] static QStringList rowsOf(const QString& document)
    {
        QStringList rows;
        const QStringList lines = textOf(sourceFile(document)).split(u'\n');
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const bool isHead = lines.value(i + 1).startsWith("| ---"_L1);
            const bool isRule = lines.at(i).startsWith("| ---"_L1);
            if (lines.at(i).startsWith(u'|') && !isHead && !isRule)
                rows.append(lines.at(i));
        }
        return rows;
    }
    /// Names of tests in one row: "server/oauth/tst_x:slot", "tst_x", "clients_x".
    [[nodiscard]] static QList<std::pair<QString, QString>> testsIn(const QString& row)
    {
        static const QRegularExpression name(
            u"[`/ ](tst_[a-z0-9_]+|clients_[a-z0-9_]+)(?:\\.(?:cpp|py|mjs))?(?:: ?([A-Za-z0-9_]+))?"_s);
        QList<std::pair<QString, QString>> found;
        for (auto match = name.globalMatch(row); match.hasNext();) {
            const auto one = match.next();
            QString test = one.captured(1);
            if (test.startsWith("clients_"_L1))
                test.replace(0, 8, u"tst_"_s);
            found.append({ test, one.captured(2) });
        }
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QDirIterator files(
            sourceFile(u"tests"_s), { u"tst_*"_s }, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (!path.contains("/node_modules/"_L1))
                m_tests.insert(files.fileInfo().completeBaseName(), path);
        }
        QVERIFY(m_tests.size() > 100);
    }

    void everyCapabilityOfTheSeedsHasATest_data()
    {
        QTest::addColumn<QString>("row");
        const QStringList rows = rowsOf(u"docs/seeds.md"_s);
        for (const QString& row : rows)
            QTest::newRow(qPrintable(row.left(90))) << row;
    }
    void everyCapabilityOfTheSeedsHasATest()
    {
        QFETCH(QString, row);
        const auto named = testsIn(row);
        QVERIFY2(!named.isEmpty(), "the row names no test");
        for (const auto& [test, slot] : named) {
            QVERIFY2(m_tests.contains(test), qPrintable(test));
            const QString text = textOf(m_tests.value(test));
            QVERIFY2(slot.isEmpty() || text.contains(slot), qPrintable(test + u':' + slot));
        }
    }
};

QTEST_GUILESS_MAIN(DocumentsTest)
#include "tst_documents.moc"
