// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/messenger.h"

#include "server/core/random_source.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTimer>
#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QNetworkReply>

namespace gatehouse::lab {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype markBytes = 8;

QNetworkRequest requestFor(const Question& question, const QByteArray& mark)
{
    QNetworkRequest request(QUrl::fromEncoded(question.url));
    request.setAttribute(
        QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    for (const auto attribute :
        { QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::CookieSaveControlAttribute,
            QNetworkRequest::AuthenticationReuseAttribute })
        request.setAttribute(attribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setTransferTimeout(Messenger::mostSeconds * 1000);
    for (const auto& [name, value] : question.headers)
        request.setRawHeader(name, value);
    if (!question.contentType.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, question.contentType);
    request.setRawHeader("User-Agent"_ba, "Gatehouse-Flow-Lab/" + mark);
    return request;
}

Exchange unanswered(const Question& question, const QByteArray& mark, const QString& fault)
{
    Exchange exchange;
    exchange.wire.method = question.method;
    exchange.wire.url = QString::fromUtf8(question.url);
    exchange.wire.requestHeaders = question.headers;
    exchange.wire.requestBody = question.body;
    if (!question.contentType.isEmpty())
        exchange.wire.requestHeaders.emplace_back("Content-Type", question.contentType);
    exchange.mark = mark;
    exchange.fault = fault;
    return exchange;
}

void readAnswer(QNetworkReply& reply, Exchange& exchange)
{
    exchange.wire.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const auto& [name, value] : reply.rawHeaderPairs())
        exchange.wire.headers.emplace_back(name, value);
    const QByteArray type = reply.header(QNetworkRequest::ContentTypeHeader).toByteArray();
    exchange.wire.contentType = type.split(';').first().trimmed().toLower();
    exchange.wire.body = reply.read(control::largestApiAnswer + 1);
    // What was given up has no body any more, whatever had come of it.
    if (reply.error() == QNetworkReply::OperationCanceledError
        || exchange.wire.body.size() > control::largestApiAnswer) {
        exchange.wire.body.truncate(control::largestApiAnswer);
        exchange.fault = u"no answer of at most 1 MiB within 20 seconds"_s;
    } else if (exchange.wire.status == 0) {
        exchange.fault = reply.errorString();
    }
}

} // namespace

Messenger::Messenger(core::RandomSource& random, QObject* parent)
    : QObject(parent)
    , m_random(random)
{
    m_manager.setProxy(QNetworkProxy::NoProxy);
}

Messenger::~Messenger() = default;

QNetworkReply* Messenger::start(const Question& question, const QByteArray& mark)
{
    const QNetworkRequest request = requestFor(question, mark);
    if (question.method == "GET")
        return m_manager.get(request);
    return m_manager.sendCustomRequest(request, question.method, question.body);
}

void Messenger::send(const Question& question, QObject* context, std::function<void(Exchange)> done)
{
    const QByteArray mark = m_random.bytes(markBytes).toHex();
    const QUrl url = QUrl::fromEncoded(question.url, QUrl::StrictMode);
    const bool isWeb = url.isValid() && !url.host().isEmpty()
        && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
    if (!isWeb || m_running >= mostAtOnce) {
        const QString fault = isWeb ? u"too many requests are under way"_s
                                    : u"the address is not an http or https URL"_s;
        QMetaObject::invokeMethod(
            context, [done, exchange = unanswered(question, mark, fault)] { done(exchange); },
            Qt::QueuedConnection);
        return;
    }
    ++m_running;
    QNetworkReply* const reply = start(question, mark);
    QElapsedTimer sinceSent;
    sinceSent.start();
    // The transfer timeout starts again with every byte; this one does not.
    QTimer::singleShot(std::chrono::seconds(mostSeconds), reply, &QNetworkReply::abort);
    connect(reply, &QNetworkReply::readyRead, reply, [reply] {
        if (reply->bytesAvailable() > control::largestApiAnswer)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        --m_running;
        reply->deleteLater();
    });
    connect(reply, &QNetworkReply::finished, context, [=] {
        Exchange exchange = unanswered(question, mark, {});
        exchange.wire.milliseconds = sinceSent.elapsed();
        readAnswer(*reply, exchange);
        done(exchange);
    });
}

} // namespace gatehouse::lab
