// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/login/services.h"

#include "server/domain/client.h"
#include "server/domain/user.h"
#include "server/http/request.h"
#include "server/http/response.h"

#include <QtCore/QJsonObject>

namespace gatehouse::login {

/// First letter for the round badge; a symbol when there is none.
[[nodiscard]] QString initial(const QString& name);
/// Name, else username.
[[nodiscard]] QString displayName(const domain::User& user);
/// The client's name in that language, else its name, else its id.
[[nodiscard]] QString displayName(const domain::Client& client, const QString& language);
/// user_name, user_initial, user_email, username.
void addUser(QJsonObject& values, const domain::User& user);
/// `uri` when it is an http(s) address that a page may link to, else empty (C098).
[[nodiscard]] QString linkable(const QString& uri);
/// Storage failures as a page: 503 when trying again helps, else 500. The reason goes to the log
/// only.
[[nodiscard]] http::Response storageFailure(
    const Services& services, const http::Request& request, const core::Error& error);

} // namespace gatehouse::login
