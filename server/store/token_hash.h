// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/domain/client.h"

#include <QtCore/QByteArray>

namespace gatehouse::store {

/// What is stored of an access token's secret. JWTs hash with a label of their own, so the secret
/// in a jti does not open the same row as an opaque token would.
[[nodiscard]] QByteArray storedHash(domain::AccessTokenFormat format, const QByteArray& secret);
/// Constant time.
[[nodiscard]] bool matchesStored(
    domain::AccessTokenFormat format, const QByteArray& secret, const QByteArray& hash);

} // namespace gatehouse::store
