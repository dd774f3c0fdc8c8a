// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/console_lists.h"

#include "server/store/row_mapping.h"

#include <algorithm>
#include <limits>

namespace gatehouse::store {

using namespace Qt::StringLiterals;

namespace {

/// For LIKE … ESCAPE '!': what a person types is no pattern.
QString containing(const QString& filter)
{
    QString text = filter.toLower();
    text.replace(u'!', "!!"_L1).replace(u'%', "!%"_L1).replace(u'_', "!_"_L1);
    return u"%%1%"_s.arg(text);
}

qint64 listEnd(const ListQuery& query)
{
    return query.before > 0 ? query.before : std::numeric_limits<qint64>::max();
}

} // namespace

core::Result<QList<ListedConsent>> ConsoleLists::consents(const ListQuery& query)
{
    const auto read = [](const Rows& row) -> core::Result<ListedConsent> {
        return ListedConsent { row.integer(0), row.integer(1), row.integer(2), row.text(3),
            row.text(4), row.text(5), row.text(6), row.integer(7), row.integer(8) };
    };
    const QString like = containing(query.filter);
    return rows::all<ListedConsent>(
        m_database.query(
            "SELECT k.id, k.user_row, k.client_row, u.username, c.client_id, c.client_name,"
            " k.scope, k.granted_at, COALESCE((SELECT MAX(f.created_at) FROM token_families f"
            " WHERE f.user_row = k.user_row AND f.client_row = k.client_row), 0)"
            " FROM consents k JOIN users u ON u.id = k.user_row"
            " JOIN clients c ON c.id = k.client_row WHERE k.id < ?"
            " AND u.deleted_at = 0 AND c.deleted_at = 0"
            " AND (lower(u.username) LIKE ? ESCAPE '!' OR lower(c.client_id) LIKE ? ESCAPE '!'"
            " OR lower(c.client_name) LIKE ? ESCAPE '!') ORDER BY k.id DESC LIMIT ?",
            { listEnd(query), like, like, like, query.limit }),
        read);
}

core::Result<QList<ListedSession>> ConsoleLists::sessions(const ListQuery& query, qint64 userRow)
{
    const auto read = [](const Rows& row) -> core::Result<ListedSession> {
        return ListedSession { row.integer(0), row.integer(1), row.text(2), row.integer(3),
            row.integer(4), row.integer(5), row.integer(6) };
    };
    const QString like = containing(query.filter);
    auto page = userRow != 0
        ? rows::all<ListedSession>(
            m_database.query(
                "SELECT s.id, s.user_row, u.username, s.auth_time, s.created_at, s.last_seen_at,"
                " s.expires_at FROM browser_sessions s JOIN users u ON u.id = s.user_row"
                " WHERE s.user_row = ? AND s.id < ? AND s.ended_at = 0 AND s.expires_at > ?"
                " ORDER BY s.id DESC LIMIT ?",
                { userRow, listEnd(query), query.now, query.limit }),
            read)
        : rows::all<ListedSession>(
            m_database.query(
                "SELECT s.id, s.user_row, u.username, s.auth_time, s.created_at, s.last_seen_at,"
                " s.expires_at FROM browser_sessions s JOIN users u ON u.id = s.user_row"
                " WHERE s.id < ? AND s.ended_at = 0 AND s.expires_at > ?"
                " AND lower(u.username) LIKE ? ESCAPE '!' ORDER BY s.id DESC LIMIT ?",
                { listEnd(query), query.now, like, query.limit }),
            read);
    if (!page || page->isEmpty())
        return page;
    const auto named = nameClients(*page);
    if (!named)
        return tl::unexpected(named.error());
    return page;
}

core::Result<void> ConsoleLists::nameClients(QList<ListedSession>& page)
{
    constexpr int mostPairs = 2000;
    auto found = m_database.query(
        "SELECT DISTINCT f.session_row, c.client_id FROM token_families f"
        " JOIN clients c ON c.id = f.client_row WHERE f.session_row BETWEEN ? AND ?"
        " ORDER BY f.session_row, c.client_id LIMIT ?",
        { page.last().id, page.first().id, mostPairs });
    if (!found)
        return tl::unexpected(found.error());
    while (found->next()) {
        const qint64 session = found->integer(0);
        const auto row = std::find_if(page.begin(), page.end(),
            [session](const ListedSession& one) { return one.id == session; });
        if (row != page.end())
            row->clients.append(found->text(1));
    }
    if (const auto& error = found->error())
        return tl::unexpected(*error);
    return {};
}

core::Result<QList<ListedFamily>> ConsoleLists::families(const ListQuery& query)
{
    const auto read = [](const Rows& row) -> core::Result<ListedFamily> {
        return ListedFamily { row.integer(0), row.text(1), row.text(2), row.text(3), row.text(4),
            row.integer(5), row.integer(6), row.integer(7), row.text(8) };
    };
    const QString like = containing(query.filter);
    return rows::all<ListedFamily>(
        m_database.query(
            "SELECT f.id, c.client_id, COALESCE(u.username, ''), f.grant_type, f.scope,"
            " f.created_at, f.ends_at, f.revoked_at, f.revoke_reason FROM token_families f"
            " JOIN clients c ON c.id = f.client_row LEFT JOIN users u ON u.id = f.user_row"
            " WHERE f.id < ? AND (lower(c.client_id) LIKE ? ESCAPE '!'"
            " OR lower(COALESCE(u.username, '')) LIKE ? ESCAPE '!'"
            " OR lower(f.revoke_reason) LIKE ? ESCAPE '!') ORDER BY f.id DESC LIMIT ?",
            { listEnd(query), like, like, like, query.limit }),
        read);
}

core::Result<QList<ListedAudit>> ConsoleLists::audits(
    const ListQuery& query, const QStringList& areas)
{
    const auto read = [](const Rows& row) -> core::Result<ListedAudit> {
        return ListedAudit { row.integer(0), row.integer(1), row.text(2), row.text(3), row.text(4),
            row.text(5), row.text(6), row.text(7) };
    };
    const QString like = containing(query.filter);
    // The areas are the program's own words; without any the pattern fits every action.
    const QString first = areas.value(0) + u'%';
    const QString second = areas.value(1, areas.value(0)) + u'%';
    const QString third = areas.value(2, areas.value(0)) + u'%';
    return rows::all<ListedAudit>(
        m_database.query(
            "SELECT id, created_at, action, actor, object, detail, address, request FROM audit_log"
            " WHERE id < ? AND (action LIKE ? OR action LIKE ? OR action LIKE ?)"
            " AND (lower(action) LIKE ? ESCAPE '!' OR lower(actor) LIKE ? ESCAPE '!'"
            " OR lower(object) LIKE ? ESCAPE '!' OR lower(detail) LIKE ? ESCAPE '!'"
            " OR lower(request) LIKE ? ESCAPE '!') ORDER BY id DESC LIMIT ?",
            { listEnd(query), first, second, third, like, like, like, like, like, query.limit }),
        read);
}

core::Result<void> ConsoleLists::appendMembers(QList<ListedMember>& members,
    ListedMember::Kind kind, const char* sql, qint64 familyRow, int limit)
{
    const auto read = [kind](const Rows& row) -> core::Result<ListedMember> {
        return ListedMember { kind, row.integer(0), row.text(1), row.integer(2), row.integer(3),
            row.integer(4), row.integer(5), row.integer(6) };
    };
    const auto found = rows::all<ListedMember>(m_database.query(sql, { familyRow, limit }), read);
    if (!found)
        return tl::unexpected(found.error());
    members += *found;
    return {};
}

core::Result<QList<ListedMember>> ConsoleLists::members(qint64 familyRow, int limit)
{
    using Kind = ListedMember::Kind;
    QList<ListedMember> members;
    const auto codes = appendMembers(members, Kind::Code,
        "SELECT id, scope, issued_at, expires_at, consumed_at, 0, 0 FROM authorization_codes"
        " WHERE family_row = ? ORDER BY id LIMIT ?",
        familyRow, limit);
    if (!codes)
        return tl::unexpected(codes.error());
    const auto access = appendMembers(members, Kind::AccessToken,
        "SELECT id, scope, issued_at, expires_at, 0, 0, revoked_at FROM access_tokens"
        " WHERE family_row = ? ORDER BY id LIMIT ?",
        familyRow, limit);
    if (!access)
        return tl::unexpected(access.error());
    const auto refresh = appendMembers(members, Kind::RefreshToken,
        "SELECT id, scope, issued_at, expires_at, rotated_at, COALESCE(successor_row, 0),"
        " revoked_at FROM refresh_tokens WHERE family_row = ? ORDER BY id LIMIT ?",
        familyRow, limit);
    if (!refresh)
        return tl::unexpected(refresh.error());
    return members;
}

} // namespace gatehouse::store
