// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace gatehouse::resource {

/// Which scopes open a resource: alternatives, of each of which all scopes are needed. "profile
/// email" wants both; { "profile email", "admin" } wants both or admin. A value.
class ScopeExpression
{
public:
    static constexpr qsizetype mostAlternatives = 64;
    static constexpr qsizetype longestAlternative = 4096; ///< Characters.

    /// Any good token will do.
    [[nodiscard]] static ScopeExpression none();
    /// Nothing: no alternative, an empty one (it would let everybody in), too many or too long, or
    /// a character that no scope has (RFC 6749 §3.3).
    [[nodiscard]] static std::optional<ScopeExpression> parse(const QStringList& alternatives);
    /// For expressions that stand in the program: a malformed one is logged and opens nothing.
    [[nodiscard]] static ScopeExpression of(const QStringList& alternatives);
    /// All of `scope`, "profile email".
    [[nodiscard]] static ScopeExpression allOf(const QString& scope);
    /// One of `scope` is enough.
    [[nodiscard]] static ScopeExpression anyOf(const QString& scope);

    [[nodiscard]] bool isSatisfiedBy(const QStringList& granted) const;
    /// What to ask for to get in: the first alternative (RFC 6750 §3, `scope`).
    [[nodiscard]] QString neededScope() const;

private:
    ScopeExpression() = default;

    bool m_isOpen = false; ///< Without it, no alternative means nobody.
    QList<QStringList> m_alternatives;
};

} // namespace gatehouse::resource
