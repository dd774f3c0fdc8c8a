// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/domain/token.h"

namespace gatehouse::login {

/// How somebody signed in, as `amr` names it (RFC 8176 §2), separated by spaces.
namespace methods {
inline constexpr char password[] = "pwd";
inline constexpr char passwordAndCode[] = "pwd otp mfa";
/// A key in one authenticator, with its user verified; and one that is copied between devices.
inline constexpr char passkey[] = "hwk user mfa";
inline constexpr char syncedPasskey[] = "swk user mfa";
/// Nothing was proven (lab mode). The only word that is none of RFC 8176: tokens carry no `amr`,
/// and the session is good for nothing that outlasts lab mode.
inline constexpr char persona[] = "persona";
} // namespace methods

/// A session that one click opened, in lab mode.
[[nodiscard]] inline bool isOfPersona(const domain::BrowserSession& session)
{
    return session.methods == QLatin1StringView(methods::persona);
}

} // namespace gatehouse::login
