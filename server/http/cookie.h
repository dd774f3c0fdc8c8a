// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

namespace gatehouse::http {

/// A Set-Cookie value: HttpOnly, SameSite=Lax, Path=/, and with `isSecure` also Secure and the
/// `__Host-` prefix (C096). The caller reads the cookie back under the same prefixed name. `maxAge`
/// < 0: until the browser closes; 0: remove it.
[[nodiscard]] QByteArray cookieName(const QByteArray& name, bool isSecure);
[[nodiscard]] QByteArray setCookie(
    const QByteArray& name, const QByteArray& value, bool isSecure, int maxAge = -1);

} // namespace gatehouse::http
