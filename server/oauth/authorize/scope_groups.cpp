// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/authorize/scope_groups.h"

#include "server/pages/renderer.h"

#include <QtCore/QJsonObject>

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

class GroupBuilder
{
public:
    GroupBuilder(const Services& services, const ScopeQuestion& question)
        : m_services(services)
        , m_question(question)
        , m_claims(domain::claims(question.user))
    {
    }

    [[nodiscard]] QJsonArray groups(const QHash<QString, domain::Scope>& scopes) const;

private:
    [[nodiscard]] ScopeView view(const QString& name, const domain::Scope* scope) const;
    [[nodiscard]] QString description(const QString& name, const domain::Scope* scope) const;
    [[nodiscard]] QJsonArray sharedValues(const domain::Scope& scope) const;

    const Services& m_services;
    const ScopeQuestion& m_question;
    QJsonObject m_claims;
};

/// What the operator wrote, in the page's language or English; else our own words for the standard
/// scopes.
QString GroupBuilder::description(const QString& name, const domain::Scope* scope) const
{
    const QString own
        = scope ? scope->description.value(m_question.language).toString() : QString();
    if (!own.isEmpty())
        return own;
    const QString key = u"consent.scope."_s + name;
    const QString standard = m_services.pages.text(m_question.language, key);
    if (standard != key)
        return standard;
    const QString english = scope ? scope->description.value(u"en"_s).toString() : QString();
    return english.isEmpty() ? name : english;
}

QJsonArray GroupBuilder::sharedValues(const domain::Scope& scope) const
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

ScopeView GroupBuilder::view(const QString& name, const domain::Scope* scope) const
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

QJsonArray GroupBuilder::groups(const QHash<QString, domain::Scope>& scopes) const
{
    const domain::ScopeSet& granted = m_question.granted;
    QJsonArray members[3];
    for (const QString& name : m_question.requested.tokens()) {
        const auto scope = scopes.constFind(name);
        ScopeView shown = view(name, scope == scopes.constEnd() ? nullptr : &*scope);
        shown.values.insert(u"is_new"_s, !granted.isEmpty() && !granted.contains(name));
        members[int(shown.group)].append(shown.values);
    }
    static const char* const titles[]
        = { "consent.group.identity", "consent.group.action", "consent.group.offline" };
    QJsonArray groups;
    for (int i = 0; i < 3; ++i) {
        const QString title
            = m_services.pages.text(m_question.language, QString::fromLatin1(titles[i]));
        if (!members[i].isEmpty())
            groups.append(QJsonObject { { u"title"_s, title }, { u"scopes"_s, members[i] } });
    }
    return groups;
}

} // namespace

core::Result<QJsonArray> scopeGroups(const Services& services, const ScopeQuestion& question)
{
    const auto scopes = services.registry.scopes();
    if (!scopes)
        return tl::unexpected(scopes.error());
    return GroupBuilder(services, question).groups(**scopes);
}

} // namespace gatehouse::oauth
