// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What a prepared user does when somebody picks it on the sign-in page of a server in lab mode.
/// Without lab mode the word means nothing.
namespace gatehouse::domain::persona {

inline constexpr char signsIn[] = "signs_in"; ///< One click, no password.
inline constexpr char refused[] = "refused"; ///< Every sign-in fails, the right password too.

} // namespace gatehouse::domain::persona
