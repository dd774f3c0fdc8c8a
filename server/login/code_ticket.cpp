// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/login/code_ticket.h"

#include "server/crypto/digest.h"

#include <QtCore/QList>

namespace gatehouse::login {

namespace {

constexpr qsizetype longestTicket = 200;

QByteArray ticketPurpose(const domain::User& user, qint64 interactionRow, qint64 expiresAt)
{
    return "code:" + QByteArray::number(user.id) + ':' + QByteArray::number(interactionRow) + ':'
        + QByteArray::number(expiresAt) + ':' + crypto::sha256(user.passwordHash.toUtf8()).toHex();
}

struct TicketParts
{
    qint64 userRow = 0;
    qint64 expiresAt = 0;
    QByteArray mac {};
};

std::optional<TicketParts> splitTicket(QByteArrayView ticket)
{
    if (ticket.size() > longestTicket)
        return std::nullopt;
    const QList<QByteArray> fields = ticket.toByteArray().split('.');
    if (fields.size() != 3)
        return std::nullopt;
    return TicketParts { fields[0].toLongLong(), fields[1].toLongLong(), fields[2] };
}

} // namespace

QByteArray CodeTickets::issue(
    const domain::User& user, qint64 interactionRow, QByteArrayView secret, qint64 now) const
{
    const qint64 expiresAt = now + lifetime;
    return QByteArray::number(user.id) + '.' + QByteArray::number(expiresAt) + '.'
        + m_macs.token(ticketPurpose(user, interactionRow, expiresAt), secret);
}

std::optional<qint64> CodeTickets::userRow(QByteArrayView ticket)
{
    const auto parts = splitTicket(ticket);
    return parts && parts->userRow > 0 ? std::optional(parts->userRow) : std::nullopt;
}

bool CodeTickets::holds(QByteArrayView ticket, const domain::User& user, qint64 interactionRow,
    QByteArrayView secret, qint64 now) const
{
    const auto parts = splitTicket(ticket);
    return parts && parts->userRow == user.id && parts->expiresAt > now
        && m_macs.matches(
            parts->mac, ticketPurpose(user, interactionRow, parts->expiresAt), secret);
}

} // namespace gatehouse::login
