// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pages/assets.h"
#include "server/pages/error_docs.h"
#include "server/pages/renderer.h"
#include "server/pages/stop_page.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

namespace gatehouse::pages {

using namespace Qt::StringLiterals;

class RendererTest : public QObject
{
    Q_OBJECT

    static http::Request request(const QByteArray& languages = {})
    {
        http::Request made;
        made.number = "0123456789abcdef"_ba;
        if (!languages.isEmpty())
            made.headers.emplace_back("accept-language"_ba, languages);
        return made;
    }
    static QByteArray header(const http::Response& response, QByteArrayView name)
    {
        for (const auto& [key, value] : response.headers) {
            if (name.compare(key, Qt::CaseInsensitive) == 0)
                return value;
        }
        return {};
    }
    static QByteArrayList pageNames()
    {
        return { "sign_in"_ba, "consent"_ba, "error"_ba, "message"_ba, "sign_out"_ba, "account"_ba,
            "error_index"_ba, "error_doc"_ba, "device_code"_ba, "device"_ba };
    }
    static QJsonObject table(const QString& language)
    {
        const auto json = PageFiles({}).readBuiltIn(QString(language + u".json"_s));
        return QJsonDocument::fromJson(json.value_or(QByteArray())).object();
    }
    static QStringList placeholders(const QString& sentence)
    {
        static const QRegularExpression placeholder(u"\\{[a-z_]+\\}"_s);
        QStringList names;
        for (auto it = placeholder.globalMatch(sentence); it.hasNext();)
            names << it.next().captured();
        names.sort();
        return names;
    }
    static void write(const QTemporaryDir& folder, const QString& name, const QByteArray& content)
    {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }

private Q_SLOTS:
    void everyPageHasLayoutAndPolicy_data()
    {
        QTest::addColumn<QByteArray>("page");
        for (const QByteArray& page : pageNames())
            QTest::newRow(page.constData()) << page;
    }
    void everyPageHasLayoutAndPolicy()
    {
        QFETCH(QByteArray, page);
        const Renderer renderer;
        const auto response
            = renderer.render(request(), 200, page, { { u"title"_s, u"T"_s } }, FormTarget::Self);
        QCOMPARE(response.status, 200);
        QCOMPARE(header(response, "content-security-policy"),
            "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; base-uri "
            "'none'; "
            "frame-ancestors 'none'; form-action 'self'"_ba);
        QCOMPARE(header(response, "x-frame-options"), "DENY"_ba);
        QCOMPARE(header(response, "cross-origin-opener-policy"), "same-origin"_ba);
        QCOMPARE(header(response, "cache-control"), "no-store"_ba);
        const QByteArray& html = response.body;
        QVERIFY(html.startsWith("<!doctype html>\n<html lang=\"en\" dir=\"ltr\">"));
        QVERIFY(html.contains("Request number <bdi>0123456789abcdef</bdi>"));
        QCOMPARE(html.count("<h1"), 1);
        QCOMPARE(html.count("<main"), 1);
        for (const char* forbidden : { "<script", "style=", "onclick", "[[", "{{", "<style" })
            QVERIFY2(!html.contains(forbidden), forbidden);
    }

    void namesTheFormTargetOnlyWhereTheFormEndsHere()
    {
        const Renderer renderer;
        const auto policy = [&](FormTarget target) {
            return header(renderer.render(request(), 200, "message"_ba, {}, target),
                "content-security-policy");
        };
        QVERIFY(policy(FormTarget::None).endsWith("; form-action 'none'"));
        QVERIFY(policy(FormTarget::Self).endsWith("; form-action 'self'"));
        QVERIFY(!policy(FormTarget::Anywhere).contains("form-action"));
    }

    void escapesEveryValue()
    {
        const Renderer renderer;
        const QString hostile = u"<script>\"'&{{lang}}"_s;
        const QJsonObject values { { u"title"_s, hostile }, { u"text"_s, hostile },
            { u"link_url"_s, hostile } };
        const auto html
            = renderer.render(request(), 200, "message"_ba, values, FormTarget::None).body;
        QVERIFY(!html.contains("<script"));
        QCOMPARE(html.count("&lt;script&gt;&quot;&apos;&amp;{{lang}}"), 4);
    }

    void takesTheOperatorsTemplates()
    {
        QTemporaryDir folder;
        write(folder, u"message.mustache"_s, "<!-- title: Mine -->\n<h1>Our own {{title}}</h1>\n");
        write(folder, u"en.json"_s, "{\"layout.skip\": \"Jump\"}");
        write(folder, u"style.css"_s, "body { color: red }");
        const Renderer renderer(folder.path());
        const auto html = renderer
                              .render(request(), 200, "message"_ba, { { u"title"_s, u"A&B"_s } },
                                  FormTarget::None)
                              .body;
        QVERIFY(html.contains("<h1>Our own A&amp;B</h1>"));
        QVERIFY(html.contains("<title>Mine - Gatehouse</title>"));
        QVERIFY(html.contains(">Jump</a>"));
        QCOMPARE(renderer.assets().stylesheet().content, "body { color: red }"_ba);
        // What the folder does not have comes from the program.
        QVERIFY(renderer.render(request(), 200, "sign_in"_ba, {}, FormTarget::Self)
                    .body.contains("name=\"password\""));
    }

    void saysThatItIsInLabModeWhateverTheOperatorsLayoutHas()
    {
        const auto html = [](const Renderer& renderer) {
            return renderer.render(request(), 200, "message"_ba, {}, FormTarget::None).body;
        };
        Renderer plain;
        QVERIFY(!html(plain).contains("class=\"lab\""));
        QTemporaryDir folder;
        write(folder, u"layout.mustache"_s, "<body id=x><main>{{> content}}</main></body>");
        write(folder, u"lab_banner.mustache"_s, "nothing");
        Renderer own(folder.path());
        QTemporaryDir bare;
        write(bare, u"layout.mustache"_s, "<main>{{> content}}</main>");
        Renderer bareOne(bare.path());
        for (Renderer* renderer : { &plain, &own, &bareOne }) {
            renderer->setIdentity([] { return Identity { .isLab = true }; });
            QVERIFY(html(*renderer).contains("<aside class=\"lab\" aria-label=\"Lab mode.\">"));
        }
        QVERIFY(html(own).indexOf("<aside") < html(own).indexOf("<main>"));
    }

    void keepsItsOwnPageWhenAnOverrideIsUnusable_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("triple braces") << "<p>{{{title}}}</p>"_ba;
        QTest::newRow("ampersand") << "<p>{{& title}}</p>"_ba;
        QTest::newRow("other delimiters") << "{{=<% %>=}}<p><%title%></p>"_ba;
        QTest::newRow("section without end") << "{{#title}}<p>x</p>"_ba;
    }
    void keepsItsOwnPageWhenAnOverrideIsUnusable()
    {
        QFETCH(QByteArray, content);
        QTemporaryDir folder;
        write(folder, u"message.mustache"_s, content);
        const Renderer renderer(folder.path());
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"page template"_s));
        const auto html = renderer
                              .render(request(), 200, "message"_ba, { { u"title"_s, u"<b>"_s } },
                                  FormTarget::None)
                              .body;
        QVERIFY(html.contains("<h1>&lt;b&gt;</h1>"));
    }

    void leavesNoFolderByName()
    {
        const Renderer renderer(u"/"_s);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no page template"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no page template"_s));
        QCOMPARE(
            renderer.render(request(), 200, "../etc/passwd"_ba, {}, FormTarget::None).status, 500);
    }

    void choosesTheLanguage_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QByteArray>("accepted");
        QTest::addColumn<QString>("language");
        QTest::newRow("nothing said") << QString() << QByteArray() << u"en"_s;
        QTest::newRow("browser") << QString() << "de"_ba << u"de"_s;
        QTest::newRow("browser's region") << QString() << "de-AT"_ba << u"de"_s;
        QTest::newRow("browser's weights") << QString() << "en;q=0.2, de;q=0.9"_ba << u"de"_s;
        QTest::newRow("refused by weight") << QString() << "de;q=0"_ba << u"en"_s;
        QTest::newRow("request before browser") << u"de"_s << "en"_ba << u"de"_s;
        QTest::newRow("first known one") << u"xx fr-CA de en"_s << "en"_ba << u"fr"_s;
        QTest::newRow("with script") << u"zh-Hans-CN"_s << "en"_ba << u"zh"_s;
        QTest::newRow("unknown") << u"xx"_s << "tlh"_ba << u"en"_s;
        QTest::newRow("path") << u"../de"_s << QByteArray() << u"en"_s;
    }
    void choosesTheLanguage()
    {
        QFETCH(QString, wanted);
        QFETCH(QByteArray, accepted);
        const Renderer renderer;
        QTEST(renderer.language(request(accepted), wanted), "language");
    }

    void everyLanguageHasEverySentence_data()
    {
        QTest::addColumn<QString>("language");
        const Renderer renderer;
        for (const QString& language : renderer.languages())
            QTest::newRow(qPrintable(language)) << language;
    }
    void everyLanguageHasEverySentence()
    {
        QFETCH(QString, language);
        const QJsonObject english = table(u"en"_s);
        const QJsonObject other = table(language);
        QVERIFY(english.size() > 50);
        for (const QString& key : english.keys())
            QVERIFY2(other.contains(key), qPrintable(QString(u"missing: "_s + key)));
        for (const QString& key : other.keys())
            QVERIFY2(english.contains(key), qPrintable(QString(u"stale: "_s + key)));
        for (const QString& key : english.keys()) {
            QVERIFY2(!other.value(key).toString().trimmed().isEmpty(), qPrintable(key));
            QVERIFY2(placeholders(other.value(key).toString())
                    == placeholders(english.value(key).toString()),
                qPrintable(key));
        }
    }

    void everyLanguageExplainsEveryError_data() { everyLanguageHasEverySentence_data(); }
    void everyLanguageExplainsEveryError()
    {
        QFETCH(QString, language);
        const PageFiles files({});
        const QJsonArray english = errorDocuments(files, u"en"_s, {});
        const QJsonArray other = errorDocuments(files, language, {});
        QCOMPARE(other.size(), english.size());
        for (int i = 0; i < english.size(); ++i) {
            const QJsonObject one = english.at(i).toObject();
            const QJsonObject two = other.at(i).toObject();
            const QByteArray code = one.value(u"code"_s).toString().toUtf8();
            QCOMPARE(two.value(u"code"_s), one.value(u"code"_s));
            QCOMPARE(two.value(u"sample"_s), one.value(u"sample"_s));
            if (language == u"en"_s)
                continue;
            QVERIFY2(two.value(u"summary"_s) != one.value(u"summary"_s), code.constData());
            for (const QString& list : { u"causes"_s, u"fixes"_s }) {
                const QJsonArray theirs = two.value(list).toArray();
                QVERIFY2(theirs.size() == one.value(list).toArray().size(), code.constData());
                QVERIFY2(theirs != one.value(list).toArray(), code.constData());
            }
        }
    }

    void takesTheOperatorsWordsForErrors()
    {
        const QJsonObject own { { u"invalid_client"_s,
            QJsonObject { { u"de"_s, QJsonObject { { u"summary"_s, u"Frag Ute."_s } } } } } };
        const auto summary = [&](const QString& language) {
            const QJsonArray documents = errorDocuments(PageFiles({}), language, own);
            for (const QJsonValue& document : documents) {
                if (document[u"code"_s].toString() == u"invalid_client"_s)
                    return document[u"summary"_s].toString();
            }
            return QString();
        };
        QCOMPARE(summary(u"de"_s), u"Frag Ute."_s);
        QVERIFY(summary(u"en"_s).startsWith(u"The client is unknown"_s));
    }

    void offersEveryLanguageAndKeepsTheRequest()
    {
        const Renderer renderer;
        http::Request asked = request();
        asked.method = "GET"_ba;
        asked.query = "interaction=1%262&next=evil&ui_locales=fr&lang=de"_ba;
        const QByteArray html
            = renderer.render(asked, 200, "message"_ba, {}, FormTarget::None).body;
        QVERIFY(html.contains("<html lang=\"de\""));
        QVERIFY(html.contains("<span lang=\"de\" aria-current=\"true\">Deutsch</span>"));
        QCOMPARE(html.count("hreflang="), renderer.languages().size() - 1);
        QVERIFY(html.contains("href=\"?interaction=1%262&amp;ui_locales=fr&amp;lang=zh\""));
        QVERIFY(!html.contains("evil"));
        asked.method = "POST"_ba;
        asked.query.clear();
        const QByteArray posted = renderer
                                      .render(asked, 200, "message"_ba,
                                          { { u"interaction"_s, u"12"_s } }, FormTarget::None)
                                      .body;
        QVERIFY(posted.contains("href=\"?interaction=12&amp;lang=fr\""));
    }

    void remembersTheChosenLanguage()
    {
        Renderer renderer;
        http::Request asked = request("fr"_ba);
        asked.query = "lang=es"_ba;
        const auto answer = renderer.render(asked, 200, "message"_ba, {}, FormTarget::None);
        QVERIFY(header(answer, "set-cookie").startsWith("gatehouse_language=es;"));
        http::Request next = request("fr"_ba);
        next.headers.emplace_back("cookie"_ba, "gatehouse_language=es"_ba);
        QCOMPARE(renderer.language(next, u"de"_s), u"es"_s);
        // Nothing is kept that is no language of ours.
        asked.query = "lang=..%2Fde"_ba;
        const auto other = renderer.render(asked, 200, "message"_ba, {}, FormTarget::None);
        QCOMPARE(header(other, "set-cookie"), QByteArray());
        QCOMPARE(header(other, "content-language"), "fr"_ba);
        renderer.setIdentity([] {
            Identity secure;
            secure.isSecure = true;
            return secure;
        });
        asked.query = "lang=es"_ba;
        QVERIFY(
            header(renderer.render(asked, 200, "message"_ba, {}, FormTarget::None), "set-cookie")
                .startsWith("__Host-gatehouse_language=es;"));
    }

    void wantsTlsForEverWhereTheIssuerHasIt()
    {
        Renderer renderer;
        const auto policy = [&renderer] {
            return header(
                renderer.render(request("en"_ba), 200, "message"_ba, {}, FormTarget::None),
                "strict-transport-security");
        };
        QCOMPARE(policy(), QByteArray());
        // Also where a proxy ends TLS and the connection itself has none.
        renderer.setIdentity([] { return Identity { .isSecure = true }; });
        QCOMPARE(policy(), "max-age=31536000"_ba);
        // There it would hold for every other program of this machine.
        for (const auto& host : { u"localhost:8443"_s, u"127.0.0.1"_s, u"[::1]:8443"_s }) {
            renderer.setIdentity([host] { return Identity { .host = host, .isSecure = true }; });
            QCOMPARE(policy(), QByteArray());
        }
    }

    void writesArabicFromRightToLeft()
    {
        const Renderer renderer;
        const QByteArray html
            = renderer.render(request("ar"_ba), 200, "sign_in"_ba, {}, FormTarget::Self).body;
        QVERIFY(html.startsWith("<!doctype html>\n<html lang=\"ar\" dir=\"rtl\">"));
    }

    void stylesheetNamesNoSides()
    {
        static const QRegularExpression physical(
            u"(margin|padding|border)-(left|right)|text-align: (left|right)|[{;]\\s*(left|right):"_s);
        const Renderer renderer;
        QVERIFY(
            !physical.match(QString::fromUtf8(renderer.assets().stylesheet().content)).hasMatch());
    }

    void everySentenceATemplateNamesExists()
    {
        const Renderer renderer;
        static const QRegularExpression key(u"\\[\\[=?([a-z_.]+)\\]\\]"_s);
        QByteArrayList templates = pageNames();
        templates.append("layout"_ba);
        for (const QByteArray& name : templates) {
            QFile file(u":/gatehouse/pages/"_s + QString::fromLatin1(name) + u".mustache"_s);
            QVERIFY(file.open(QIODevice::ReadOnly));
            for (auto it = key.globalMatch(QString::fromUtf8(file.readAll())); it.hasNext();) {
                const QString named = it.next().captured(1);
                QVERIFY2(renderer.text(u"en"_s, named) != named, qPrintable(named));
            }
        }
    }

    void stopPagesSpeakPlainlyAndHideDetails()
    {
        const Renderer renderer;
        StopPage page { 503, StopReason::Busy };
        page.details = { { "client_id", QString(400, u'x') } };
        const auto response = stopPage(renderer, request(), page);
        QCOMPARE(response.status, 503);
        QCOMPARE(header(response, "retry-after"), "2"_ba);
        QVERIFY(response.body.contains("<details>"));
        QVERIFY(response.body.contains("Please try again in a moment"));
        QVERIFY(!response.body.contains(QByteArray(301, 'x')));
    }
};

} // namespace gatehouse::pages

QTEST_GUILESS_MAIN(gatehouse::pages::RendererTest)
#include "tst_renderer.moc"
