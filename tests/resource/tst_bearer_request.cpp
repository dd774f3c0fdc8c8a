// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resource/bearer_request.h"

#include "resource/resource_protector.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse::resource;

namespace {

constexpr char formType[] = "application/x-www-form-urlencoded; charset=UTF-8";

QString outcomeOf(const BearerRequest& request)
{
    const auto found = bearerToken(request);
    if (const auto* token = std::get_if<QByteArray>(&found))
        return QString::fromLatin1(*token);
    const auto& error = std::get<ResourceError>(found);
    return u"%1 %2"_s.arg(error.httpStatus()).arg(QString::fromLatin1(error.name()));
}

} // namespace

class BearerRequestTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsTheTokenOrSaysWhyNot_data()
    {
        QTest::addColumn<QByteArrayList>("authorization");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("outcome");
        const auto row = [](const char* name, const QByteArrayList& fields, const char* method,
                             const char* query, const char* body, const QString& outcome) {
            QTest::newRow(name) << fields << QByteArray(method) << QByteArray(query)
                                << QByteArray(body) << outcome;
        };
        const QByteArrayList header { "Bearer abc" };
        const QString malformed = u"400 invalid_request"_s;
        const QString missing = u"401 "_s;
        row("header", header, "GET", "", "", u"abc"_s);
        row("scheme in any case", { "bEARER abc" }, "GET", "", "", u"abc"_s);
        row("form", {}, "POST", "", "a=b&access_token=abc", u"abc"_s);
        row("form, encoded", {}, "POST", "", "access%5Ftoken=a%2Bc", u"a+c"_s);
        row("nothing", {}, "GET", "", "", missing);
        row("another scheme", { "Basic YTpi" }, "GET", "", "", missing);
        row("form of a GET counts for nothing", {}, "GET", "", "access_token=abc", missing);
        row("query", {}, "GET", "access_token=abc", "", malformed);
        row("query, encoded name", {}, "GET", "x=1&access%5ftoken=abc", "", malformed);
        row("query beside the header", header, "GET", "access_token=abc", "", malformed);
        row("header and form", header, "POST", "", "access_token=abc", malformed);
        row("two headers", { "Bearer a", "Bearer b" }, "GET", "", "", malformed);
        row("twice in the form", {}, "POST", "", "access_token=a&access_token=b", malformed);
        row("empty", { "Bearer " }, "GET", "", "", malformed);
        row("scheme alone", { "Bearer" }, "GET", "", "", malformed);
        row("two words", { "Bearer a b" }, "GET", "", "", malformed);
        row("quotes", { "Bearer \"a\"" }, "GET", "", "", malformed);
    }
    void findsTheTokenOrSaysWhyNot()
    {
        QFETCH(QByteArrayList, authorization);
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, query);
        QFETCH(QByteArray, body);
        BearerRequest request { method, query, authorization, formType, body };
        QTEST(outcomeOf(request), "outcome");
    }

    void looksIntoFormsOnly()
    {
        BearerRequest request { "POST", {}, {}, "application/json", "access_token=abc" };
        QCOMPARE(outcomeOf(request), u"401 "_s);
        request.contentType = formType;
        QCOMPARE(outcomeOf(request), u"abc"_s);
    }

    void refusesTokensWithoutEnd()
    {
        const QByteArray field = "Bearer " + QByteArray(17 * 1024, 'a');
        QCOMPARE(outcomeOf({ "GET", {}, { field }, {}, {} }), u"400 invalid_request"_s);
    }

    void challengesAsTheRfcSays()
    {
        // RFC 6750 §3.1: without a token no error code.
        QCOMPARE(ResourceError { ErrorCode::MissingToken }.challenge(u"api"_s),
            QByteArray("Bearer realm=\"api\""));
        const ResourceError narrow { ErrorCode::InsufficientScope, u"no \"way\""_s, u"a b"_s };
        QCOMPARE(narrow.challenge(u"api"_s),
            QByteArray("Bearer realm=\"api\", error=\"insufficient_scope\", "
                       "error_description=\"no ?way?\", scope=\"a b\""));
        QVERIFY(ResourceError { ErrorCode::TemporarilyUnavailable }.challenge(u"api"_s).isEmpty());
    }

    void letsOnlyGoodTokensOfTheRightScopeThrough_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<int>("status");
        QTest::newRow("good") << QByteArray("Bearer good") << 200;
        QTest::newRow("narrow") << QByteArray("Bearer narrow") << 403;
        QTest::newRow("bad") << QByteArray("Bearer bad") << 401;
        QTest::newRow("nobody can say") << QByteArray("Bearer doubt") << 503;
        QTest::newRow("none") << QByteArray("Basic YTpi") << 401;
    }
    void letsOnlyGoodTokensOfTheRightScopeThrough()
    {
        QFETCH(QByteArray, field);
        const auto check = [](const QByteArray& token) -> Outcome {
            Token good;
            good.scopes = QStringList { u"profile"_s };
            if (token == "good")
                return good;
            if (token == "narrow")
                return Token {};
            return ResourceError { token == "bad" ? ErrorCode::InvalidToken
                                                  : ErrorCode::TemporarilyUnavailable };
        };
        const ResourceProtector protector(std::make_unique<LocalValidator>(check));
        int status = 0;
        protector.acquire({ "GET", {}, { field }, {}, {} }, ScopeExpression::allOf(u"profile"_s),
            [&status](const Outcome& outcome) {
                const auto* error = std::get_if<ResourceError>(&outcome);
                status = error ? error->httpStatus() : 200;
            });
        QTEST(status, "status");
    }
};

QTEST_GUILESS_MAIN(BearerRequestTest)
#include "tst_bearer_request.moc"
