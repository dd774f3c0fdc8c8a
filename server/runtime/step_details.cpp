// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/runtime/step_details.h"

#include "server/http/cookie.h"
#include "server/http/form.h"

#include <QtCore/QHash>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSet>

#include <optional>

namespace gatehouse::runtime {

using namespace Qt::StringLiterals;
using trace::Link;
using trace::Place;

namespace {

constexpr size_t mostFields = 48;
constexpr size_t mostKeys = 16;
constexpr qsizetype longestName = 64;
constexpr qsizetype longestValue = 512;
constexpr qsizetype largestJson = 16 * 1024;

/// Names whose values are no secret. What is not here is masked, also what a client invented.
bool isOpen(const QByteArray& name)
{
    static const QSet<QByteArray> names { "client_id"_ba, "response_type"_ba, "response_mode"_ba,
        "redirect_uri"_ba, "post_logout_redirect_uri"_ba, "scope"_ba, "grant_type"_ba,
        "code_challenge"_ba, "code_challenge_method"_ba, "prompt"_ba, "max_age"_ba, "display"_ba,
        "ui_locales"_ba, "acr_values"_ba, "resource"_ba, "audience"_ba, "token_type_hint"_ba,
        "client_assertion_type"_ba, "interaction"_ba, "username"_ba, "persona"_ba, "error"_ba,
        "error_description"_ba, "error_uri"_ba, "iss"_ba, "issuer"_ba, "token_type"_ba,
        "verification_uri"_ba, "provider"_ba, "action"_ba, "decision"_ba };
    return names.contains(name);
}

std::optional<Link> linkOf(const QByteArray& name)
{
    static const QHash<QByteArray, Link> links { { "state"_ba, Link::State },
        { "code"_ba, Link::Code }, { "request_uri"_ba, Link::PushedRequest },
        { "device_code"_ba, Link::DeviceCode }, { "user_code"_ba, Link::UserCode },
        { "interaction"_ba, Link::Interaction }, { "access_token"_ba, Link::Token },
        { "refresh_token"_ba, Link::Token }, { "token"_ba, Link::Token } };
    const auto found = links.constFind(name);
    return found == links.cend() ? std::nullopt : std::optional(*found);
}

/// People type user codes as they like (RFC 8628 §6.1).
QByteArray comparable(Link link, const QByteArray& value)
{
    if (link != Link::UserCode)
        return value;
    QByteArray code = value.toUpper();
    code.replace('-', "").replace(' ', "");
    return code;
}

bool isTyped(const QByteArray& name)
{
    return name.contains("password") || name.contains("secret") || name == "user_code";
}

bool isForm(const QByteArray& type)
{
    return type.startsWith("application/x-www-form-urlencoded");
}

} // namespace

StepDetails::StepDetails(trace::Step& step, const trace::Masker& masker)
    : m_step(step)
    , m_masker(masker)
{
    for (const trace::Field& noted : m_step.fields) {
        if (const auto link = linkOf(noted.name))
            addKey(*link, m_masker.mask(comparable(*link, noted.value)));
    }
}

void StepDetails::addKey(Link link, const trace::Masked& value)
{
    if (value.digest != 0 && m_step.keys.size() < mostKeys)
        m_step.keys.push_back(value.key(link));
}

void StepDetails::addRequest(const http::Request& request)
{
    m_step.peer = request.peer.toString().toLatin1();
    if (!request.query.isEmpty())
        addParameters(Place::Query, request.query);
    const QByteArray type = request.header("content-type");
    if (!request.body.isEmpty() && isForm(type))
        addParameters(Place::Form, request.body);
    addCredentials(request.header("authorization"));
    for (const char* name : { "content-type", "accept", "user-agent", "origin" }) {
        const QByteArray value = request.header(name);
        if (!value.isEmpty())
            add(Place::Header, name, value, false);
    }
    addSession(request);
}

void StepDetails::addAnswer(const http::Response& response)
{
    if (!response.contentType.isEmpty())
        add(Place::AnswerHeader, "content-type"_ba, response.contentType, false);
    for (const auto& [name, value] : response.headers) {
        if (name.compare("location", Qt::CaseInsensitive) == 0)
            addLocation(value);
        else if (name.compare("www-authenticate", Qt::CaseInsensitive) == 0)
            add(Place::AnswerHeader, "www-authenticate"_ba, value, false);
    }
    if (response.contentType.startsWith("application/json") && response.body.size() <= largestJson)
        addJson(response.body);
}

void StepDetails::addParameters(Place place, QByteArrayView text)
{
    const auto form = http::Form::parse(text);
    if (!form) // Nothing of it is known well enough to show it.
        return add(place, "(malformed)"_ba, m_masker.mask(text, false).text, true);
    for (const auto& [name, value] : form->fields())
        addParameter(place, name, value);
}

void StepDetails::addParameter(Place place, const QByteArray& name, const QByteArray& value)
{
    const auto link = linkOf(name);
    const bool isShown = isOpen(name);
    if (isShown && !link)
        return add(place, name, value, false);
    const trace::Masked masked
        = m_masker.mask(link ? comparable(*link, value) : value, !isTyped(name));
    if (link)
        addKey(*link, masked);
    add(place, name, isShown ? value : masked.text, !isShown);
}

void StepDetails::addCredentials(const QByteArray& authorization)
{
    const qsizetype space = authorization.indexOf(' ');
    if (space < 0)
        return;
    const QByteArray scheme = authorization.first(space);
    const QByteArray rest = authorization.sliced(space + 1).trimmed();
    if (scheme.compare("basic", Qt::CaseInsensitive) == 0) {
        const QByteArray pair = QByteArray::fromBase64(rest);
        const qsizetype colon = pair.indexOf(':');
        const QByteArray user = colon < 0 ? QByteArray() : pair.first(colon);
        const auto secret = m_masker.mask(QByteArrayView(pair).sliced(colon + 1), false);
        return add(Place::Header, "authorization"_ba,
            QByteArray("Basic " + user.left(longestValue / 2) + ':' + secret.text), true);
    }
    const trace::Masked masked = m_masker.mask(rest);
    if (scheme.compare("bearer", Qt::CaseInsensitive) == 0)
        addKey(Link::Token, masked);
    add(Place::Header, "authorization"_ba, QByteArray(scheme.left(longestName) + ' ' + masked.text),
        true);
}

void StepDetails::addSession(const http::Request& request)
{
    if (request.header("cookie").isEmpty())
        return;
    static const QByteArray name = "gatehouse_session"_ba;
    QByteArray session = request.cookie(http::cookieName(name, true));
    if (session.isEmpty())
        session = request.cookie(http::cookieName(name, false));
    if (!session.isEmpty())
        m_step.session = m_masker.mask(session, false).key(Link::Session);
}

void StepDetails::addLocation(const QByteArray& location)
{
    const qsizetype end = location.size();
    const qsizetype fragment = location.indexOf('#') < 0 ? end : location.indexOf('#');
    qsizetype query = location.indexOf('?');
    if (query < 0 || query > fragment)
        query = fragment;
    add(Place::AnswerHeader, "location"_ba, location.first(query), false);
    if (query < fragment)
        addParameters(
            Place::Answer, QByteArrayView(location).sliced(query + 1, fragment - query - 1));
    if (fragment < end)
        addParameters(Place::Answer, QByteArrayView(location).sliced(fragment + 1));
}

void StepDetails::addJson(const QByteArray& body)
{
    const QJsonObject members = QJsonDocument::fromJson(body).object();
    for (auto member = members.begin(); member != members.end(); ++member) {
        const QByteArray name = member.key().toUtf8();
        const QJsonValue value = member.value();
        if (value.isString())
            addParameter(Place::Answer, name, value.toString().toUtf8());
        else if (value.isArray() || value.isObject())
            add(Place::Answer, name, value.isArray() ? "[...]"_ba : "{...}"_ba, false);
        else
            add(Place::Answer, name, value.toVariant().toString().toLatin1(), false);
    }
}

void StepDetails::add(Place place, const QByteArray& name, QByteArray value, bool isMasked)
{
    if (m_step.fields.size() >= mostFields)
        return;
    if (value.size() > longestValue) {
        value.truncate(longestValue);
        value += "..."_ba;
    }
    m_step.fields.push_back({ place, name.left(longestName), std::move(value), isMasked });
}

} // namespace gatehouse::runtime
