// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/device/device_page.h"

#include "server/domain/user_code.h"
#include "server/login/page_values.h"
#include "server/oauth/authorize/scope_groups.h"
#include "server/pages/renderer.h"
#include "server/qr/qr_code.h"
#include "server/store/session_repository.h"

#include <QtCore/QUrl>

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestShown = 32;

/// The same page on another device, for a person who would rather decide on the phone.
void addQrCode(const Services& services, const QString& userCode, QJsonObject& values)
{
    const QString address = services.issuer + u"/device?user_code="_s + userCode;
    if (const auto qr = qr::qrCode(address.toUtf8())) {
        values.insert(u"qr_path"_s, qr->path);
        values.insert(u"qr_size"_s, qr->size);
    }
}

void addClient(QJsonObject& values, const domain::Client& client, const QString& language)
{
    const QString name = login::displayName(client, language);
    values.insert(u"client_name"_s, name);
    values.insert(u"client_initial"_s, login::initial(name));
    if (const QString site = login::linkable(client.clientUri); !site.isEmpty()) {
        values.insert(u"client_uri"_s, site);
        values.insert(u"client_host"_s, QUrl(site).host());
    }
}

} // namespace

http::Response deviceEntryPage(
    const Services& services, const http::Request& http, const DeviceCodeEntry& entry)
{
    QJsonObject values { { u"csrf"_s, QString::fromLatin1(entry.csrfToken) },
        { u"user_code"_s, entry.typed.left(longestShown) },
        { u"wait_seconds"_s, entry.waitSeconds } };
    login::addUser(values, *entry.signedIn.user);
    if (entry.problem) {
        values.insert(QString::fromLatin1(entry.problem), true);
        values.insert(u"has_problem"_s, true);
    }
    const int status = entry.waitSeconds > 0 ? 429 : 200;
    http::Response response
        = services.pages.render(http, status, "device_code"_ba, values, pages::FormTarget::Self);
    if (entry.waitSeconds > 0)
        response.set("Retry-After"_ba, QByteArray::number(entry.waitSeconds));
    return response;
}

http::Response deviceComparePage(
    const Services& services, const http::Request& http, const DeviceComparison& comparison)
{
    const domain::User& user = *comparison.signedIn.user;
    const auto consent
        = store::SessionRepository(services.reader).findConsent(user.id, comparison.client.id);
    if (!consent)
        return login::storageFailure(services, http, consent.error());
    const QString language = services.pages.language(http);
    const domain::ScopeSet granted = *consent ? (*consent)->scope : domain::ScopeSet();
    const ScopeQuestion question { user, comparison.code.scope, granted, language };
    const auto groups = scopeGroups(services, question);
    if (!groups)
        return login::storageFailure(services, http, groups.error());
    const QString userCode = domain::user_code::shown(comparison.code.userCode);
    const qint64 age = services.clock.now() - comparison.code.issuedAt;
    QJsonObject values { { u"groups"_s, *groups }, { u"user_code"_s, userCode },
        { u"csrf"_s, QString::fromLatin1(comparison.csrfToken) },
        { u"address"_s, comparison.code.address },
        { u"minutes"_s, std::max<qint64>(1, (age + 59) / 60) },
        { u"is_offline"_s, comparison.client.allowsGrant(u"refresh_token"_s) } };
    login::addUser(values, user);
    addClient(values, comparison.client, language);
    addQrCode(services, userCode, values);
    return services.pages.render(http, 200, "device"_ba, values, pages::FormTarget::Self);
}

http::Response deviceDonePage(const Services& services, const http::Request& http, bool isAllowed)
{
    const QString language = services.pages.language(http);
    const QString key = isAllowed ? u"device.allowed"_s : u"device.denied"_s;
    const QJsonObject values { { u"title"_s,
                                   services.pages.text(language, QString(key + u".title"_s)) },
        { u"text"_s, services.pages.text(language, QString(key + u".text"_s)) } };
    return services.pages.render(http, 200, "message"_ba, values, pages::FormTarget::None);
}

} // namespace gatehouse::oauth
