// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pages/endpoints.h"

#include "server/http/router.h"
#include "server/pages/assets.h"
#include "server/pages/error_docs.h"

#include <QCoro/QCoroTask>
#include <QtTest/QTest>

namespace gatehouse::pages {

using namespace Qt::StringLiterals;

/// Stylesheet, icon and error documentation as the router serves them.
class PageEndpointsTest : public QObject
{
    Q_OBJECT

    Renderer m_renderer {};
    http::Router m_router {};

    http::Response get(
        const QByteArray& path, const QByteArray& query = {}, const http::Header& header = {})
    {
        auto request = std::make_shared<http::Request>();
        request->method = "GET"_ba;
        request->path = path;
        request->query = query;
        request->headers = { { "accept"_ba, "text/html"_ba }, header };
        // These endpoints wait for nothing: their coroutine is done when it comes back.
        http::Response response;
        auto task = m_router.route(request);
        task.then([&response](http::Response answer) { response = std::move(answer); });
        return response;
    }
    static QByteArray header(const http::Response& response, QByteArrayView name)
    {
        QByteArray last;
        for (const auto& [key, value] : response.headers) {
            if (name.compare(key, Qt::CaseInsensitive) == 0)
                last = value;
        }
        return last;
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (auto& endpoint : endpoints(m_renderer))
            m_router.add(std::move(endpoint));
    }

    void aVersionedAssetMayBeKeptForEver_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QByteArray>("type");
        QTest::newRow("stylesheet")
            << m_renderer.assets().stylesheet().url << "text/css; charset=utf-8"_ba;
        QTest::newRow("icon") << m_renderer.assets().icon().url << "image/svg+xml"_ba;
    }
    void aVersionedAssetMayBeKeptForEver()
    {
        QFETCH(QByteArray, url);
        QFETCH(QByteArray, type);
        const auto parts = url.split('?');
        const auto response = get(parts.at(0), parts.at(1));
        QCOMPARE(response.status, 200);
        QCOMPARE(response.contentType, type);
        QVERIFY(response.body.size() > 100);
        QCOMPARE(header(response, "cache-control"), "public, max-age=31536000, immutable"_ba);
        // Another version asks again, and gets nothing when it has the same.
        const auto other = get(parts.at(0), "v=0");
        QCOMPARE(header(other, "cache-control"), "no-cache"_ba);
        QCOMPARE(get(parts.at(0), {}, { "if-none-match"_ba, header(other, "etag") }).status, 304);
    }

    void theStylesheetIsSelfContained()
    {
        const QByteArray css = m_renderer.assets().stylesheet().content;
        for (const char* feature : { "prefers-color-scheme: dark", "forced-colors",
                 "prefers-reduced-motion", ":focus-visible", "inline-size" })
            QVERIFY2(css.contains(feature), feature);
        for (const char* foreign :
            { "url(", "@import", "http:", "https:", "margin-left", "padding-right" })
            QVERIFY2(!css.contains(foreign), foreign);
    }

    void documentsEveryError()
    {
        const auto index = get("/oauth/errors");
        QCOMPARE(index.status, 200);
        for (const QJsonValue& document : errorDocuments(PageFiles({}), u"en"_s, {})) {
            const QByteArray code = document.toObject().value(u"code"_s).toString().toLatin1();
            const QByteArray link = "href=\"/oauth/errors/" + code + '"';
            const QByteArray heading = "<h1><code>" + code + "</code></h1>";
            QVERIFY2(index.body.contains(link), code.constData());
            const auto page = get("/oauth/errors/" + code);
            QCOMPARE(page.status, 200);
            QVERIFY2(page.body.contains(heading), code.constData());
            QVERIFY2(page.body.count("<li>") >= 2, code.constData());
        }
    }

    void knowsNoOtherError()
    {
        for (const char* code : { "nonsense", "%3Cscript%3E", "invalid_grant%00" }) {
            const auto page = get(QByteArray("/oauth/errors/") + code);
            QCOMPARE(page.status, 404);
            QVERIFY(!page.body.contains("script"));
        }
    }
};

} // namespace gatehouse::pages

QTEST_GUILESS_MAIN(gatehouse::pages::PageEndpointsTest)
#include "tst_page_endpoints.moc"
