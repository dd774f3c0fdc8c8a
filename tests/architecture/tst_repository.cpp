// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QFileInfo>
#include <QtCore/QProcess>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;

/// What Git keeps: sources, not what measurements and screenshots leave behind.
class RepositoryTest : public QObject
{
    Q_OBJECT

    QStringList m_files;

private Q_SLOTS:
    void initTestCase()
    {
        // As unpacked from an archive. A clone that Git cannot read is a fault and no such case.
        if (!QFileInfo::exists(QStringLiteral(GATEHOUSE_SOURCE_DIR "/.git")))
            QSKIP("unpacked from an archive: there is no list of what is kept");
        QProcess git;
        git.setWorkingDirectory(QStringLiteral(GATEHOUSE_SOURCE_DIR));
        // Whoever runs the tests need not own the tree.
        git.start(u"git"_s, { u"-c"_s, u"safe.directory=*"_s, u"ls-files"_s });
        const bool isRead = git.waitForFinished() && git.exitCode() == 0;
        QVERIFY2(isRead, git.readAllStandardError().constData());
        m_files = QString::fromUtf8(git.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(m_files.size() > 500);
    }

    void theRootHoldsWhatItsReadersExpect()
    {
        static const QStringList known { u".clang-format"_s, u".clang-tidy"_s, u".gitignore"_s,
            u"CHANGELOG.md"_s, u"CMakeLists.txt"_s, u"CMakePresets.json"_s, u"CONTRIBUTING.md"_s,
            u"LICENSE"_s, u"README.md"_s, u"SECURITY.md"_s, u"packages.txt"_s, u"run.sh"_s,
            u"test.sh"_s };
        for (const QString& file : std::as_const(m_files)) {
            if (!file.contains(u'/'))
                QVERIFY2(known.contains(file), qPrintable(file));
        }
    }

    void nothingIsLarge()
    {
        constexpr qint64 largest = 512 * 1024;
        for (const QString& file : std::as_const(m_files)) {
            const QFileInfo info(QStringLiteral(GATEHOUSE_SOURCE_DIR) + u'/' + file);
            QVERIFY2(info.size() <= largest, qPrintable(file));
        }
    }

    void picturesAreForTheDocuments()
    {
        for (const QString& file : std::as_const(m_files)) {
            const bool isPicture = file.endsWith(".png"_L1) || file.endsWith(".jpg"_L1);
            QVERIFY2(!isPicture || file.startsWith("docs/images/"_L1), qPrintable(file));
        }
    }
};

QTEST_GUILESS_MAIN(RepositoryTest)
#include "tst_repository.moc"
