// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/login/persona_sign_in.h"

#include "server/domain/persona.h"
#include "server/login/admission.h"
#include "server/store/user_repository.h"

#include <functional>

namespace gatehouse::login {

using namespace Qt::StringLiterals;

namespace {

/// Why this user is not let in; empty: it is.
QString personaFault(const std::optional<domain::User>& user)
{
    if (!user || user->persona.isEmpty())
        return u"not a persona"_s;
    if (!user->isEnabled)
        return u"user is disabled"_s;
    if (user->persona != QLatin1StringView(domain::persona::signsIn))
        return QString::fromLatin1(domain::persona::refusedDetail);
    return {};
}

core::Result<PersonaVerdict> judgePersona(store::Transaction& transaction,
    const PersonaAttempt& attempt, const SessionService::Draft& draft)
{
    const auto user
        = store::UserRepository(transaction.database()).findByUsername(attempt.username);
    if (!user)
        return tl::unexpected(user.error());
    PersonaVerdict verdict;
    verdict.detail = personaFault(*user);
    auto entry = signInEntry(verdict.detail.isEmpty() ? "login.succeeded" : "login.failed",
        *attempt.request, *user ? (*user)->username : QString());
    entry.detail = verdict.detail.isEmpty() ? u"persona"_s : u"persona: "_s + verdict.detail;
    if (!*user) {
        entry.actor.clear();
        entry.object.clear();
    }
    if (!verdict.detail.isEmpty()) {
        const auto written = store::writeAudit(transaction, entry);
        if (!written)
            return tl::unexpected(written.error());
        return verdict;
    }
    const Admission admission { (*user)->id, attempt.interactionRow, attempt.previousSession,
        methods::persona };
    auto session = admit(transaction, admission, draft, entry);
    if (!session)
        return tl::unexpected(session.error());
    verdict.session = std::move(*session);
    return verdict;
}

} // namespace

http::Task<core::Result<PersonaVerdict>> PersonaSignIn::attempt(PersonaAttempt attempt)
{
    const auto draft = m_sessions.draft();
    if (!draft)
        co_return tl::unexpected(draft.error());
    const std::function<core::Result<PersonaVerdict>(store::Transaction&)> work
        = [&attempt, &draft](store::Transaction& transaction) {
              return judgePersona(transaction, attempt, *draft);
          };
    auto committing = m_services.writer.run<PersonaVerdict>(work);
    auto verdict = co_await committing;
    co_return verdict;
}

} // namespace gatehouse::login
