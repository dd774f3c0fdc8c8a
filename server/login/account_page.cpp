// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/login/account_page.h"

#include "server/login/external_sign_in.h"
#include "server/login/page_values.h"
#include "server/login/passkey_ceremony.h"
#include "server/pages/renderer.h"
#include "server/pages/texts.h"
#include "server/store/backup_code_repository.h"
#include "server/store/passkey_repository.h"
#include "server/store/session_repository.h"
#include "server/store/token_repository.h"
#include "server/store/totp_repository.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>
#include <QtCore/QLocale>
#include <QtCore/QMap>
#include <QtCore/QSet>

namespace gatehouse::login {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostFamilies = 500;
constexpr int mostSessions = 50;

/// One application's access, from whatever it follows.
struct Access
{
    domain::ScopeSet scope {};
    qint64 since = 0;
    bool isRemembered = false;
};
using AccessByClient = QMap<qint64, Access>;

class Words
{
public:
    Words(const Services& services, QString language)
        : m_pages(services.pages)
        , m_language(std::move(language))
    {
    }

    [[nodiscard]] QString text(const char* key) const
    {
        return m_pages.text(m_language, QString::fromLatin1(key));
    }
    [[nodiscard]] QString date(qint64 seconds) const
    {
        const QDateTime time = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
        return QLocale(m_language).toString(time, text("format.time"));
    }
    [[nodiscard]] const QString& language() const { return m_language; }

private:
    const pages::Renderer& m_pages;
    QString m_language;
};

core::Result<AccessByClient> accessOf(const Services& services, qint64 userRow)
{
    AccessByClient access;
    const auto consents = store::SessionRepository(services.reader).consentsOfUser(userRow);
    if (!consents)
        return tl::unexpected(consents.error());
    for (const domain::Consent& consent : *consents)
        access.insert(consent.clientRow, Access { consent.scope, consent.grantedAt, true });
    const auto families = store::TokenRepository(services.reader)
                              .liveFamiliesOfUser(userRow, services.clock.now(), mostFamilies);
    if (!families)
        return tl::unexpected(families.error());
    for (const domain::TokenFamily& family : *families) {
        Access& known = access[family.clientRow];
        known.scope = known.scope.united(family.scope);
        known.since = known.since == 0 ? family.createdAt : qMin(known.since, family.createdAt);
    }
    return access;
}

core::Result<QJsonArray> apps(const Services& services, qint64 userRow, const Words& words)
{
    const auto access = accessOf(services, userRow);
    if (!access)
        return tl::unexpected(access.error());
    QJsonArray list;
    for (auto entry = access->begin(); entry != access->end(); ++entry) {
        const auto client = services.registry.clientByRow(entry.key());
        if (!client)
            return tl::unexpected(client.error());
        const QString name = *client ? displayName((*client)->client, words.language()) : u"?"_s;
        const QString since
            = pages::filled(words.text(entry->isRemembered ? "account.since" : "account.once"),
                { { u"date"_s, words.date(entry->since) } });
        list.append(QJsonObject { { u"name"_s, name }, { u"initial"_s, initial(name) },
            { u"row"_s, QString::number(entry.key()) }, { u"scope"_s, entry->scope.toString() },
            { u"since"_s, since },
            { u"remove_label"_s,
                pages::filled(words.text("account.remove_label"), { { u"name"_s, name } }) } });
    }
    return list;
}

core::Result<QJsonArray> sessions(
    const Services& services, const SignedIn& signedIn, const Words& words)
{
    const auto settings = services.registry.settings();
    if (!settings)
        return tl::unexpected(settings.error());
    const qint64 idleLifetime = (*settings)->sessionIdleLifetime;
    const qint64 now = services.clock.now();
    const auto alive = store::SessionRepository(services.reader)
                           .sessionsOfUser(signedIn.user->id, now, mostSessions);
    if (!alive)
        return tl::unexpected(alive.error());
    QJsonArray list;
    for (const domain::BrowserSession& session : *alive) {
        if (now - session.lastSeenAt >= idleLifetime)
            continue;
        const bool isHere = session.id == signedIn.session.id;
        const QString when = pages::filled(words.text("account.session_when"),
            { { u"date"_s, words.date(session.authTime) },
                { u"seen"_s, words.date(session.lastSeenAt) } });
        const QJsonObject shown { { u"is_here"_s, isHere }, { u"when"_s, when },
            { u"row"_s, isHere ? QString() : QString::number(session.id) },
            { u"title"_s, words.text(isHere ? "account.session" : "account.other_session") } };
        // The reader's own first: it is the one to compare with.
        if (isHere)
            list.prepend(shown);
        else
            list.append(shown);
    }
    return list;
}

/// Accounts at other servers: those that are linked, and where another may be.
core::Result<void> addLinks(
    const Services& services, QJsonObject& values, qint64 userRow, const Words& words)
{
    if (!services.external)
        return {};
    const auto links = services.external->links(userRow);
    if (!links)
        return tl::unexpected(links.error());
    const auto choices = services.external->choices();
    if (!choices)
        return tl::unexpected(choices.error());
    QJsonArray linked;
    QSet<QString> names;
    for (const ExternalSignIn::Link& link : *links) {
        names.insert(link.name);
        linked.append(QJsonObject { { u"name"_s, link.name }, { u"label"_s, link.label },
            { u"display"_s, link.display }, { u"initial"_s, initial(link.label) },
            { u"since"_s, words.date(link.since) } });
    }
    QJsonArray open;
    for (const ExternalSignIn::Choice& choice : *choices) {
        if (!names.contains(choice.name))
            open.append(QJsonObject { { u"name"_s, choice.name }, { u"label"_s, choice.label } });
    }
    values.insert(u"has_providers"_s, !linked.isEmpty() || !open.isEmpty());
    values.insert(u"has_links"_s, !linked.isEmpty());
    values.insert(u"links"_s, linked);
    values.insert(u"linkable"_s, open);
    return {};
}

/// The user's passkeys, and whether another may be added here and now.
core::Result<void> addPasskeys(
    const Services& services, QJsonObject& values, const SignedIn& signedIn, const Words& words)
{
    const auto passkeys = store::PasskeyRepository(services.reader).ofUser(signedIn.user->id);
    if (!passkeys)
        return tl::unexpected(passkeys.error());
    QJsonArray list;
    for (const store::Passkey& passkey : *passkeys) {
        const char* when
            = passkey.lastUsedAt == 0 ? "account.passkey_unused" : "account.passkey_used";
        list.append(
            QJsonObject { { u"name"_s, passkey.name }, { u"row"_s, QString::number(passkey.id) },
                { u"when"_s,
                    pages::filled(words.text(when),
                        { { u"date"_s, words.date(passkey.createdAt) },
                            { u"used"_s, words.date(passkey.lastUsedAt) } }) },
                { u"remove_label"_s,
                    pages::filled(words.text("account.passkey_remove_label"),
                        { { u"name"_s, passkey.name } }) } });
    }
    const PasskeyCeremony ceremony(services);
    const bool canAdd = ceremony.isPossible() && passkeys->size() < store::mostPasskeys;
    const bool isFresh = ceremony.isFresh(signedIn.session);
    const bool hasPassword = !signedIn.user->passwordHash.isEmpty();
    values.insert(u"passkeys"_s, list);
    values.insert(u"has_passkeys"_s, !list.isEmpty());
    values.insert(u"shows_passkeys"_s, ceremony.isPossible() || !list.isEmpty());
    values.insert(u"can_add_passkey"_s, canAdd && (isFresh || hasPassword));
    values.insert(u"passkey_wants_password"_s, !isFresh);
    values.insert(u"passkey_wants_sign_in"_s, canAdd && !isFresh && !hasPassword);
    return {};
}

core::Result<void> addCodes(const Services& services, QJsonObject& values, const domain::User& user)
{
    const auto step = store::TotpRepository(services.reader).find(user.id);
    if (!step)
        return tl::unexpected(step.error());
    const auto left = store::BackupCodeRepository(services.reader).left(user.id);
    if (!left)
        return tl::unexpected(left.error());
    values.insert(u"has_code"_s, step->has_value());
    values.insert(u"backup_codes_left"_s, QString::number(*left));
    values.insert(
        u"can_use_code"_s, services.codeSealer != nullptr && !user.passwordHash.isEmpty());
    return {};
}

} // namespace

core::Result<QJsonObject> accountValues(
    const Services& services, const SignedIn& signedIn, const QString& language)
{
    const Words words(services, language);
    const auto allowed = apps(services, signedIn.user->id, words);
    if (!allowed)
        return tl::unexpected(allowed.error());
    const auto browsers = sessions(services, signedIn, words);
    if (!browsers)
        return tl::unexpected(browsers.error());
    QJsonObject values { { u"has_apps"_s, !allowed->isEmpty() }, { u"apps"_s, *allowed },
        { u"sessions"_s, *browsers }, { u"has_others"_s, browsers->size() > 1 } };
    if (const auto added = addLinks(services, values, signedIn.user->id, words); !added)
        return tl::unexpected(added.error());
    if (const auto added = addPasskeys(services, values, signedIn, words); !added)
        return tl::unexpected(added.error());
    if (const auto added = addCodes(services, values, *signedIn.user); !added)
        return tl::unexpected(added.error());
    addUser(values, *signedIn.user);
    return values;
}

} // namespace gatehouse::login
