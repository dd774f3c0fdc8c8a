// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/login/sign_out.h"

#include "server/store/audit.h"
#include "server/store/session_repository.h"
#include "server/store/token_repository.h"

#include <functional>

namespace gatehouse::login {

using namespace Qt::StringLiterals;

http::Task<core::Result<bool>> signOut(
    const Services& services, http::RequestPtr request, SignedIn signedIn)
{
    const std::function<core::Result<bool>(store::Transaction&)> work
        = [&](store::Transaction& transaction) -> core::Result<bool> {
        const qint64 row = signedIn.session.id;
        const auto ended
            = store::SessionRepository(transaction.database()).endSession(row, transaction.now());
        if (!ended)
            return tl::unexpected(ended.error());
        const auto revoked = store::TokenRepository(transaction.database())
                                 .revokeSessionBound(row, u"signed out"_s, transaction.now());
        if (!revoked)
            return tl::unexpected(revoked.error());
        const QString actor = u"user:"_s + signedIn.user->username;
        const store::AuditEntry entry { "logout", actor, actor, {}, request->peer.toString(),
            QString::fromLatin1(request->number) };
        const auto written = store::writeAudit(transaction, entry);
        if (!written)
            return tl::unexpected(written.error());
        return true;
    };
    auto committing = services.writer.run<bool>(work);
    auto done = co_await committing;
    co_return done;
}

} // namespace gatehouse::login
