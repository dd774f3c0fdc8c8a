// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/router.h"

#include <QtTest/QTest>

#include <optional>

using namespace gatehouse::http;

namespace {

class FixedEndpoint final : public Endpoint
{
public:
    FixedEndpoint(QByteArray path, QByteArrayList methods, Cors cors = Cors::Never)
        : m_path(std::move(path))
        , m_methods(std::move(methods))
        , m_cors(cors)
    {
    }
    [[nodiscard]] QByteArray path() const override { return m_path; }
    [[nodiscard]] QByteArrayList methods() const override { return m_methods; }
    [[nodiscard]] bool servesHead() const override { return m_path != "/effect"; }
    [[nodiscard]] Cors cors() const override { return m_cors; }
    [[nodiscard]] qsizetype maximumBody() const override { return m_path.size(); }
    [[nodiscard]] Task<Response> handle(RequestPtr request) override
    {
        co_return Response::text(200, m_path + ' ' + request->method);
    }

private:
    QByteArray m_path;
    QByteArrayList m_methods;
    Cors m_cors;
};

QByteArray header(const Response& response, const QByteArray& name)
{
    for (const Header& field : response.headers) {
        if (field.first.compare(name, Qt::CaseInsensitive) == 0)
            return field.second;
    }
    return {};
}

} // namespace

/// What the router answers by itself, and whom it asks otherwise.
class RouterTest : public QObject
{
    Q_OBJECT
private:
    Router m_router;

    Response routed(
        const QByteArray& method, const QByteArray& path, std::vector<Header> headers = {})
    {
        auto request = std::make_shared<Request>();
        request->method = method;
        request->path = path;
        request->headers = std::move(headers);
        // Every endpoint here answers at once, so the task is done when it comes back.
        std::optional<Response> answer;
        m_router.route(request).then(
            [&answer](Response response) { answer = std::move(response); });
        return answer.value_or(Response::empty(0));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_router.add(std::make_unique<FixedEndpoint>("/get", QByteArrayList { "GET" }));
        m_router.add(std::make_unique<FixedEndpoint>("/effect", QByteArrayList { "GET" }));
        m_router.add(std::make_unique<FixedEndpoint>(
            "/both", QByteArrayList { "GET", "POST" }, Cors::Anyone));
        m_router.add(std::make_unique<FixedEndpoint>(
            "/post", QByteArrayList { "POST" }, Cors::RegisteredOrigins));
        m_router.add(std::make_unique<FixedEndpoint>("/items", QByteArrayList { "GET" }));
        m_router.add(std::make_unique<FixedEndpoint>("/items/*", QByteArrayList { "GET" }));
        m_router.add(std::make_unique<FixedEndpoint>("/items/special", QByteArrayList { "GET" }));
        m_router.setOriginCheck(
            [](const QByteArray& origin) { return origin == "https://app.example"; });
    }

    void findsTheEndpoint_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("found");
        const auto row = [](const char* path, const char* found) {
            QTest::newRow(path) << QByteArray(path) << QByteArray(found);
        };
        row("/get", "/get");
        row("/items", "/items");
        row("/items/x", "/items/*");
        row("/items/special", "/items/special");
        row("/items/", "");
        row("/items/x/y", "");
        row("/get/", "");
        row("/GET", "");
        row("/", "");
        row("/g", "");
    }
    void findsTheEndpoint()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, found);
        const Response response = routed("GET", path);
        QCOMPARE(response.status, found.isEmpty() ? 404 : 200);
        if (!found.isEmpty())
            QCOMPARE(response.body, QByteArray(found + " GET"));
        QCOMPARE(m_router.maximumBody(path).has_value(), !found.isEmpty());
        QCOMPARE(m_router.maximumBody(path).value_or(0), found.size());
    }

    void refusesOtherMethods()
    {
        const Response response = routed("POST", "/get");
        QCOMPARE(response.status, 405);
        QCOMPARE(header(response, "allow"), "GET, HEAD, OPTIONS");
        QCOMPARE(routed("HEAD", "/post").status, 405);
        QCOMPARE(routed("OPTIONS", "/nowhere").status, 404);
        // C018: a GET with effects answers GET alone.
        QCOMPARE(routed("HEAD", "/effect").status, 405);
        QCOMPARE(header(routed("POST", "/effect"), "allow"), "GET, OPTIONS");
    }

    void showsHeadToTheHandlerAsGet()
    {
        QCOMPARE(routed("HEAD", "/get").body, "/get GET");
        QCOMPARE(routed("HEAD", "/both").body, "/both GET");
    }

    void answersOptions()
    {
        const Response response = routed("OPTIONS", "/both");
        QCOMPARE(response.status, 204);
        QCOMPARE(header(response, "allow"), "GET, POST, HEAD, OPTIONS");
        QCOMPARE(routed("OPTIONS", "*").status, 204);
    }

    void keepsCachesFromMixingOrigins()
    {
        QCOMPARE(header(routed("POST", "/post"), "vary"), "Origin");
        const Response allowed = routed("POST", "/post", { { "origin", "https://app.example" } });
        QCOMPARE(header(allowed, "vary"), "Origin");
        QCOMPARE(header(allowed, "access-control-allow-origin"), "https://app.example");
        QCOMPARE(header(routed("GET", "/get", { { "origin", "https://app.example" } }), "vary"),
            QByteArray());
    }

    void letsNoStrangerAskBeforehand()
    {
        const std::vector<Header> stranger { { "origin", "https://evil.example" },
            { "access-control-request-method", "POST" } };
        const Response response = routed("OPTIONS", "/post", stranger);
        QCOMPARE(response.status, 204);
        QCOMPARE(header(response, "access-control-allow-origin"), QByteArray());
        QCOMPARE(header(response, "access-control-allow-methods"), QByteArray());
    }

    void showsAPageToABrowser()
    {
        m_router.setErrorPage([](const Request&, int status) {
            return Response::html(status, "page " + QByteArray::number(status));
        });
        const Response page = routed("GET", "/nowhere", { { "accept", "text/html,*/*" } });
        QCOMPARE(page.body, "page 404");
        QVERIFY(header(page, "content-security-policy").contains("frame-ancestors 'none'"));
        QCOMPARE(header(page, "x-frame-options"), "DENY");
        QCOMPARE(routed("GET", "/nowhere").body, "{\"error\":\"not_found\"}");
        QCOMPARE(routed("GET", "/nowhere").contentType, "application/json");
    }
};

QTEST_GUILESS_MAIN(RouterTest)
#include "tst_router.moc"
