// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/domain/client.h"

#include <QtCore/QJsonObject>
#include <QtCore/QList>

namespace gatehouse::oauth {

/// Every method of client authentication, in the order discovery lists them.
[[nodiscard]] QList<domain::TokenEndpointAuthMethod> allAuthMethods();
/// All but `none`.
[[nodiscard]] QList<domain::TokenEndpointAuthMethod> confidentialAuthMethods();
[[nodiscard]] QStringList methodNames(const QList<domain::TokenEndpointAuthMethod>& methods);

/// `<endpoint>_auth_methods_supported` and, where a method signs,
/// `<endpoint>_auth_signing_alg_values_supported` (RFC 8414 §2). `methods` may repeat.
void describeAuthMethods(QJsonObject& metadata, const QString& endpoint,
    const QList<domain::TokenEndpointAuthMethod>& methods);

} // namespace gatehouse::oauth
