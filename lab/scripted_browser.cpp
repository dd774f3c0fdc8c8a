// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/scripted_browser.h"

#include "server/upstream/oauth1/parameters.h"

#include <utility>

namespace gatehouse::lab {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPages = 16;
constexpr qsizetype mostCookies = 32;

bool isSameOrigin(const QUrl& one, const QUrl& other)
{
    const auto port
        = [](const QUrl& url) { return url.port(url.scheme() == "https"_L1 ? 443 : 80); };
    return one.scheme() == other.scheme() && one.host() == other.host() && port(one) == port(other);
}

/// A trace of the pages may be looked at by a class; the password of the test user need not be.
Exchange withoutPassword(Exchange exchange, const QString& password)
{
    const QByteArray encoded
        = upstream::oauth1::encodeParameters({ { "password", password.toUtf8() } });
    if (!password.isEmpty())
        exchange.wire.requestBody.replace(encoded, "password=...");
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
    QByteArrayList cookies;
    for (auto cookie = m_cookies.cbegin(); cookie != m_cookies.cend(); ++cookie)
        cookies.append(QByteArray(cookie.key() + '=' + cookie.value()));
    if (!cookies.isEmpty())
        question.headers.emplace_back("Cookie", cookies.join("; "));
    m_here = QUrl::fromEncoded(address);
    m_messenger.send(question, this, [this](const Exchange& exchange) { arrived(exchange); });
}

void ScriptedBrowser::arrived(const Exchange& exchange)
{
    m_seen(withoutPassword(exchange, m_person.password));
    if (!exchange.fault.isEmpty())
        return fail(exchange.fault);
    keepCookies(exchange.wire.headers);
    const QByteArray location = headerOf(exchange.wire.headers, "location");
    if (exchange.wire.status >= 300 && exchange.wire.status < 400 && !location.isEmpty())
        return followTo(location);
    readPage(exchange);
}

void ScriptedBrowser::keepCookies(const control::HeaderList& headers)
{
    for (const auto& [name, text] : headers) {
        if (name.compare("set-cookie", Qt::CaseInsensitive) != 0)
            continue;
        // Several of them come as one header with a line each.
        for (const QByteArray& line : text.split('\n')) {
            const QByteArray pair = line.split(';').first();
            const qsizetype equals = pair.indexOf('=');
            if (equals <= 0)
                continue;
            const QByteArray key = pair.first(equals).trimmed();
            if (line.toLower().contains("max-age=0"))
                m_cookies.remove(key);
            else if (m_cookies.size() < mostCookies)
                m_cookies.insert(key, pair.sliced(equals + 1));
        }
    }
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
        for (const HtmlForm::Input& input : form.inputs)
            answer.parameters.emplace_back(input.name, input.value);
        finish(std::move(answer));
        return true;
    }
    return false;
}

const HtmlForm* ScriptedBrowser::formToFill(const std::vector<HtmlForm>& forms) const
{
    for (const HtmlForm& form : forms) {
        if (form.hasPassword() && form.find("username") != nullptr)
            return &form;
    }
    for (const HtmlForm& form : forms) {
        if (form.find("confirm") != nullptr || form.find("user_code") != nullptr)
            return &form;
    }
    return nullptr;
}

Fields ScriptedBrowser::filled(const HtmlForm& form) const
{
    Fields fields;
    const bool isSignIn = form.hasPassword();
    for (const HtmlForm::Input& input : form.inputs) {
        if (input.name == "username")
            fields.emplace_back(input.name, m_person.username.toUtf8());
        else if (input.type == "password")
            fields.emplace_back(input.name, m_person.password.toUtf8());
        else if (input.type == "hidden" || input.name == "user_code")
            fields.emplace_back(input.name, input.value);
    }
    if (form.find("confirm") == nullptr)
        return fields;
    // The sign-in page asks by a check box that stands for yes, the consent page by two buttons.
    if (!m_person.denies)
        fields.emplace_back("confirm", "yes");
    else if (!isSignIn)
        fields.emplace_back("confirm", "no");
    return fields;
}

void ScriptedBrowser::readPage(const Exchange& exchange)
{
    const std::vector<HtmlForm> forms = formsOf(exchange.wire.body);
    if (isPosted(forms))
        return;
    const QString heading = headingOf(exchange.wire.body);
    const HtmlForm* const form = exchange.wire.status < 400 ? formToFill(forms) : nullptr;
    if (form == nullptr) {
        if (exchange.wire.status < 400 && m_redirectUri.isEmpty())
            return finish(BrowserAnswer { {}, exchange.wire.url.toUtf8(), {}, heading });
        return fail(u"the browser ended at a page: %1 %2"_s.arg(exchange.wire.status).arg(heading));
    }
    if (form->hasPassword() && std::exchange(m_hasSignedIn, true))
        return fail(u"the sign-in was refused: %1"_s.arg(heading));
    const QUrl target
        = form->action.isEmpty() ? m_here : m_here.resolved(QUrl::fromEncoded(form->action));
    if (!isSameOrigin(target, m_here))
        return fail(u"a form goes to another server"_s);
    const Fields fields = filled(*form);
    visit(target.toEncoded(), &fields);
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
