// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resource/bearer_request.h"
#include "resource/scope_expression.h"
#include "resource/token_validator.h"

#include <QtCore/QString>

#include <memory>

namespace gatehouse::resource {

/// Lets requests to protected resources through or says why not (RFC 6750). One for each thread;
/// outlives the requests it works on.
class ResourceProtector
{
public:
    /// `realm` names the protected space in challenges.
    explicit ResourceProtector(
        std::unique_ptr<TokenValidator> validator, QString realm = QStringLiteral("api"));

    /// The token of `request` when it is good and opens `needed`. `then` is called at once when the
    /// validator answers at once.
    void acquire(const BearerRequest& request, const ScopeExpression& needed, Then then) const;
    [[nodiscard]] const QString& realm() const { return m_realm; }

private:
    std::unique_ptr<TokenValidator> m_validator;
    QString m_realm;
};

/// `outcome` with the scopes judged: a good token that does not open `needed` is
/// insufficient_scope.
[[nodiscard]] Outcome withScope(Outcome outcome, const ScopeExpression& needed);

} // namespace gatehouse::resource
