// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

/// What a prepared user does when somebody picks it on the sign-in page of a server in lab mode.
/// Without lab mode the word means nothing.
namespace gatehouse::domain::persona {

inline constexpr char signsIn[] = "signs_in"; ///< One click, no password.
inline constexpr char refused[] = "refused"; ///< Every sign-in fails, the right password too.

/// What a trainer reads where such a sign-in failed.
inline constexpr char refusedDetail[] = "a persona that is always refused";

/// Nothing lets a user with this `persona` in: no password, no passkey, no other server.
[[nodiscard]] inline bool isAlwaysRefused(const QString& persona, bool isLab)
{
    return isLab && persona == QLatin1StringView(refused);
}

} // namespace gatehouse::domain::persona
