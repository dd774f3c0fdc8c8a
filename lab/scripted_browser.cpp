// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/scripted_browser.h"

#include "lab/html_form.h"
#include "lab/sign_in_pages.h"
#include "server/core/percent.h"
#include "server/upstream/oauth1/parameters.h"

#include <QtCore/QDateTime>

#include <utility>

namespace gatehouse::lab {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPages = 16;

bool isSameOrigin(const QUrl& one, const QUrl& other)
{
    const auto port
        = [](const QUrl& url) { return url.port(url.scheme() == "https"_L1 ? 443 : 80); };
    return one.scheme() == other.scheme() && one.host() == other.host() && port(one) == port(other);
}

/// A trace of the pages may be looked at by a class; the password of the test user need not be. The
/// field may have any name.
Exchange withoutPassword(Exchange exchange, const QString& password)
{
    const QByteArray encoded = core::percentEncoded(password.toUtf8());
    QByteArrayList pairs = exchange.wire.requestBody.split('&');
    for (QByteArray& pair : pairs) {
        const qsizetype equals = pair.indexOf('=');
        if (!password.isEmpty() && equals > 0 && pair.sliced(equals + 1) == encoded)
            pair = pair.first(equals) + "=...";
    }
    exchange.wire.requestBody = pairs.join('&');
    return exchange;
}

} // namespace

ScriptedBrowser::ScriptedBrowser(Messenger& messenger, Person person, QObject* parent)
    : QObject(parent)
    , m_messenger(messenger)
    , m_person(std::move(person))
{
}

void ScriptedBrowser::open(const QByteArray& address, const QByteArray& redirectUri,
    std::function<void(const Exchange&)> seen, Done done)
{
    m_redirectUri = redirectUri;
    m_seen = std::move(seen);
    m_done = std::move(done);
    m_here = QUrl::fromEncoded(address);
    visit(address);
}

void ScriptedBrowser::visit(const QByteArray& address, const Fields* form)
{
    if (++m_pages > mostPages)
        return fail(u"more than 16 pages"_s);
    Question question;
    question.url = address;
    question.headers.emplace_back("Accept", "text/html");
    if (form != nullptr) {
        question.method = "POST";
        question.contentType = "application/x-www-form-urlencoded";
        question.body = upstream::oauth1::encodeParameters(*form);
        question.headers.emplace_back("Origin",
            m_here.toEncoded(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment));
    }
    m_here = QUrl::fromEncoded(address);
    const QByteArray cookies = m_cookies.header(m_here.path());
    if (!cookies.isEmpty())
        question.headers.emplace_back("Cookie", cookies);
    m_messenger.send(question, this, [this](const Exchange& exchange) { arrived(exchange); });
}

void ScriptedBrowser::arrived(const Exchange& exchange)
{
    m_seen(withoutPassword(exchange, m_person.password));
    if (!exchange.fault.isEmpty())
        return fail(exchange.fault);
    m_cookies.keep(exchange.wire.headers, m_here.path(), QDateTime::currentDateTimeUtc());
    const QByteArray location = headerOf(exchange.wire.headers, "location");
    if (exchange.wire.status >= 300 && exchange.wire.status < 400 && !location.isEmpty())
        return followTo(location);
    readPage(exchange);
}

void ScriptedBrowser::followTo(const QByteArray& location)
{
    if (auto answer = answerAt(location, m_redirectUri))
        return finish(std::move(*answer));
    const QUrl next = m_here.resolved(QUrl::fromEncoded(location));
    if (!isSameOrigin(next, m_here))
        return fail(u"the browser was sent to %1"_s.arg(
            next.toString(QUrl::RemoveQuery | QUrl::RemoveFragment)));
    visit(next.toEncoded());
}

bool ScriptedBrowser::isPosted(const std::vector<HtmlForm>& forms)
{
    for (const HtmlForm& form : forms) {
        if (m_redirectUri.isEmpty() || form.action != m_redirectUri)
            continue;
        BrowserAnswer answer { "form_post", form.action };
        for (const HtmlForm::Input& input : form.inputs) {
            if (input.type != "submit")
                answer.parameters.emplace_back(input.name, input.value);
        }
        finish(std::move(answer));
        return true;
    }
    return false;
}

void ScriptedBrowser::readPage(const Exchange& exchange)
{
    const std::vector<HtmlForm> forms = formsOf(exchange.wire.body);
    if (isPosted(forms))
        return;
    const QString heading = headingOf(exchange.wire.body);
    const auto form = exchange.wire.status < 400 ? filledForm(forms, m_person) : std::nullopt;
    if (!form) {
        if (exchange.wire.status < 400 && m_redirectUri.isEmpty())
            return finish(BrowserAnswer { {}, exchange.wire.url.toUtf8(), {}, heading });
        return fail(u"the browser ended at a page: %1 %2 %3"_s.arg(exchange.wire.status)
                        .arg(heading, textOf(exchange.wire.body))
                        .simplified());
    }
    if (form->isSignIn && std::exchange(m_hasSignedIn, true))
        return fail(u"the sign-in was refused: %1"_s.arg(heading));
    const QUrl target
        = form->action.isEmpty() ? m_here : m_here.resolved(QUrl::fromEncoded(form->action));
    if (!isSameOrigin(target, m_here))
        return fail(u"a form goes to another server"_s);
    visit(target.toEncoded(), &form->fields);
}

void ScriptedBrowser::finish(const core::Result<BrowserAnswer>& result)
{
    const Done done = std::exchange(m_done, {});
    deleteLater();
    if (done)
        done(result);
}

void ScriptedBrowser::fail(const QString& reason)
{
    finish(core::failure(core::ErrorKind::Invalid, reason));
}

} // namespace gatehouse::lab
