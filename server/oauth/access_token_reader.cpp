// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/access_token_reader.h"

#include "server/crypto/token_value.h"
#include "server/oauth/access_token_value.h"
#include "server/store/token_repository.h"

#include <algorithm>

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;
using domain::AccessTokenFormat;

namespace {

tl::unexpected<OAuthError> inactive(QString detail)
{
    return refusal(ErrorCode::InvalidToken, u"the access token is invalid, expired or revoked"_s,
        std::move(detail));
}

/// An answer has several tokens; who sends the wrong one is told which it seems to be.
QString unknownToken(QByteArrayView value)
{
    if (crypto::TokenValue::parse(crypto::token_prefix::refreshToken, value))
        return u"unknown access token: a refresh token"_s;
    if (std::count(value.begin(), value.end(), '.') == 2)
        return u"unknown access token: a JWT, perhaps an id_token"_s;
    return u"unknown access token"_s;
}

} // namespace

std::optional<QByteArray> AccessTokenReader::verifiedJwtId(QByteArrayView value) const
{
    const auto verified = jose::verifyCompact(value, m_services.keys.ring().verificationKeys());
    if (!verified)
        return std::nullopt;
    // The type is what tells an access token from our own id_tokens, which the same keys sign
    // (C085).
    if (verified->header.value("typ"_L1).toString() != QLatin1StringView(accessTokenJwtType)
        || verified->claims.value("iss"_L1).toString() != m_services.issuer)
        return std::nullopt;
    return verified->claims.value("jti"_L1).toString().toLatin1();
}

core::Result<std::optional<domain::IssuedToken>> AccessTokenReader::find(QByteArrayView value) const
{
    auto format = AccessTokenFormat::Opaque;
    auto parsed = crypto::TokenValue::parse(crypto::token_prefix::accessToken, value);
    if (!parsed)
        parsed = crypto::parseGenerated(value);
    if (!parsed && value.contains('.')) {
        format = AccessTokenFormat::Jwt;
        if (const auto jwtId = verifiedJwtId(value))
            parsed = crypto::TokenValue::parse(jwtIdPrefix, *jwtId);
    }
    if (!parsed)
        return std::nullopt;
    auto row = store::TokenRepository(m_services.reader).findAccessToken(parsed->id);
    if (row && *row && !matchesStored(format, parsed->secret, (*row)->secretHash))
        return std::nullopt;
    return row;
}

OAuthResult<AccessTokenReader::ActiveToken> AccessTokenReader::active(QByteArrayView value) const
{
    auto row = find(value);
    if (!row)
        return tl::unexpected(fromStorage(row.error()));
    if (!*row)
        return inactive(unknownToken(value));
    const qint64 over = m_services.clock.now() - (*row)->expiresAt;
    if (over >= 0)
        return inactive(u"expired access token, %1 s ago"_s.arg(over));
    if ((*row)->revokedAt != 0 || (*row)->isFamilyRevoked)
        return inactive(u"revoked access token"_s);

    ActiveToken token { std::move(**row), nullptr, nullptr };
    auto client = m_services.registry.clientByRow(token.row.clientRow);
    if (!client)
        return tl::unexpected(fromStorage(client.error()));
    if (!*client || !(*client)->client.isEnabled)
        return inactive(u"the client is disabled or gone"_s);
    token.client = std::move(*client);
    if (token.row.userRow == 0)
        return token;
    auto user = m_services.registry.user(token.row.userRow);
    if (!user)
        return tl::unexpected(fromStorage(user.error()));
    if (!*user || !(*user)->isEnabled)
        return inactive(u"the user is disabled or gone"_s);
    token.user = std::move(*user);
    return token;
}

} // namespace gatehouse::oauth
