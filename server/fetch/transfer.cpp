// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/fetch/transfer.h"

#include <QtCore/QUrl>
#include <QtNetwork/QNetworkRequest>

#include <algorithm>

namespace gatehouse::fetch {

using namespace Qt::StringLiterals;
using core::ErrorKind;

namespace {

/// The URL with the address in place of the name: nothing is resolved a second time, so a name that
/// changes its answer (DNS rebinding) changes nothing.
QUrl pinnedUrl(const Target& target, const QHostAddress& address)
{
    QUrl url;
    url.setScheme(target.isTls ? u"https"_s : u"http"_s);
    url.setHost(address.toString());
    url.setPort(target.port);
    const qsizetype query = target.pathWithQuery.indexOf(u'?');
    url.setPath(target.pathWithQuery.left(query), QUrl::StrictMode);
    if (query >= 0)
        url.setQuery(target.pathWithQuery.sliced(query + 1), QUrl::StrictMode);
    return url;
}

QNetworkRequest networkRequest(const Request& request, const Transfer::Route& route)
{
    QNetworkRequest made(pinnedUrl(route.target, route.address));
    made.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
        QVariant::fromValue(QNetworkRequest::ManualRedirectPolicy));
    made.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    made.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    made.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    for (const auto& [name, value] : request.headers)
        made.setRawHeader(name, value);
    made.setRawHeader("Host", route.target.authority());
    // Also keeps Qt from unpacking: a few bytes could become many.
    made.setRawHeader("Accept-Encoding", "identity");
    made.setRawHeader("User-Agent", "gatehouse");
    if (route.target.isTls) {
        made.setSslConfiguration(route.tls);
        made.setPeerVerifyName(route.target.host);
    }
    return made;
}

bool isAccepted(const QByteArray& type, const QByteArrayList& accepted)
{
    return accepted.isEmpty()
        || std::any_of(accepted.begin(), accepted.end(), [&type](const QByteArray& entry) {
               return entry.startsWith('+') ? type.endsWith(entry) : type == entry;
           });
}

std::optional<std::chrono::seconds> freshness(const QByteArray& cacheControl)
{
    for (const QByteArray& part : cacheControl.toLower().split(',')) {
        const QByteArray directive = part.trimmed();
        if (directive == "no-store" || directive == "no-cache")
            return std::chrono::seconds(0);
        bool isNumber = false;
        const qint64 seconds
            = directive.startsWith("max-age=") ? directive.mid(8).toLongLong(&isNumber) : 0;
        if (isNumber && seconds >= 0)
            return std::chrono::seconds(seconds);
    }
    return std::nullopt;
}

constexpr qsizetype mostHeaders = 100;

QNetworkReply* send(
    QNetworkAccessManager& manager, const QNetworkRequest& made, const Request& request)
{
    if (request.method == "GET")
        return manager.get(made);
    if (request.method == "HEAD")
        return manager.head(made);
    if (request.method == "POST")
        return manager.post(made, request.body);
    if (request.method == "PUT")
        return manager.put(made, request.body);
    // Without a body not even Content-Length: 0, which some servers take for one.
    if (request.method == "DELETE" && request.body.isEmpty())
        return manager.deleteResource(made);
    return manager.sendCustomRequest(made, request.method, request.body);
}

} // namespace

bool isMethod(const QByteArray& method)
{
    static const QByteArrayList methods { "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE" };
    return methods.contains(method);
}

Transfer::Transfer(QNetworkAccessManager& manager, const Request& request, const Route& route,
    const QDeadlineTimer& deadline)
    : m_acceptedTypes(request.acceptedTypes)
    , m_mostBytes(request.mostBytes)
{
    const QNetworkRequest made = networkRequest(request, route);
    m_reply.reset(send(manager, made, request));
    m_reply->setReadBufferSize(m_mostBytes + 1);
    connect(m_reply.get(), &QNetworkReply::readyRead, this, &Transfer::read);
    connect(m_reply.get(), &QNetworkReply::finished, this, &Transfer::finish);
    connect(&m_timer, &QTimer::timeout, this,
        [this] { stop(ErrorKind::Unavailable, u"no answer in time"_s); });
    m_timer.setSingleShot(true);
    m_timer.start(std::chrono::milliseconds(deadline.remainingTime()));
}

Transfer::~Transfer()
{
    if (!m_reply->isFinished()) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
}

core::Result<Answer> Transfer::take()
{
    if (m_fault)
        return tl::unexpected(*m_fault);
    return answer();
}

void Transfer::read()
{
    m_body += m_reply->read(m_mostBytes + 1 - m_body.size());
    if (m_body.size() > m_mostBytes)
        stop(ErrorKind::Denied,
            u"the answer is larger than %1 KiB"_s.arg((m_mostBytes + 1023) / 1024));
}

void Transfer::finish()
{
    if (isDone())
        return;
    read();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // Qt calls 4xx and 5xx errors as well; here they are answers.
    if (status == 0 || m_reply->error() == QNetworkReply::RemoteHostClosedError) {
        m_couldNotConnect = m_reply->error() == QNetworkReply::ConnectionRefusedError
            || m_reply->error() == QNetworkReply::HostNotFoundError
            || m_reply->error() == QNetworkReply::UnknownNetworkError;
        const bool isTls = m_reply->error() == QNetworkReply::SslHandshakeFailedError;
        stop(ErrorKind::Unavailable,
            isTls ? u"TLS: the certificate was not accepted"_s : u"no connection or no answer"_s);
    }
    m_timer.stop();
    complete();
}

void Transfer::stop(ErrorKind kind, const QString& fault)
{
    if (isDone())
        return;
    m_fault = core::Error { kind, fault };
    m_timer.stop();
    // Now, not when the waiting coroutine comes to it: a flood goes on meanwhile.
    m_reply->disconnect(this);
    m_reply->abort();
    complete();
}

core::Result<Answer> Transfer::answer() const
{
    Answer given;
    given.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (given.status >= 300 && given.status < 400)
        return core::failure(ErrorKind::Denied, u"redirects are not followed"_s);
    given.contentType = m_reply->rawHeader("Content-Type").split(';').first().trimmed().toLower();
    const bool isSuccess = given.status >= 200 && given.status < 300;
    if (isSuccess && !isAccepted(given.contentType, m_acceptedTypes))
        return core::failure(ErrorKind::Denied, u"unexpected content type"_s);
    given.body = m_body;
    given.freshFor = freshness(m_reply->rawHeader("Cache-Control"));
    for (const auto& [name, value] : m_reply->rawHeaderPairs().mid(0, mostHeaders))
        given.headers.emplace_back(name, value);
    return given;
}

} // namespace gatehouse::fetch
