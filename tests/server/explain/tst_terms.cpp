// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtTest/QtTest>

namespace gatehouse::explain {

using namespace Qt::StringLiterals;

/// One word for one thing: who reads an explanation sees the page of the error and the console
/// beside it.
class TermsTest : public QObject
{
    Q_OBJECT

    /// The lines of a translation; of Qt's files those that people see.
    static QStringList linesOf(const QString& path)
    {
        QFile file(QStringLiteral(GATEHOUSE_SOURCE_DIR) + u'/' + path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        return path.endsWith(u".ts"_s)
            ? lines.filter(QRegularExpression(u"^\\s*<(translation|numerusform)"_s))
            : lines;
    }

private Q_SLOTS:
    void oneWordForOneThing_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("forbidden");
        const auto row = [](const char* term, const QString& language, const QString& forbidden) {
            QTest::addRow("%s, %s", qPrintable(language), term) << language << forbidden;
        };
        row("Zugriffstoken", u"de"_s, u"Access[- ]Token"_s);
        row("Refresh-Token", u"de"_s, u"Refresh Token|Erneuerungstoken"_s);
        row("Redirect-URI", u"de"_s, u"Redirect URI|Weiterleitungs-URI"_s);
        row("Ressourcenserver", u"de"_s, u"Resource-Server"_s);
        row("Issuer", u"de"_s, u"Aussteller"_s);
        row("Grant-Typ", u"de"_s, u"Grant-Art"_s);
        row("Zustimmung", u"de"_s, u"Einwilligung"_s);
        row("jeton d’actualisation", u"fr"_s, u"refresh token|jetons? de renouvellement"_s);
        row("portée", u"fr"_s, u"\\b(le|un|les|aucun) scopes?\\b"_s);
        row("type d’octroi", u"fr"_s, u"types? (de grant|d’autorisation)"_s);
        row("extension", u"fr"_s, u"greffon"_s);
        row("token de actualización", u"es"_s, u"refresh token|tokens? de renovación"_s);
        row("ámbito", u"es"_s, u"\\b(el|un|los|ningún) scopes?\\b"_s);
        row("tipo de concesión", u"es"_s, u"tipos? de grant"_s);
        row("solicitud", u"es"_s, u"petici(ón|ones)"_s);
        row("范围", u"zh"_s, u"作用域"_s);
        row("设备码", u"zh"_s, u"设备代码"_s);
        row("颁发者", u"zh"_s, u"签发者|发行者"_s);
        row("注册", u"zh"_s, u"登记"_s);
        row("رمز التحديث", u"ar"_s, u"رمز (ال)?تجديد"_s);
        row("التفويض", u"ar"_s, u"التخويل"_s);
    }
    void oneWordForOneThing()
    {
        QFETCH(QString, language);
        QFETCH(QString, forbidden);
        const QRegularExpression wrong(forbidden, QRegularExpression::CaseInsensitiveOption);
        for (const QString& file : { u"resources/explain/%1.json"_s,
                 u"resources/pages/error_docs_%1.json"_s, u"translations/gatehouse_%1.ts"_s }) {
            const QStringList lines = linesOf(file.arg(language));
            QVERIFY2(lines.size() > 100, qPrintable(file));
            for (const QString& line : lines)
                QVERIFY2(!wrong.match(line).hasMatch(), qPrintable(line));
        }
    }
};

} // namespace gatehouse::explain

QTEST_GUILESS_MAIN(gatehouse::explain::TermsTest)
#include "tst_terms.moc"
