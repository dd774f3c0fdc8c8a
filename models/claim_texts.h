// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

class QJsonValue;

namespace gatehouse::models {

/// What a member of a JOSE header or of the claims says, in the console's language; empty for one
/// that no specification of ours names.
[[nodiscard]] QString headerMeaning(const QString& name);
[[nodiscard]] QString claimMeaning(const QString& name);
/// The value as text; times (exp, iat, nbf, auth_time, updated_at) with the date beside the number.
[[nodiscard]] QString claimText(const QString& name, const QJsonValue& value);

} // namespace gatehouse::models
