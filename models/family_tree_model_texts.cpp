// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How families and their members read.
#include "models/family_tree_model.h"
#include "models/time_text.h"

using namespace Qt::StringLiterals;

namespace gatehouse::models {

using store::ListedMember;

bool FamilyTreeModel::isAlive(const Family& family, const ListedMember* member) const
{
    if (family.row.revokedAt != 0) {
        return false;
    }
    if (member == nullptr) {
        return family.row.endsAt > now();
    }
    return member->revokedAt == 0 && member->usedAt == 0 && member->expiresAt > now();
}

QString FamilyTreeModel::memberState(const Family& family, const ListedMember& member) const
{
    if (member.revokedAt != 0) {
        return tr("revoked %1").arg(shortTime(member.revokedAt));
    }
    if (member.usedAt != 0 && member.kind == ListedMember::Kind::Code) {
        return tr("used %1 (once)").arg(shortTime(member.usedAt));
    }
    if (member.usedAt != 0) {
        return tr("replaced %1 by #%2").arg(shortTime(member.usedAt)).arg(member.successorRow);
    }
    if (family.row.revokedAt != 0) {
        return tr("revoked with its family");
    }
    return member.expiresAt <= now()              ? tr("expired")
        : member.kind == ListedMember::Kind::Code ? tr("waiting for its client")
                                                  : tr("active");
}

QVariant FamilyTreeModel::memberText(
    const Family& family, const ListedMember& member, int column) const
{
    switch (column) {
    case WhatColumn:
        return member.kind == ListedMember::Kind::Code ? tr("code #%1").arg(member.id)
            : member.kind == ListedMember::Kind::AccessToken
            ? tr("access token #%1").arg(member.id)
            : tr("refresh token #%1").arg(member.id);
    case StateColumn:
        return memberState(family, member);
    case IssuedColumn:
        return shortTime(member.issuedAt);
    case ExpiresColumn:
        return isAlive(family, &member) ? tr("in %1").arg(durationText(member.expiresAt - now()))
                                        : shortTime(member.expiresAt);
    case ScopeColumn:
        return member.scope;
    default:
        return {};
    }
}

QVariant FamilyTreeModel::familyText(const Family& family, int column) const
{
    const store::ListedFamily& row = family.row;
    switch (column) {
    case WhatColumn:
        return row.username.isEmpty()
            ? row.clientId
            : tr("%1 at %2", "user at client").arg(row.username, row.clientId);
    case StateColumn:
        if (row.revokedAt != 0) {
            return tr("revoked: %1").arg(row.revokeReason);
        }
        return row.endsAt > now() ? tr("alive") : tr("over");
    case IssuedColumn:
        return shortTime(row.createdAt);
    case ExpiresColumn:
        return isAlive(family, nullptr) ? tr("in %1").arg(durationText(row.endsAt - now()))
                                        : shortTime(row.endsAt);
    case ScopeColumn:
        return row.scope;
    default:
        return {};
    }
}

QVariant FamilyTreeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const bool isMember = index.internalId() != 0;
    const Family& family = m_families[isMember ? int(index.internalId()) - 1 : index.row()];
    const ListedMember* member = isMember ? &family.members[index.row()] : nullptr;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return member != nullptr ? memberText(family, *member, index.column())
                                 : familyText(family, index.column());
    case FamilyRole:
        return family.row.id;
    case MemberRole:
        return member != nullptr ? member->id : 0;
    case KindRole:
        return member != nullptr ? int(member->kind) : -1;
    case ClientRole:
        return family.row.clientId;
    case IsAliveRole:
        return isAlive(family, member);
    case IsReuseRole:
        return member == nullptr && family.row.revokeReason.endsWith("reuse"_L1);
    default:
        return {};
    }
}

QVariant FamilyTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case WhatColumn:
        return tr("Authorization");
    case StateColumn:
        return tr("State");
    case IssuedColumn:
        return tr("Issued");
    case ExpiresColumn:
        return tr("Ends");
    case ScopeColumn:
        return tr("Scope");
    default:
        return {};
    }
}

} // namespace gatehouse::models
