// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace gatehouse::domain {

/// A set of scope tokens in the order they were first named (RFC 6749 §3.3).
class ScopeSet
{
public:
    ScopeSet() = default;
    /// Space-delimited; repeated tokens fold. Nothing when a token has a character outside %x21 /
    /// %x23-5B / %x5D-7E.
    [[nodiscard]] static std::optional<ScopeSet> parse(const QString& text);
    /// For text that was validated before it was stored.
    [[nodiscard]] static ScopeSet fromStored(const QString& text);

    [[nodiscard]] bool isEmpty() const { return m_tokens.isEmpty(); }
    [[nodiscard]] bool contains(const QString& token) const { return m_tokens.contains(token); }
    [[nodiscard]] bool containsAll(const ScopeSet& other) const;
    /// The tokens of this set that `allowed` has too, in this set's order.
    [[nodiscard]] ScopeSet intersected(const ScopeSet& allowed) const;
    [[nodiscard]] ScopeSet united(const ScopeSet& other) const;
    [[nodiscard]] const QStringList& tokens() const { return m_tokens; }
    [[nodiscard]] QString toString() const { return m_tokens.join(u' '); }

    friend bool operator==(const ScopeSet& a, const ScopeSet& b) = default;

private:
    QStringList m_tokens;
};

} // namespace gatehouse::domain
