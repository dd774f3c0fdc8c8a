// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resource/resource_error.h"
#include "resource/token.h"

#include <QtCore/QByteArray>

#include <functional>
#include <utility>
#include <variant>

namespace gatehouse::resource {

/// A good token, or why there is none.
using Outcome = std::variant<Token, ResourceError>;
using Then = std::function<void(Outcome)>;

/// Finds out what an access token is worth. Lives in one thread; `then` is called in it exactly
/// once, at once or later, unless the validator is destroyed before. Must not follow a doubt with a
/// Token: what cannot be checked is TemporarilyUnavailable.
class TokenValidator
{
public:
    virtual ~TokenValidator() = default;
    virtual void validate(const QByteArray& token, Then then) = 0;
};

/// For resources that live with their own token store: a function decides at once.
class LocalValidator final : public TokenValidator
{
public:
    explicit LocalValidator(std::function<Outcome(const QByteArray& token)> check)
        : m_check(std::move(check))
    {
    }
    void validate(const QByteArray& token, Then then) override { then(m_check(token)); }

private:
    std::function<Outcome(const QByteArray&)> m_check;
};

} // namespace gatehouse::resource
