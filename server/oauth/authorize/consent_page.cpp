// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/authorize/consent_page.h"

#include "server/login/interaction_service.h"
#include "server/login/page_values.h"
#include "server/oauth/authorize/next_step.h"
#include "server/pages/renderer.h"
#include "server/pages/texts.h"
#include "server/store/session_repository.h"

#include <QtCore/QJsonArray>
#include <QtCore/QUrl>

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;

namespace {

/// The three kinds of access a person tells apart.
enum class Group
{
    Identity,
    Action,
    Offline
};

struct ScopeView
{
    Group group;
    QJsonObject values;
};

class Builder
{
public:
    /// `claims`: those of who is signed in; empty: nobody yet.
    Builder(const Services& services, const AuthorizationRequest& request, QString language,
        QJsonObject claims)
        : m_services(services)
        , m_request(request)
        , m_language(std::move(language))
        , m_claims(std::move(claims))
    {
    }

    [[nodiscard]] QJsonArray groups(
        const QHash<QString, domain::Scope>& scopes, const domain::ScopeSet& granted) const;
    void addClient(QJsonObject& values) const;
    void addDestination(QJsonObject& values) const;
    [[nodiscard]] QString text(const char* key) const
    {
        return m_services.pages.text(m_language, QString::fromLatin1(key));
    }

private:
    [[nodiscard]] ScopeView view(const QString& name, const domain::Scope* scope) const;
    [[nodiscard]] QString description(const QString& name, const domain::Scope* scope) const;
    [[nodiscard]] QJsonArray sharedValues(const domain::Scope& scope) const;

    const Services& m_services;
    const AuthorizationRequest& m_request;
    QString m_language;
    QJsonObject m_claims;
};

/// What the operator wrote, in the page's language or English; else our own words for the standard
/// scopes.
QString Builder::description(const QString& name, const domain::Scope* scope) const
{
    const QString own = scope ? scope->description.value(m_language).toString() : QString();
    if (!own.isEmpty())
        return own;
    const QString key = u"consent.scope."_s + name;
    const QString standard = m_services.pages.text(m_language, key);
    if (standard != key)
        return standard;
    const QString english = scope ? scope->description.value(u"en"_s).toString() : QString();
    return english.isEmpty() ? name : english;
}

QJsonArray Builder::sharedValues(const domain::Scope& scope) const
{
    // The ones a person recognises at a glance; the rest is in the words of the scope.
    static const QStringList shown { u"name"_s, u"nickname"_s, u"email"_s, u"phone_number"_s };
    QJsonArray values;
    for (const QString& claim : shown) {
        const QString value = m_claims.value(claim).toString();
        if (scope.claims.contains(claim) && !value.isEmpty())
            values.append(QJsonObject { { u"value"_s, value } });
    }
    return values;
}

ScopeView Builder::view(const QString& name, const domain::Scope* scope) const
{
    Group group = Group::Action;
    if (name == u"offline_access"_s)
        group = Group::Offline;
    else if (name == u"openid"_s || (scope && !scope->claims.isEmpty()))
        group = Group::Identity;
    QJsonObject values { { u"text"_s, description(name, scope) } };
    if (scope)
        values.insert(u"values"_s, sharedValues(*scope));
    return ScopeView { group, values };
}

QJsonArray Builder::groups(
    const QHash<QString, domain::Scope>& scopes, const domain::ScopeSet& granted) const
{
    QJsonArray members[3];
    for (const QString& name : m_request.scope.tokens()) {
        const auto scope = scopes.constFind(name);
        ScopeView shown = view(name, scope == scopes.constEnd() ? nullptr : &*scope);
        shown.values.insert(u"is_new"_s, !granted.isEmpty() && !granted.contains(name));
        members[int(shown.group)].append(shown.values);
    }
    static const char* const titles[]
        = { "consent.group.identity", "consent.group.action", "consent.group.offline" };
    QJsonArray groups;
    for (int i = 0; i < 3; ++i) {
        if (!members[i].isEmpty())
            groups.append(
                QJsonObject { { u"title"_s, text(titles[i]) }, { u"scopes"_s, members[i] } });
    }
    return groups;
}

void Builder::addClient(QJsonObject& values) const
{
    const domain::Client& client = m_request.registeredClient();
    const QString name = login::displayName(client, m_language);
    values.insert(u"client_name"_s, name);
    values.insert(u"client_initial"_s, login::initial(name));
    values.insert(u"contact"_s, client.contacts.value(0));
    const QString policy = login::linkable(client.policyUri);
    const QString terms = login::linkable(client.tosUri);
    values.insert(u"policy_uri"_s, policy);
    values.insert(u"tos_uri"_s, terms);
    values.insert(u"has_links"_s, !policy.isEmpty() || !terms.isEmpty());
    if (const QString site = login::linkable(client.clientUri); !site.isEmpty()) {
        values.insert(u"client_uri"_s, site);
        values.insert(u"client_host"_s, QUrl(site).host());
    }
}

void Builder::addDestination(QJsonObject& values) const
{
    const QUrl target(m_request.redirectUri);
    const bool isWeb = target.scheme() == u"https"_s || target.scheme() == u"http"_s;
    const QString host = target.host();
    const bool isLoopback = host == u"localhost"_s || host == u"127.0.0.1"_s || host == u"::1"_s;
    const bool isOnDevice = !isWeb || isLoopback;
    const QString shown = isWeb ? target.authority() : QString(target.scheme() + u':');
    const QString app = pages::filled(text("consent.this_device"), { { u"redirect"_s, shown } });
    values.insert(u"redirect_host"_s, isOnDevice ? app : shown);
    values.insert(u"is_on_device"_s, isOnDevice);
}

} // namespace

http::Response consentPage(
    const Services& services, const http::Request& http, const ConsentPage& page)
{
    const auto consent
        = store::SessionRepository(services.reader)
              .findConsent(page.signedIn.user->id, page.request.registeredClient().id);
    if (!consent)
        return login::storageFailure(services, http, consent.error());
    const auto settings = services.registry.settings();
    if (!settings)
        return login::storageFailure(services, http, settings.error());
    const qint64 lifetime = domain::accessTokenLifetime(**settings, u"authorization_code"_s);
    const auto scopes = services.registry.scopes();
    if (!scopes)
        return login::storageFailure(services, http, scopes.error());

    const Builder builder(services, page.request, services.pages.language(http, page.uiLocales),
        domain::claims(*page.signedIn.user));
    const domain::ScopeSet granted = *consent ? (*consent)->scope : domain::ScopeSet();
    const QByteArray switchUrl = login::signInUrl(page.interaction) + "&switch=1";
    QJsonObject values { { u"groups"_s, builder.groups(**scopes, granted) },
        { u"csrf"_s, QString::fromLatin1(page.csrfToken) }, { u"ui_locales"_s, page.uiLocales },
        { u"interaction"_s, QString::number(page.interaction) },
        { u"switch_url"_s, QString::fromLatin1(switchUrl) },
        { u"minutes"_s, std::max<qint64>(1, lifetime / 60) },
        { u"is_offline"_s, page.request.scope.contains(u"offline_access"_s) },
        { u"can_remember"_s, canRememberConsent(page.request) } };
    login::addUser(values, *page.signedIn.user);
    builder.addClient(values);
    builder.addDestination(values);
    return services.pages.render(http, 200, "consent"_ba, values, pages::FormTarget::Anywhere);
}

bool canConsentAtSignIn(const AuthorizationRequest& request)
{
    const domain::Client& client = request.registeredClient();
    return client.requiresConsent && !client.isPublic()
        && request.redirectUri.startsWith(u"https://"_s);
}

QJsonObject consentPreview(const Services& services, const http::Request& http,
    const AuthorizationRequest& request, const QString& uiLocales)
{
    const auto scopes = services.registry.scopes();
    // Without the words for it nothing can be allowed here; the consent page comes anyway.
    if (!scopes || !canConsentAtSignIn(request))
        return {};
    const Builder builder(services, request, services.pages.language(http, uiLocales), {});
    QJsonObject values { { u"groups"_s, builder.groups(**scopes, {}) },
        { u"can_confirm"_s, true } };
    builder.addDestination(values);
    return values;
}

} // namespace gatehouse::oauth
