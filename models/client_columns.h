// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registry_table_model.h"

namespace gatehouse::models {

/// Every column of a client that is shown anywhere, in no order.
[[nodiscard]] QList<ColumnSpec> clientColumns();

/// "Public", "Secret in header" …: an authentication method for people.
[[nodiscard]] QString authMethodTitle(const QString& method);
/// "code", "refresh", "client credentials" …: a grant type for people, short.
[[nodiscard]] QString grantTitle(const QString& grantType);

} // namespace gatehouse::models
