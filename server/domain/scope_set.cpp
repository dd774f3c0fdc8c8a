// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/domain/scope_set.h"

#include "server/domain/text_rules.h"

namespace gatehouse::domain {

std::optional<ScopeSet> ScopeSet::parse(const QString& text)
{
    // Only U+0020 separates tokens (RFC 6749 §3.3); a tab or newline is a fault, not a separator.
    ScopeSet set;
    for (const QString& token : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!isScopeToken(token))
            return std::nullopt;
        if (!set.m_tokens.contains(token))
            set.m_tokens.append(token);
    }
    return set;
}

ScopeSet ScopeSet::fromStored(const QString& text)
{
    ScopeSet set;
    set.m_tokens = text.split(u' ', Qt::SkipEmptyParts);
    return set;
}

bool ScopeSet::containsAll(const ScopeSet& other) const
{
    for (const QString& token : other.m_tokens) {
        if (!m_tokens.contains(token))
            return false;
    }
    return true;
}

ScopeSet ScopeSet::intersected(const ScopeSet& allowed) const
{
    ScopeSet set;
    for (const QString& token : m_tokens) {
        if (allowed.contains(token))
            set.m_tokens.append(token);
    }
    return set;
}

ScopeSet ScopeSet::united(const ScopeSet& other) const
{
    ScopeSet set = *this;
    for (const QString& token : other.m_tokens) {
        if (!set.m_tokens.contains(token))
            set.m_tokens.append(token);
    }
    return set;
}

} // namespace gatehouse::domain
