// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/http/support/test_endpoints.h"

#include "server/core/mailbox.h"

#include <stdexcept>

namespace gatehouse::http::test {

using namespace Qt::StringLiterals;

namespace {

/// Suspends until another thread has waited for some milliseconds, as a commit does.
class Pause
{
public:
    Pause(Alarm& alarm, int milliseconds)
        : m_alarm(alarm)
        , m_duration(milliseconds)
    {
    }
    Pause(const Pause&) = delete;
    Pause& operator=(const Pause&) = delete;

    /// QCoro hands awaitables on by reference, and g++ 12 would copy one that is its own awaiter.
    class Awaiter
    {
    public:
        explicit Awaiter(Pause& pause)
            : m_pause(pause)
        {
        }
        [[nodiscard]] bool await_ready() const noexcept { return false; }
        void await_suspend(std::coroutine_handle<> coroutine) { m_pause.suspend(coroutine); }
        void await_resume() const noexcept { }

    private:
        Pause& m_pause;
    };
    [[nodiscard]] Awaiter operator co_await();

private:
    void suspend(std::coroutine_handle<> coroutine)
    {
        m_wakeup.coroutine = coroutine;
        m_alarm.wake(core::Mailbox::current(), &m_wakeup, m_duration);
    }

    Alarm& m_alarm;
    std::chrono::milliseconds m_duration;
    core::Wakeup m_wakeup {};
};

Pause::Awaiter Pause::operator co_await()
{
    return Awaiter(*this);
}

using Handler = std::function<Response(const Request&)>;

class PlainEndpoint final : public Endpoint
{
public:
    PlainEndpoint(QByteArray path, QByteArrayList methods, Handler handler, Cors cors = Cors::Never,
        qsizetype maximumBody = 64 * 1024)
        : m_path(std::move(path))
        , m_methods(std::move(methods))
        , m_handler(std::move(handler))
        , m_cors(cors)
        , m_maximumBody(maximumBody)
    {
    }
    [[nodiscard]] QByteArray path() const override { return m_path; }
    [[nodiscard]] QByteArrayList methods() const override { return m_methods; }
    [[nodiscard]] Cors cors() const override { return m_cors; }
    [[nodiscard]] qsizetype maximumBody() const override { return m_maximumBody; }
    [[nodiscard]] Task<Response> handle(RequestPtr request) override
    {
        co_return m_handler(*request);
    }

private:
    QByteArray m_path;
    QByteArrayList m_methods;
    Handler m_handler;
    Cors m_cors;
    qsizetype m_maximumBody;
};

/// Answers or throws after Pause; the query is the number of milliseconds.
class SlowEndpoint final : public Endpoint
{
public:
    SlowEndpoint(QByteArray path, Alarm& alarm, bool isThrowing)
        : m_path(std::move(path))
        , m_alarm(alarm)
        , m_isThrowing(isThrowing)
    {
    }
    [[nodiscard]] QByteArray path() const override { return m_path; }
    [[nodiscard]] QByteArrayList methods() const override { return { "GET"_ba, "POST"_ba }; }
    [[nodiscard]] Task<Response> handle(RequestPtr request) override
    {
        co_await Pause(m_alarm, request->query.toInt());
        if (m_isThrowing)
            throw std::runtime_error("thrown after a pause");
        co_return Response::text(200, "slow " + request->query);
    }

private:
    QByteArray m_path;
    Alarm& m_alarm;
    bool m_isThrowing;
};

Response inject(const Request& request)
{
    Response response = Response::text(200, "injected");
    response.set("X-Echo"_ba, QByteArray::fromPercentEncoding(request.query));
    return response;
}

void add(
    Router& router, const char* path, const char* method, Handler handler, Cors cors = Cors::Never)
{
    router.add(
        std::make_unique<PlainEndpoint>(path, QByteArrayList { method }, std::move(handler), cors));
}

Response hello(const Request&)
{
    return Response::jsonText(200, "{\"hello\":true}"_ba);
}

} // namespace

void addTestEndpoints(Router& router, Alarm& alarm)
{
    add(router, "/hello", "GET", hello);
    add(router, "/public", "GET", hello, Cors::Anyone);
    add(router, "/registered", "GET", hello, Cors::RegisteredOrigins);
    add(router, "/empty", "GET", [](const Request&) { return Response::empty(204); });
    add(router, "/inject", "GET", inject);
    add(router, "/item/*", "GET",
        [](const Request& request) { return Response::text(200, request.path); });
    add(router, "/throw", "GET",
        [](const Request&) -> Response { throw std::runtime_error("thrown at once"); });
    add(router, "/big", "GET", [](const Request& request) {
        return Response::text(200, QByteArray(request.query.toInt(), 'x'));
    });
    add(router, "/number", "GET",
        [](const Request& request) { return Response::text(200, request.number); });
    const auto echo = [](const Request& request) {
        return Response::text(200, request.method + ' ' + request.query + ' ' + request.body);
    };
    add(router, "/echo", "POST", echo);
    router.add(std::make_unique<PlainEndpoint>(
        "/small", QByteArrayList { "POST" }, echo, Cors::Never, 10));
    router.add(std::make_unique<SlowEndpoint>("/slow", alarm, false));
    router.add(std::make_unique<SlowEndpoint>("/throwlate", alarm, true));
}

} // namespace gatehouse::http::test
