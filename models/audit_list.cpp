// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/console_sources.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace gatehouse::models::audit_list {

namespace {

struct AuditList
{
    Q_DECLARE_TR_FUNCTIONS(AuditList)
};

/// Beginnings of the actions; three at most, see ConsoleLists::audits().
QStringList beginnings(Area area)
{
    switch (area) {
    case Area::Clients:
        return { u"client."_s, u"initial_token."_s };
    case Area::Users:
        return { u"user."_s, u"totp."_s, u"passkey."_s };
    case Area::SignIns:
        return { u"login."_s, u"session."_s };
    case Area::Tokens:
        return { u"token."_s, u"code."_s, u"device."_s };
    case Area::Consents:
        return { u"consent."_s };
    case Area::Keys:
        return { u"key."_s, u"sealing_key."_s };
    case Area::Providers:
        return { u"provider."_s };
    case Area::Settings:
        return { u"settings."_s, u"scope."_s, u"error_uri."_s };
    case Area::Everything:
        break;
    }
    return {};
}

ListRecord auditRecord(const store::ListedAudit& audit)
{
    return { .id = audit.id,
        .cells = { audit.createdAt, audit.action, audit.actor, audit.object, audit.detail,
            audit.address, audit.request },
        .facts = { { u"at"_s, audit.createdAt }, { u"action"_s, audit.action },
            { u"actor"_s, audit.actor }, { u"object"_s, audit.object },
            { u"detail"_s, audit.detail }, { u"address"_s, audit.address },
            { u"request"_s, audit.request } } };
}

} // namespace

QString title(Area area)
{
    switch (area) {
    case Area::Clients:
        return AuditList::tr("Clients");
    case Area::Users:
        return AuditList::tr("Users");
    case Area::SignIns:
        return AuditList::tr("Signing in and out");
    case Area::Tokens:
        return AuditList::tr("Codes and tokens");
    case Area::Consents:
        return AuditList::tr("Consents");
    case Area::Keys:
        return AuditList::tr("Keys");
    case Area::Providers:
        return AuditList::tr("Providers");
    case Area::Settings:
        return AuditList::tr("Settings and scopes");
    case Area::Everything:
        break;
    }
    return AuditList::tr("Events: all");
}

QList<ListColumn> columns()
{
    using Kind = ListColumn::Kind;
    return { { .title = AuditList::tr("When"), .kind = Kind::Time, .width = 120 },
        { .title = AuditList::tr("Event"), .width = 170 },
        { .title = AuditList::tr("By"), .width = 150 },
        { .title = AuditList::tr("On"), .width = 180 },
        { .title = AuditList::tr("Detail"), .width = 0 },
        { .title = AuditList::tr("From", "address"), .width = 120 },
        { .title = AuditList::tr("Request"), .width = 150 } };
}

PagedListModel::Source source(Area area)
{
    return [areas = beginnings(area)](store::Database& database,
               const store::ListQuery& query) -> core::Result<QList<ListRecord>> {
        const auto page = store::ConsoleLists(database).audits(query, areas);
        if (!page) {
            return tl::unexpected(page.error());
        }
        QList<ListRecord> records;
        for (const store::ListedAudit& audit : *page) {
            records.append(auditRecord(audit));
        }
        return records;
    };
}

} // namespace gatehouse::models::audit_list
