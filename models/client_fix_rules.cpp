// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/client_fix_rules.h"

#include "server/domain/grant_types.h"
#include "server/explain/rule_base.h"
#include "server/store/scope_repository.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::models {

namespace {

constexpr qsizetype longestValue = 300; ///< The server cuts there: what is as long may be cut.

QString whole(const QString& value)
{
    return value.size() < longestValue ? value : QString();
}

/// What the decisive check got.
QString gotValue(const trace::Step& step)
{
    const trace::Check* check = explain::decisiveCheck(step);
    return check == nullptr ? QString() : whole(check->got);
}

QString gotAddress(const trace::Step& step)
{
    const QString got = gotValue(step);
    return got.isEmpty() ? whole(step.detail) : got;
}

/// The scopes that one side has and the other lacks: those asked for, or, where a token opens too
/// little, those it would need.
QString missingScopes(const trace::Step& step)
{
    const trace::Check* check = explain::decisiveCheck(step);
    if (check == nullptr) {
        return {};
    }
    const bool isTokenShort = step.error == "insufficient_scope"_L1;
    const QString& has = isTokenShort ? check->got : check->expected;
    QStringList missing = (isTokenShort ? check->expected : check->got).split(u' ');
    missing.removeIf([known = has.split(u' ')](const QString& scope) {
        return scope.isEmpty() || known.contains(scope);
    });
    return whole(missing.join(u' '));
}

bool addOnce(QStringList& list, const QString& value)
{
    const bool isNew = !list.contains(value);
    if (isNew) {
        list.append(value);
    }
    return isNew;
}

core::Result<bool> addRedirectUri(store::Transaction&, domain::Client& client, const QString& uri)
{
    return addOnce(client.redirectUris, uri);
}

core::Result<bool> addLogoutUri(store::Transaction&, domain::Client& client, const QString& uri)
{
    return addOnce(client.postLogoutRedirectUris, uri);
}

core::Result<bool> addGrantType(store::Transaction&, domain::Client& client, const QString& grant)
{
    const bool isNew = addOnce(client.grantTypes, grant);
    if (client.responseTypes.isEmpty()) {
        client.responseTypes = domain::defaultResponseTypes(client.grantTypes);
    }
    return isNew;
}

core::Result<bool> addResponseType(store::Transaction&, domain::Client& client, const QString& type)
{
    // A client that names none has what its grants imply (RFC 7591 §2); that stays.
    if (client.responseTypes.isEmpty()) {
        client.responseTypes = domain::defaultResponseTypes(client.grantTypes);
    }
    bool isNew = addOnce(client.responseTypes, type);
    for (const QString& grant : domain::grantTypesForResponseType(type)) {
        isNew = addOnce(client.grantTypes, grant) || isNew;
    }
    return isNew;
}

/// Only scopes that this server defines: a misspelt one would be refused at the next step, or worse
/// be shown to people.
core::Result<bool> addScopes(
    store::Transaction& transaction, domain::Client& client, const QString& names)
{
    const domain::ScopeSet wanted = domain::ScopeSet::fromStored(names);
    store::ScopeRepository scopes(transaction.database());
    for (const QString& name : wanted.tokens()) {
        const auto found = scopes.find(name);
        if (!found) {
            return tl::unexpected(found.error());
        }
        if (!*found) {
            return core::failure(
                core::ErrorKind::NotFound, u"this server defines no scope '%1'"_s.arg(name));
        }
    }
    const bool isNew = !client.scope.containsAll(wanted);
    client.scope = client.scope.united(wanted);
    return isNew;
}

core::Result<bool> enable(store::Transaction&, domain::Client& client, const QString&)
{
    const bool isNew = !client.isEnabled;
    client.isEnabled = true;
    return isNew;
}

constexpr std::array fixRules {
    ClientFixRule { "register_redirect_uri", gotAddress, addRedirectUri,
        QT_TRANSLATE_NOOP("ClientFix", "Register this redirect URI"),
        QT_TRANSLATE_NOOP("ClientFix", "Register a redirect URI for %1?"),
        { QT_TRANSLATE_NOOP(
              "ClientFix", "Users who let %1 in will be sent here with their codes: %2"),
            QT_TRANSLATE_NOOP("ClientFix",
                "Do it only if you know this address: whoever can send a request chooses what "
                "stands in it.") },
        QT_TRANSLATE_NOOP("ClientFix", "Register"),
        QT_TRANSLATE_NOOP("ClientFix", "%1 may use %2 from now on.") },
    ClientFixRule { "register_post_logout_uri", gotAddress, addLogoutUri,
        QT_TRANSLATE_NOOP("ClientFix", "Register this address"),
        QT_TRANSLATE_NOOP("ClientFix", "Register an address after signing out for %1?"),
        { QT_TRANSLATE_NOOP("ClientFix", "Users who sign out of %1 will be sent here: %2"),
            QT_TRANSLATE_NOOP("ClientFix",
                "Do it only if you know this address: whoever can send a request chooses what "
                "stands in it.") },
        QT_TRANSLATE_NOOP("ClientFix", "Register"),
        QT_TRANSLATE_NOOP("ClientFix", "%1 may use %2 from now on.") },
    ClientFixRule { "add_grant_type", gotValue, addGrantType,
        QT_TRANSLATE_NOOP("ClientFix", "Add this grant type"),
        QT_TRANSLATE_NOOP("ClientFix", "Add a grant type to %1?"),
        { QT_TRANSLATE_NOOP("ClientFix", "%1 may get tokens with the grant type %2."), nullptr },
        QT_TRANSLATE_NOOP("ClientFix", "Add"),
        QT_TRANSLATE_NOOP("ClientFix", "%1 may use the grant type %2 from now on.") },
    ClientFixRule { "add_response_type", gotValue, addResponseType,
        QT_TRANSLATE_NOOP("ClientFix", "Add this response type"),
        QT_TRANSLATE_NOOP("ClientFix", "Add a response type to %1?"),
        { QT_TRANSLATE_NOOP("ClientFix", "%1 may ask for the response type %2."),
            QT_TRANSLATE_NOOP("ClientFix",
                "Grant types that it needs are added as well. Tokens in an address are seen by "
                "the browser's history and by every script of the page.") },
        QT_TRANSLATE_NOOP("ClientFix", "Add"),
        QT_TRANSLATE_NOOP("ClientFix", "%1 may use the response type %2 from now on.") },
    ClientFixRule { "add_scope", missingScopes, addScopes,
        QT_TRANSLATE_NOOP("ClientFix", "Allow this scope"),
        QT_TRANSLATE_NOOP("ClientFix", "Allow more scope to %1?"),
        { QT_TRANSLATE_NOOP("ClientFix", "%1 may ask users for: %2"),
            QT_TRANSLATE_NOOP(
                "ClientFix", "Tokens that it has already stay as they are; it has to ask again.") },
        QT_TRANSLATE_NOOP("ClientFix", "Allow"),
        QT_TRANSLATE_NOOP("ClientFix", "%1 may ask for %2 from now on.") },
    ClientFixRule { "enable_client", nullptr, enable,
        QT_TRANSLATE_NOOP("ClientFix", "Enable the client"),
        QT_TRANSLATE_NOOP("ClientFix", "Enable %1?"),
        { QT_TRANSLATE_NOOP("ClientFix",
              "Somebody switched it off. Users can sign in to %1 again, and its tokens count "
              "again."),
            nullptr },
        QT_TRANSLATE_NOOP("ClientFix", "Enable"),
        QT_TRANSLATE_NOOP("ClientFix", "%1 is enabled.") },
    ClientFixRule { "rotate_secret", nullptr, nullptr,
        QT_TRANSLATE_NOOP("ClientFix", "Make a new secret"),
        QT_TRANSLATE_NOOP("ClientFix", "Make a new secret for %1?"),
        { QT_TRANSLATE_NOOP("ClientFix", "The new secret is shown once, to be put into %1."),
            QT_TRANSLATE_NOOP("ClientFix", "The secret of now works for another 24 hours.") },
        QT_TRANSLATE_NOOP("ClientFix", "Make it"),
        QT_TRANSLATE_NOOP("ClientFix", "%1 has a new secret; the old one ends in 24 hours.") },
};

} // namespace

const ClientFixRule* findFixRule(const QString& action)
{
    const auto found = std::ranges::find_if(fixRules,
        [&action](const ClientFixRule& rule) { return action == QLatin1String(rule.action); });
    return found == fixRules.end() ? nullptr : &*found;
}

} // namespace gatehouse::models
