// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pages/page_files.h"
#include "tests/server/oauth/test_server.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

namespace gatehouse {

using namespace Qt::StringLiterals;
using test::Answer;

/// `error_description` in the client's language, never outside the characters of RFC 6749 §5.2.
class LocalizedRefusalTest : public QObject
{
    Q_OBJECT

    test::TestServer m_server {};

    Answer refused(const QByteArray& languages, const QByteArray& query = {}) const
    {
        return m_server.client.post("/oauth/token" + query, { { "grant_type", "none" } },
            { { "Accept-Language", languages } });
    }

private Q_SLOTS:
    void speaksTheLanguagesThatReadNaturallyInAscii_data()
    {
        QTest::addColumn<QByteArray>("languages");
        QTest::addColumn<QByteArray>("description");
        const QByteArray english("client authentication failed");
        QTest::newRow("nothing said") << "*"_ba << english;
        QTest::newRow("German") << "de-CH, en;q=0.5"_ba
                                << "der Client konnte sich nicht ausweisen"_ba;
        QTest::newRow("French") << "fr"_ba
                                << "l'authentification du client a echoue"_ba;
        QTest::newRow("Spanish") << "es"_ba
                                 << "la autenticacion del cliente ha fallado"_ba;
        QTest::newRow("Arabic has no ASCII") << "ar"_ba << english;
        QTest::newRow("Chinese has no ASCII") << "zh"_ba << english;
    }
    void speaksTheLanguagesThatReadNaturallyInAscii()
    {
        QFETCH(QByteArray, languages);
        const Answer answer = refused(languages);
        QCOMPARE(answer.error(), u"invalid_client"_s);
        QTEST(answer.text("error_description"), "description");
        QCOMPARE(answer.header("cache-control"), "no-store"_ba);
    }

    void prefersUiLocales()
    {
        const Answer answer = refused("de", "?ui_locales=fr");
        QVERIFY(answer.text("error_description").startsWith("l'auth"));
        QCOMPARE(answer.header("content-language"), "fr"_ba);
    }

    void everySpellingKeepsToRfc6749()
    {
        const auto json = pages::PageFiles({}).readBuiltIn(u"descriptions.json"_s);
        const QJsonObject all = QJsonDocument::fromJson(json.value_or(QByteArray())).object();
        QVERIFY(all.size() > 30);
        static const QRegularExpression allowed(u"^[\\x20-\\x21\\x23-\\x5b\\x5d-\\x7e]+$"_s);
        for (auto entry = all.begin(); entry != all.end(); ++entry) {
            QVERIFY2(allowed.match(entry.key()).hasMatch(), qPrintable(entry.key()));
            const QJsonObject spellings = entry->toObject();
            QCOMPARE(spellings.keys(), (QStringList { u"de"_s, u"es"_s, u"fr"_s }));
            for (const QJsonValue& spelling : spellings)
                QVERIFY2(allowed.match(spelling.toString()).hasMatch(), qPrintable(entry.key()));
        }
    }
};

} // namespace gatehouse

QTEST_GUILESS_MAIN(gatehouse::LocalizedRefusalTest)
#include "tst_localized_refusal.moc"
