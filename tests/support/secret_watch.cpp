// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/secret_watch.h"

#include "models/har_export.h"
#include "server/runtime/step_details.h"
#include "server/trace/step_json.h"
#include "tests/support/secret_collector.h"
#include "tests/support/stored_bytes.h"

#include <QtTest/QTest>

#include <cstdio>
#include <cstdlib>
#include <mutex>

namespace gatehouse::test {

using namespace Qt::StringLiterals;

namespace {

/// What was logged while a watch lived. The writer's thread logs too.
struct CapturedLog
{
    std::mutex mutex;
    QByteArray text;
    int watches = 0;
    QtMessageHandler before = nullptr;
};

CapturedLog& capturedLog()
{
    static CapturedLog log;
    return log;
}

void captureMessage(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    CapturedLog& log = capturedLog();
    {
        const std::lock_guard guard(log.mutex);
        log.text += message.toUtf8() + '\n';
    }
    if (log.before)
        log.before(type, context, message);
}

QByteArray jsonOf(const std::vector<trace::Step>& steps)
{
    QByteArray lines;
    for (const trace::Step& step : steps)
        lines += trace::toJson(step) + '\n';
    return lines;
}

/// Found where it may be: what people type at the device page lies readable in the database,
/// because the console shows who waits for which; it lives minutes, and only a person who is signed
/// in can do anything with it.
bool isAllowed(const QByteArray& leak)
{
    return leak == "user_code in the database";
}

void failTheTest(const QByteArray& message)
{
    if (!QTest::currentTestFunction()) {
        std::fprintf(stderr, "FAIL!  : %s\n", message.constData());
        std::_Exit(1);
    }
    QTest::qFail(message.constData(), __FILE__, __LINE__);
}

} // namespace

SecretWatch::SecretWatch()
    : m_masker("a key of thirty-two bytes for it"_ba)
{
    CapturedLog& log = capturedLog();
    if (log.watches++ == 0)
        log.before = qInstallMessageHandler(captureMessage);
}

SecretWatch::~SecretWatch()
{
    CapturedLog& log = capturedLog();
    if (--log.watches > 0)
        return;
    // QtTest may have put its own over ours meanwhile.
    const QtMessageHandler current = qInstallMessageHandler(log.before);
    if (current != captureMessage)
        qInstallMessageHandler(current);
    log.text.clear();
    SecretCollector::instance().forgetAll();
}

void SecretWatch::answered(const http::Request& request, const http::Response& response,
    std::chrono::steady_clock::time_point)
{
    trace::Step step;
    step.request = request.number;
    step.method = request.method;
    step.path = request.path;
    step.status = response.status;
    runtime::StepDetails details(step, m_masker);
    details.addRequest(request);
    details.addAnswer(response);
    m_wire.push_back(std::move(step));
}

void SecretWatch::refused(const http::RefusedRequest&) { }

void SecretWatch::finish(
    const std::vector<trace::Step>& recorded, const store::Location& location) const
{
    std::vector<trace::Step> steps = recorded;
    steps.insert(steps.end(), m_wire.begin(), m_wire.end());
    const auto database = storedBytes(location);
    if (!database)
        return failTheTest("no secret can be looked for: " + database.error().message.toUtf8());
    QByteArray log;
    {
        const std::lock_guard guard(capturedLog().mutex);
        log = capturedLog().text;
    }
    const QByteArrayList found = leaks(steps, log, *database);
    if (!found.isEmpty())
        failTheTest("secrets leaked: " + found.join(", "));
}

QByteArrayList leaks(
    const std::vector<trace::Step>& steps, const QByteArray& log, const QByteArray& database)
{
    const SecretSearch search(SecretCollector::instance().secrets());
    const std::array places { std::pair { "the trace", jsonOf(steps) },
        std::pair {
            "the HAR export", models::harText(steps, u"https://issuer.example"_s, u"test"_s) },
        std::pair { "the log", log }, std::pair { "the database", database } };
    QByteArrayList found;
    for (const auto& [place, text] : places) {
        for (const QByteArray& kind : search.kindsIn(text)) {
            const QByteArray leak = kind + " in " + place;
            if (!isAllowed(leak))
                found.append(leak);
        }
    }
    return found;
}

} // namespace gatehouse::test
