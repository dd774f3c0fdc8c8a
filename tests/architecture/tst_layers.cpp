// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QDirIterator>
#include <QtCore/QRegularExpression>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLines = 400;

struct Source
{
    QString path; ///< From the root: "server/oauth/token_issuer.cpp".
    QStringList lines;
};

QList<Source> sourcesBelow(const QStringList& folders)
{
    const QDir root(QStringLiteral(GATEHOUSE_SOURCE_DIR));
    QList<Source> sources;
    for (const QString& folder : folders) {
        QDirIterator files(root.filePath(folder), { u"*.cpp"_s, u"*.h"_s }, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("cannot read %s", qPrintable(file.fileName()));
            const QString text = QString::fromUtf8(file.readAll());
            sources.append({ root.relativeFilePath(file.fileName()), text.split(u'\n') });
        }
    }
    return sources;
}

/// Module folder -> folders it may include, itself and everything its DEPENDS reach.
QHash<QString, QSet<QString>> allowedIncludes()
{
    QFile list(QStringLiteral(GATEHOUSE_BINARY_DIR "/modules.txt"));
    if (!list.open(QIODevice::ReadOnly))
        qFatal("modules.txt is missing");
    QHash<QString, QSet<QString>> allowed;
    // CMake adds the lowest module first, so what a module depends on is complete when it is read.
    const QStringList lines = QString::fromUtf8(list.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        const QString module = line.section(u':', 0, 0);
        QSet<QString> reach { module };
        for (const QString& dependency :
            line.section(u':', 1).trimmed().split(u';', Qt::SkipEmptyParts)) {
            if (!allowed.contains(dependency))
                qFatal("%s depends on %s, which is no lower module", qPrintable(module),
                    qPrintable(dependency));
            reach.unite(allowed.value(dependency));
        }
        allowed.insert(module, reach);
    }
    return allowed;
}

QString moduleOf(const QString& path, const QHash<QString, QSet<QString>>& modules)
{
    QString folder = path;
    while (folder.contains(u'/')) {
        folder = folder.left(folder.lastIndexOf(u'/'));
        if (modules.contains(folder))
            return folder;
    }
    return {};
}

QStringList matching(const QList<Source>& sources, const QRegularExpression& pattern)
{
    QStringList found;
    for (const auto& source : sources) {
        for (qsizetype i = 0; i < source.lines.size(); ++i) {
            if (pattern.match(source.lines[i]).hasMatch())
                found.append(
                    u"%1:%2: %3"_s.arg(source.path).arg(i + 1).arg(source.lines[i].trimmed()));
        }
    }
    return found;
}

} // namespace

/// The rules of docs/architecture.md that a reader should not have to check by eye.
class LayersTest : public QObject
{
    Q_OBJECT
private:
    const QList<Source> m_sources = sourcesBelow({ u"server"_s, u"resource"_s, u"plugin"_s,
        u"lab"_s, u"models"_s, u"ui"_s, u"app"_s, u"examples"_s });

    QStringList outside(const QString& pattern, const QStringList& allowedFolders) const
    {
        QStringList found = matching(m_sources, QRegularExpression(pattern));
        found.removeIf([&](const QString& hit) {
            return std::any_of(allowedFolders.begin(), allowedFolders.end(),
                [&](const QString& folder) { return hit.startsWith(folder); });
        });
        return found;
    }

private Q_SLOTS:
    void findsSourcesAndModules()
    {
        QVERIFY(m_sources.size() > 100);
        QVERIFY(allowedIncludes().contains(u"server/oauth"_s));
    }

    void everyIncludeFollowsAnArrow()
    {
        const auto modules = allowedIncludes();
        const QRegularExpression include(
            u"^#include \"((?:server|resource|plugin|lab|models|ui|app)/[^\"]+)\""_s);
        QStringList wrong;
        for (const auto& source : m_sources) {
            const QString module = moduleOf(source.path, modules);
            if (module.isEmpty())
                continue; // app itself: the composition root sees everything
            for (const QString& line : source.lines) {
                const auto match = include.match(line);
                if (!match.hasMatch())
                    continue;
                const QString target = moduleOf(match.captured(1), modules);
                if (!modules[module].contains(target))
                    wrong.append(source.path + u" includes "_s + match.captured(1));
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void theConsoleNeverSeesTheProtocol()
    {
        const auto modules = allowedIncludes();
        for (const QString& upper : { u"ui"_s, u"models"_s, u"lab"_s }) {
            for (const QString& lower :
                { u"server/oauth"_s, u"server/oidc"_s, u"server/login"_s, u"server/http"_s })
                QVERIFY2(
                    !modules[upper].contains(lower), qPrintable(upper + u" reaches "_s + lower));
        }
        QVERIFY(!modules[u"server/oauth"_s].contains(u"server/oidc"_s));
    }

    void theResourceLibraryStandsAlone()
    {
        QCOMPARE(allowedIncludes()[u"resource"_s], QSet<QString> { u"resource"_s });
        const QStringList found = matching(sourcesBelow({ u"resource"_s, u"examples"_s }),
            QRegularExpression(u"#include \"(?:server|lab|models|ui|app)/"_s));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void noSourceIsLongerThan400Lines()
    {
        QStringList longOnes;
        for (const auto& source : m_sources + sourcesBelow({ u"tests"_s })) {
            if (source.lines.size() > mostLines)
                longOnes.append(u"%1: %2 lines"_s.arg(source.path).arg(source.lines.size()));
        }
        QVERIFY2(longOnes.isEmpty(), qPrintable(longOnes.join(u'\n')));
    }

    void librariesStayInTheirRooms_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QStringList>("folders");
        QTest::newRow("QtHttpServer")
            << u"#include <(QtHttpServer/|QHttpServer)"_s
            << QStringList { u"server/http/"_s, u"resource/protected_route"_s, u"examples/"_s };
        QTest::newRow("OpenSSL") << u"#include <openssl/"_s
                                 << QStringList { u"server/crypto/"_s, u"server/jose/"_s };
        QTest::newRow("libsodium") << u"#include <sodium"_s << QStringList { u"server/crypto/"_s };
        QTest::newRow("cjose and jansson")
            << u"#include <(cjose|jansson)"_s << QStringList { u"server/jose/"_s };
        QTest::newRow("QtSql") << u"#include <(QtSql/|QSql)"_s
                               << QStringList { u"server/store/"_s, u"models/"_s };
        QTest::newRow("QtWidgets") << u"#include <(QtWidgets/|QWidget)"_s
                                   << QStringList { u"ui/"_s, u"app/console_module.cpp"_s };
        // What others name is fetched under the rules of server/fetch only (C108); the lab asks
        // what its operator typed, in the console's process.
        QTest::newRow("fetching") << u"#include <(QtNetwork/)?QNetworkAccessManager"_s
                                  << QStringList { u"server/fetch/"_s, u"resource/"_s, u"lab/"_s };
        QTest::newRow("mustache") << u"#include <kainjow"_s << QStringList { u"server/pages/"_s };
        QTest::newRow("libqrencode") << u"#include <qrencode"_s << QStringList { u"server/qr/"_s };
        QTest::newRow("libfido2") << u"#include <fido"_s << QStringList { u"server/webauthn/"_s };
        QTest::newRow("mutexes") << u"std::mutex|QMutex|QReadWriteLock"_s
                                 << QStringList { u"server/store/"_s, u"server/crypto/"_s };
    }
    void librariesStayInTheirRooms()
    {
        QFETCH(QString, pattern);
        QFETCH(QStringList, folders);
        const QStringList found = outside(pattern, folders);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void noBracesInsideCoAwait()
    {
        // g++ 12 destroys an aggregate temporary of a co_await expression twice.
        const QString pattern = u"co_await[^;]*\\{"_s;
        QStringList found = outside(pattern, {});
        found += matching(
            sourcesBelow({ u"tests/server"_s, u"tests/resource"_s }), QRegularExpression(pattern));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void noNestedEventLoops()
    {
        const QStringList found
            = outside(u"QEventLoop|processEvents|waitFor(ReadyRead|BytesWritten|Connected)\\("_s,
                // Before anything runs: a command, or a server that has no key yet; and the
                // outermost loop of a worker's own thread.
                { u"app/keychain/"_s, u"server/runtime/worker_thread"_s,
                    u"server/runtime/provider_office"_s });
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void templatesNeverSkipEscaping()
    {
        QDirIterator files(QStringLiteral(GATEHOUSE_SOURCE_DIR "/resources"),
            { u"*.mustache"_s, u"*.html"_s }, QDir::Files, QDirIterator::Subdirectories);
        int seen = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray text = file.readAll();
            QVERIFY2(!text.contains("{{{") && !text.contains("{{&"), qPrintable(file.fileName()));
            ++seen;
        }
        QVERIFY(seen > 0);
    }
};

QTEST_GUILESS_MAIN(LayersTest)
#include "tst_layers.moc"
