// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resource/resource_protector.h"

namespace gatehouse::resource {

using namespace Qt::StringLiterals;

ResourceProtector::ResourceProtector(std::unique_ptr<TokenValidator> validator, QString realm)
    : m_validator(std::move(validator))
    , m_realm(std::move(realm))
{
}

void ResourceProtector::acquire(
    const BearerRequest& request, const ScopeExpression& needed, Then then) const
{
    const auto presented = bearerToken(request);
    if (const auto* error = std::get_if<ResourceError>(&presented))
        return then(*error);
    m_validator->validate(
        std::get<QByteArray>(presented), [needed, then = std::move(then)](Outcome outcome) {
            then(withScope(std::move(outcome), needed));
        });
}

Outcome withScope(Outcome outcome, const ScopeExpression& needed)
{
    const auto* token = std::get_if<Token>(&outcome);
    if (!token || needed.isSatisfiedBy(token->scopes))
        return outcome;
    return ResourceError { ErrorCode::InsufficientScope,
        u"the access token does not open this resource"_s, needed.neededScope() };
}

} // namespace gatehouse::resource
