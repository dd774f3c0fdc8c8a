// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/authorize/consent_page.h"

#include "server/login/interaction_service.h"
#include "server/login/page_values.h"
#include "server/oauth/authorize/next_step.h"
#include "server/oauth/authorize/scope_groups.h"
#include "server/pages/renderer.h"
#include "server/pages/texts.h"
#include "server/store/session_repository.h"

#include <QtCore/QUrl>

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;

namespace {

class Builder
{
public:
    Builder(const Services& services, const AuthorizationRequest& request, QString language)
        : m_services(services)
        , m_request(request)
        , m_language(std::move(language))
    {
    }

    void addClient(QJsonObject& values) const;
    void addDestination(QJsonObject& values) const;
    [[nodiscard]] QString text(const char* key) const
    {
        return m_services.pages.text(m_language, QString::fromLatin1(key));
    }

private:
    const Services& m_services;
    const AuthorizationRequest& m_request;
    QString m_language;
};

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
    const QString language = services.pages.language(http, page.uiLocales);
    const domain::ScopeSet granted = *consent ? (*consent)->scope : domain::ScopeSet();
    const ScopeQuestion question { *page.signedIn.user, page.request.scope, granted, language };
    const auto groups = scopeGroups(services, question);
    if (!groups)
        return login::storageFailure(services, http, groups.error());

    const Builder builder(services, page.request, language);
    const QByteArray switchUrl = login::signInUrl(page.interaction) + "&switch=1";
    QJsonObject values { { u"groups"_s, *groups },
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
    if (!canConsentAtSignIn(request))
        return {};
    const QString language = services.pages.language(http, uiLocales);
    const domain::User nobodyYet;
    const domain::ScopeSet nothing;
    const ScopeQuestion question { nobodyYet, request.scope, nothing, language };
    const auto groups = scopeGroups(services, question);
    // Without the words for it nothing can be allowed here; the consent page comes anyway.
    if (!groups)
        return {};
    const Builder builder(services, request, language);
    QJsonObject values { { u"groups"_s, *groups }, { u"can_confirm"_s, true } };
    builder.addDestination(values);
    return values;
}

} // namespace gatehouse::oauth
