// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the sign-in page that only a server in lab mode has: prepared users, each a button.
#include "server/domain/persona.h"
#include "server/http/local_browser.h"
#include "server/login/page_values.h"
#include "server/login/sign_in_form.h"
#include "server/store/user_repository.h"

#include <QtCore/QJsonArray>

namespace gatehouse::login {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPersonas = 24;
const auto personaPurpose = "persona"_ba;

QJsonArray personaChoices(store::Database& database)
{
    QJsonArray list;
    // Users that cannot be read leave the password.
    const auto users = store::UserRepository(database).personas(mostPersonas);
    if (!users)
        return list;
    for (const domain::User& user : *users) {
        QJsonObject choice;
        addUser(choice, user);
        choice.insert(u"is_refused"_s, user.persona == QLatin1StringView(domain::persona::refused));
        list.append(choice);
    }
    return list;
}

} // namespace

void SignInForm::addPersonas(
    const http::Request& request, const BrowserSecret& secret, QJsonObject& values) const
{
    if (!m_services.isLab || !http::isFromThisMachine(request))
        return;
    const QJsonArray personas = personaChoices(m_services.reader);
    values.insert(u"offers_personas"_s, true);
    values.insert(u"personas"_s, personas);
    values.insert(u"has_personas"_s, !personas.isEmpty());
    values.insert(
        u"persona_csrf"_s, QString::fromLatin1(m_csrf.token(personaPurpose, secret.value)));
}

bool SignInForm::isPersonaFormOurs(const http::Request& request, const http::Form& form) const
{
    return !isFromElsewhere(request)
        && m_csrf.matches(
            form.value("csrf"), personaPurpose, browserSecret(m_services, request).value);
}

http::Response SignInForm::refusedPersona(
    const http::Request& request, const std::optional<PendingInteraction>& interaction) const
{
    Problem problem;
    problem.flag = "has_persona_failed";
    problem.isOfFields = false;
    return render(request, browserSecret(m_services, request), interaction, {}, problem);
}

} // namespace gatehouse::login
