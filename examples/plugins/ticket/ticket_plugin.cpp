// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticket_plugin.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QPromise>
#include <QtCore/QRegularExpression>
#include <QtCore/QThreadPool>

#include <functional>
#include <memory>

namespace gatehouse::example {

namespace {

constexpr qint64 goodForSeconds = 600;

QString folder()
{
    return qEnvironmentVariable("GATEHOUSE_TICKETS");
}

plugin::GrantDecision refused(const QString& description)
{
    plugin::GrantDecision decision;
    decision.description = description;
    decision.detail = description;
    return decision;
}

/// Lines three and four, where they are: the client, and until when.
bool isFor(const QStringList& lines, const QString& clientId)
{
    const QString owner = lines.value(2).trimmed();
    const qint64 until = lines.value(3).toLongLong();
    return (owner.isEmpty() || owner == clientId)
        && (until == 0 || QDateTime::currentSecsSinceEpoch() < until);
}

/// Reads and takes the ticket.
plugin::GrantDecision take(const plugin::TokenRequest& request)
{
    static const QRegularExpression fit(QStringLiteral("^[A-Za-z0-9_-]{16,64}$"));
    const QString ticket = request.parameters.value(QStringLiteral("ticket"));
    if (!fit.match(ticket).hasMatch())
        return refused(QStringLiteral("ticket is missing or malformed"));
    QFile file(QDir(folder()).filePath(ticket));
    if (!file.open(QIODevice::ReadOnly))
        return refused(QStringLiteral("the ticket is unknown or was used before"));
    const QStringList lines = QString::fromUtf8(file.read(4096)).split(u'\n');
    file.close();
    // Before it is taken: whoever is not meant must not use it up.
    if (!isFor(lines, request.clientId))
        return refused(QStringLiteral("the ticket is too old or another client's"));
    // The one decision that counts: a file can be removed once.
    if (!file.remove())
        return refused(QStringLiteral("the ticket is unknown or was used before"));
    plugin::GrantDecision granted;
    granted.isGranted = true;
    granted.username = lines.value(0).trimmed();
    granted.scope = lines.value(1).trimmed();
    granted.mayRefresh = true;
    return granted;
}

plugin::AuthorizationDecision refusedThere(const char* error, const QString& description)
{
    plugin::AuthorizationDecision decision;
    decision.error = QString::fromLatin1(error);
    decision.description = description;
    decision.detail = description;
    return decision;
}

/// Writes a ticket and answers with its name.
plugin::AuthorizationDecision write(const plugin::AuthorizationRequest& request)
{
    const QDir tickets(folder());
    const QString seat = request.parameters.value(QStringLiteral("seat"), QStringLiteral("aisle"));
    if (seat != QStringLiteral("aisle") && seat != QStringLiteral("window"))
        return refusedThere("invalid_request", QStringLiteral("seat is neither aisle nor window"));
    if (tickets.exists(QStringLiteral("sold-out")))
        return refusedThere("access_denied", QStringLiteral("no tickets are left"));
    const QString name = QString::fromLatin1(request.entropy);
    QFile file(tickets.filePath(name));
    const qint64 until = QDateTime::currentSecsSinceEpoch() + goodForSeconds;
    const QStringList lines { request.username, request.scope, request.clientId,
        QString::number(until), QString() };
    const QByteArray text = lines.join(u'\n').toUtf8();
    if (!file.open(QIODevice::NewOnly) || file.write(text) != text.size())
        return refusedThere("server_error", QStringLiteral("the ticket could not be written"));
    plugin::AuthorizationDecision granted;
    granted.isGranted = true;
    granted.parameters = { { QStringLiteral("ticket"), name }, { QStringLiteral("seat"), seat } };
    return granted;
}

/// On a thread of its own: disks can be slow, workers must not wait.
template <typename Decision>
QFuture<Decision> elsewhere(std::function<Decision()> decide)
{
    // shared: std::function wants to copy what it holds
    const auto promise = std::make_shared<QPromise<Decision>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, decide = std::move(decide)] {
        promise->addResult(decide());
        promise->finish();
    });
    return promise->future();
}

} // namespace

QString TicketPlugin::grantType() const
{
    return QStringLiteral("ticket");
}

plugin::ResponseType TicketPlugin::responseType() const
{
    plugin::ResponseType type;
    type.name = QStringLiteral("ticket");
    // Like a code: it works for its client alone, and once.
    type.isSecret = false;
    return type;
}

QFuture<plugin::GrantDecision> TicketPlugin::validateTokenRequest(
    const plugin::TokenRequest& request)
{
    return elsewhere<plugin::GrantDecision>([request] { return take(request); });
}

QFuture<plugin::AuthorizationDecision> TicketPlugin::authorize(
    const plugin::AuthorizationRequest& request)
{
    return elsewhere<plugin::AuthorizationDecision>([request] { return write(request); });
}

QString TicketPlugin::generatorName() const
{
    return QStringLiteral("acme");
}

QByteArray TicketPlugin::accessToken(const plugin::TokenContext& context) const
{
    return QByteArray("acme_at_").append(context.entropy);
}

QByteArray TicketPlugin::refreshToken(const plugin::TokenContext& context) const
{
    return QByteArray("acme_rt_").append(context.entropy);
}

} // namespace gatehouse::example
