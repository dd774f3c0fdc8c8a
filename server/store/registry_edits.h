// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/domain/client.h"
#include "server/domain/error_uri.h"
#include "server/domain/provider.h"
#include "server/domain/scope.h"
#include "server/domain/user.h"

#include <QtCore/QStringList>
#include <QtCore/QVariantMap>

// Registry rows as people edit them: column name (schema.h) to value, both ways. The repositories
// read and write through the same columns, so the console and the server cannot disagree about a
// row. A console model builds the domain value of the edited row here, checks it with
// domain::validate(), and hands it to the repository inside Writer::runAndWait().
namespace gatehouse::store {

/// An edited row as a domain value. `faults` names the columns whose text could not be read (no
/// JSON object, unknown method …); rules of the domain are not checked here.
template <typename T>
struct RowEdit
{
    T value;
    domain::FieldErrors faults {};
};

/// Columns missing in `fields` keep what `base` has; names that the table does not have are ignored
/// (created_at, updated_at and deleted_at too: the repositories set them). Lists are split at white
/// space or lines as schema.h says, empty entries dropped.
[[nodiscard]] RowEdit<domain::Client> clientFromFields(
    const QVariantMap& fields, const domain::Client& base = {});
[[nodiscard]] RowEdit<domain::User> userFromFields(
    const QVariantMap& fields, const domain::User& base = {});
[[nodiscard]] RowEdit<domain::Scope> scopeFromFields(
    const QVariantMap& fields, const domain::Scope& base = {});
[[nodiscard]] RowEdit<domain::ErrorUri> errorUriFromFields(
    const QVariantMap& fields, const domain::ErrorUri& base = {});
[[nodiscard]] RowEdit<domain::Provider> providerFromFields(
    const QVariantMap& fields, const domain::Provider& base = {});

/// Every column, `id`, `version`, `created_at` and `updated_at` included.
[[nodiscard]] QVariantMap toFields(const domain::Client& client);
[[nodiscard]] QVariantMap toFields(const domain::User& user);
[[nodiscard]] QVariantMap toFields(const domain::Scope& scope);
[[nodiscard]] QVariantMap toFields(const domain::ErrorUri& errorUri);
[[nodiscard]] QVariantMap toFields(const domain::Provider& provider);

} // namespace gatehouse::store
