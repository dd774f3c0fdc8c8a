// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/oauth/grant.h"

#include <QtCore/QStringList>

#include <memory>
#include <vector>

namespace gatehouse::oauth {

/// The grant types of this server, in the order they were added. One for each worker.
class GrantRegistry
{
public:
    GrantRegistry() = default;
    GrantRegistry(GrantRegistry&&) = default;
    GrantRegistry& operator=(GrantRegistry&&) = default;

    /// A second grant of the same type is a programmer's error.
    void add(std::unique_ptr<Grant> grant);
    [[nodiscard]] Grant* find(const QString& grantType) const;
    [[nodiscard]] QStringList types() const;

private:
    std::vector<std::unique_ptr<Grant>> m_grants;
};

} // namespace gatehouse::oauth
