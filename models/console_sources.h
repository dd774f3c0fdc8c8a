// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/paged_list_model.h"

// The lists of the console: columns, where the rows come from, and the closures that change them.
// Each closure writes its audit row ("console") with it.
namespace gatehouse::models {

namespace consent_list {
/// Facts: user (row), client (row), username, client_id.
[[nodiscard]] QList<ListColumn> columns();
[[nodiscard]] PagedListModel::Source source();
/// Takes the consents back and revokes what was issued on them. Gives how many there still were.
[[nodiscard]] std::function<core::Result<int>(store::Transaction&)> revocation(
    const QList<QVariantMap>& facts);
} // namespace consent_list

namespace session_list {
/// Facts: id, user (row), username.
[[nodiscard]] QList<ListColumn> columns(bool isOfOneUser);
/// 0: of everybody.
[[nodiscard]] PagedListModel::Source source(qint64 userRow = 0);
/// Ends the sessions and revokes what is bound to them (offline_access stays, as with signing out).
[[nodiscard]] std::function<core::Result<int>(store::Transaction&)> ending(
    const QList<QVariantMap>& facts);
} // namespace session_list

namespace audit_list {
/// What is audited, as people look for it.
enum class Area
{
    Everything,
    Clients,
    Users,
    SignIns,
    Tokens,
    Consents,
    Keys,
    Providers,
    Settings
};
/// In the console's language.
[[nodiscard]] QString title(Area area);
/// Facts: action, actor, object, detail, address, request, at.
[[nodiscard]] QList<ListColumn> columns();
[[nodiscard]] PagedListModel::Source source(Area area);
} // namespace audit_list

namespace key_list {
/// Facts: kid, algorithm, state ("next", "current", "retired"), public_jwk.
[[nodiscard]] QList<ListColumn> columns();
[[nodiscard]] PagedListModel::Source source();
/// "next", "signs", "retired" in the console's language.
[[nodiscard]] QString stateText(const QString& state);
} // namespace key_list

} // namespace gatehouse::models
