// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/token_request.h"

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;

store::AuditEntry auditEntry(
    const char* action, const http::Request& request, const QString& clientId)
{
    store::AuditEntry entry { action };
    entry.actor = u"client:"_s + clientId;
    entry.address = request.peer.toString();
    entry.request = QString::fromLatin1(request.number);
    return entry;
}

} // namespace gatehouse::oauth
