// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/login/session_service.h"

#include <QtCore/QJsonObject>

namespace gatehouse::login {

/// What the account page shows of one user: applications with a stored consent or a token that is
/// good now, and the browsers where the user is signed in (C105). Lists are bounded; the newest are
/// shown. Reads the store.
[[nodiscard]] core::Result<QJsonObject> accountValues(
    const Services& services, const SignedIn& signedIn, const QString& language);

} // namespace gatehouse::login
