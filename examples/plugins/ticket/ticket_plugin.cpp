// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticket_plugin.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QPromise>
#include <QtCore/QRegularExpression>
#include <QtCore/QThreadPool>

#include <memory>

namespace gatehouse::example {

namespace {

plugin::GrantDecision refused(const QString& description)
{
    plugin::GrantDecision decision;
    decision.description = description;
    decision.detail = description;
    return decision;
}

/// Reads and takes the ticket. On a thread of its own: disks can be slow, workers must not wait.
plugin::GrantDecision decide(const QString& ticket)
{
    static const QRegularExpression fit(QStringLiteral("^[A-Za-z0-9_-]{16,64}$"));
    if (!fit.match(ticket).hasMatch())
        return refused(QStringLiteral("ticket is missing or malformed"));
    const QDir folder(qEnvironmentVariable("GATEHOUSE_TICKETS"));
    QFile file(folder.filePath(ticket));
    if (!file.open(QIODevice::ReadOnly))
        return refused(QStringLiteral("the ticket is unknown or was used before"));
    const QString text = QString::fromUtf8(file.read(4096));
    file.close();
    // The one decision that counts: a file can be removed once.
    if (!file.remove())
        return refused(QStringLiteral("the ticket is unknown or was used before"));
    const QStringList lines = text.split(u'\n');
    plugin::GrantDecision granted;
    granted.isGranted = true;
    granted.username = lines.value(0).trimmed();
    granted.scope = lines.value(1).trimmed();
    granted.mayRefresh = true;
    return granted;
}

} // namespace

QString TicketPlugin::grantType() const
{
    return QStringLiteral("ticket");
}

QFuture<plugin::GrantDecision> TicketPlugin::validateTokenRequest(
    const plugin::TokenRequest& request)
{
    const QString ticket = request.parameters.value(QStringLiteral("ticket"));
    // shared: std::function wants to copy what it holds
    const auto promise = std::make_shared<QPromise<plugin::GrantDecision>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, ticket] {
        promise->addResult(decide(ticket));
        promise->finish();
    });
    return promise->future();
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
