// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtCore/QXmlStreamReader>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

namespace {

struct Text
{
    QString context;
    QString source;
    QString translation;
    bool isFinished = true;
};

QByteArray contentsOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<Text> textsOf(const QString& catalogue)
{
    QXmlStreamReader xml(contentsOf(catalogue));
    QList<Text> texts;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"source") {
            texts.append({ .context = context, .source = xml.readElementText() });
        } else if (xml.name() == u"translation") {
            Text& text = texts.last();
            text.isFinished = !xml.attributes().hasAttribute(u"type"_s);
            text.translation = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        }
    }
    return texts;
}

QStringList placeholders(const QString& text)
{
    static const QRegularExpression pattern(u"%(?:[0-9]|n)"_s);
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        found.append(match.next().captured());
    }
    found.sort();
    return found;
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT
    const QDir m_folder { QStringLiteral(GATEHOUSE_SOURCE_DIR "/translations") };

    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        for (const Language::Choice& choice : Language::choices()) {
            if (choice.code != u"en") {
                QTest::newRow(qPrintable(choice.code)) << choice.code;
            }
        }
    }

    [[nodiscard]] QString catalogue(const QString& language) const
    {
        return m_folder.filePath(u"gatehouse_%1.ts"_s.arg(language));
    }

private Q_SLOTS:
    /// Fails when a text was added, changed or removed and tools/update-translations.sh not run.
    void holdEveryTextOfTheSourcesAndNoOther()
    {
        QTemporaryDir copy;
        for (const QString& name : m_folder.entryList({ u"*.ts"_s })) {
            QVERIFY(QFile::copy(m_folder.filePath(name), copy.filePath(name)));
        }
        QProcess update;
        update.start(
            QStringLiteral(GATEHOUSE_SOURCE_DIR "/tools/update-translations.sh"), { copy.path() });
        QVERIFY(update.waitForFinished(60'000));
        const QString complaints = QString::fromUtf8(update.readAllStandardError());
        QVERIFY2(update.exitCode() == 0, qPrintable(complaints));
        // A class that lupdate does not know gets a context that nothing looks in at run time.
        QVERIFY2(!complaints.contains(u"lacks Q_OBJECT"_s), qPrintable(complaints));
        QVERIFY2(!complaints.contains(u"unknown namespace"_s), qPrintable(complaints));
        QStringList stale;
        for (const QString& name : m_folder.entryList({ u"*.ts"_s })) {
            if (contentsOf(m_folder.filePath(name)) != contentsOf(copy.filePath(name))) {
                stale.append(name);
            }
        }
        QVERIFY2(stale.isEmpty(),
            qPrintable(
                u"run tools/update-translations.sh and translate: "_s + stale.join(u", "_s)));
    }

    void areFinished_data() { addLanguages(); }
    void areFinished()
    {
        QFETCH(QString, language);
        const QList<Text> texts = textsOf(catalogue(language));
        QVERIFY(texts.size() > 400);
        QStringList unfinished;
        for (const Text& text : texts) {
            if (!text.isFinished || text.translation.isEmpty()) {
                unfinished.append(text.context + u": "_s + text.source);
            }
        }
        QVERIFY2(unfinished.isEmpty(), qPrintable(unfinished.join(u'\n')));
    }

    void keepTheirPlaceholders_data() { addLanguages(); }
    void keepTheirPlaceholders()
    {
        QFETCH(QString, language);
        for (const Text& text : textsOf(catalogue(language))) {
            QVERIFY2(placeholders(text.source) == placeholders(text.translation),
                qPrintable(text.source + u" -> "_s + text.translation));
            const bool isFilter = text.source.contains(u";;"_s);
            QCOMPARE(text.translation.contains(u";;"_s), isFilter);
        }
    }

    void areFoundAtRunTime_data() { addLanguages(); }
    void areFoundAtRunTime()
    {
        QFETCH(QString, language);
        Language used;
        used.use(language);
        QCOMPARE(used.current(), language);
        int asked = 0;
        for (const Text& text : textsOf(catalogue(language))) {
            const QString found = QCoreApplication::translate(
                qPrintable(text.context), text.source.toUtf8().constData());
            asked += found == text.translation ? 1 : 0;
        }
        // A few have the same words with different comments.
        QVERIFY(asked > textsOf(catalogue(language)).size() - 10);
        used.use(u"en"_s);
        QCOMPARE(QCoreApplication::translate("Sidebar", "Clients"), u"Clients"_s);
    }
};

} // namespace gatehouse::ui

QTEST_MAIN(gatehouse::ui::TranslationsTest)
#include "tst_translations.moc"
