// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringView>

#include <optional>

// Rules for single pieces of text, shared by every noun of this module. A function named ...Fault
// gives why the text is refused (a short English sentence part), or nothing when it is fine. Pure
// functions: any thread.
namespace gatehouse::domain {

inline constexpr qsizetype maximumNameLength = 255;
inline constexpr qsizetype maximumUriLength = 2048;
inline constexpr qsizetype maximumListLength = 100; ///< Entries of any list in the registry.

/// scope-token of RFC 6749 appendix A.4: 1*( %x21 / %x23-5B / %x5D-7E ).
[[nodiscard]] bool isScopeToken(QStringView text);
/// error of RFC 6749 appendix A.7: 1*NQSCHAR, that is also spaces.
[[nodiscard]] bool isErrorCode(QStringView text);

/// Too long, or with characters that could forge lines, hide text or reverse it (control
/// characters, line and paragraph separators, bidirectional overrides). Empty is fine.
[[nodiscard]] std::optional<QString> textFault(
    const QString& text, qsizetype limit = maximumNameLength);
/// As textFault, and not empty, no space at either end.
[[nodiscard]] std::optional<QString> nameFault(
    const QString& text, qsizetype limit = maximumNameLength);
/// client_id of RFC 6749 appendix A.1 (VSCHAR), at most 255 characters.
[[nodiscard]] std::optional<QString> clientIdFault(const QString& text);
/// Printable ASCII without spaces: subjects, audiences, claim names.
[[nodiscard]] std::optional<QString> identifierFault(const QString& text);
/// One plain address, as a person would type it; no display names, no quoted local parts.
[[nodiscard]] std::optional<QString> emailFault(const QString& text);
/// Shape of a BCP 47 tag ("de", "pt-BR").
[[nodiscard]] std::optional<QString> languageTagFault(const QString& text);

} // namespace gatehouse::domain
