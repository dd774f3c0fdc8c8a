// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/login/admission.h"

#include "server/store/session_repository.h"

namespace gatehouse::login {

using namespace Qt::StringLiterals;

namespace {

core::Result<void> settleBrowser(store::Transaction& transaction, const Admission& admission)
{
    store::SessionRepository sessions(transaction.database());
    if (admission.previousSession != 0) {
        const auto ended = sessions.endSession(admission.previousSession, transaction.now());
        if (!ended)
            return ended;
    }
    if (admission.interactionRow == 0)
        return {};
    return sessions.markSignedIn(admission.interactionRow, transaction.now());
}

} // namespace

core::Result<OpenedSession> admit(store::Transaction& transaction, const Admission& admission,
    const SessionService::Draft& draft, const store::AuditEntry& entry)
{
    auto session = SessionService::open(transaction, draft, admission.userRow, transaction.now(),
        QString::fromLatin1(admission.methods));
    if (!session)
        return session;
    const auto settled = settleBrowser(transaction, admission);
    if (!settled)
        return tl::unexpected(settled.error());
    const auto written = store::writeAudit(transaction, entry);
    if (!written)
        return tl::unexpected(written.error());
    return session;
}

store::AuditEntry signInEntry(
    const char* action, const http::Request& request, const QString& username)
{
    store::AuditEntry entry { action };
    entry.actor = u"user:"_s + username;
    entry.object = entry.actor;
    entry.address = request.peer.toString();
    entry.request = QString::fromLatin1(request.number);
    return entry;
}

} // namespace gatehouse::login
