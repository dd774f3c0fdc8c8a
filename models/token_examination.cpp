// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/token_examination.h"

#include "models/claim_texts.h"
#include "models/given_keys.h"
#include "models/time_text.h"
#include "models/token_companion_rules.h"
#include "models/token_comparison.h"
#include "models/token_rules.h"
#include "server/crypto/token_value.h"
#include "server/jose/compact_jws.h"
#include "server/jose/jws.h"
#include "server/store/key_repository.h"
#include "server/store/token_repository.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::models {

namespace {

struct TokenTexts
{
    Q_DECLARE_TR_FUNCTIONS(TokenExamination)
};

struct Signature
{
    TokenFinding finding;
    bool isOurs = false;
};

QString rowState(qint64 revokedAt, qint64 expiresAt, qint64 now)
{
    return revokedAt != 0  ? TokenTexts::tr("revoked")
        : expiresAt <= now ? TokenTexts::tr("expired")
                           : TokenTexts::tr("active");
}

Signature checkSignature(
    const QByteArray& token, const QString& kid, const QList<store::SigningKeyRow>& keys)
{
    const QString rule = TokenTexts::tr("the signature is by a key of this workspace");
    const auto key = std::find_if(keys.cbegin(), keys.cend(),
        [&kid](const store::SigningKeyRow& one) { return one.kid == kid; });
    if (key == keys.cend()) {
        return { { Verdict::Bad, rule,
            TokenTexts::tr("no key “%1” here: another server's, or withdrawn").arg(kid),
            u"RFC 7515 §5.2"_s } };
    }
    const jose::VerificationKey candidate { key->kid, key->algorithm,
        QJsonDocument::fromJson(key->publicJwk).object() };
    const auto verified = jose::verifyCompact(token, { candidate });
    if (!verified) {
        return { { Verdict::Bad, rule, verified.error().message, u"RFC 7515 §5.2"_s } };
    }
    const QString found = TokenTexts::tr("%1, key %2 (%3)", "algorithm, key, its state")
                              .arg(key->algorithm, kid.left(12), key->state);
    return { { Verdict::Good, rule, found, u"RFC 7515 §5.2"_s }, true };
}

QString secretRule()
{
    return TokenTexts::tr("the signature is by the secret given");
}

Signature checkGivenKeys(const QByteArray& token, const QByteArray& given)
{
    const QString specification = u"RFC 7515 §5.2"_s;
    if (looksLikeSecret(given)) {
        const auto verified = jose::verifyHmac(token, core::SecretString(given.trimmed()));
        return verified
            ? Signature { { Verdict::Good, secretRule(), u"HS256"_s, specification } }
            : Signature { { Verdict::Bad, secretRule(), verified.error().message, specification } };
    }
    const QString rule = TokenTexts::tr("the signature is by a key given");
    const auto keys = readGivenKeys(given);
    if (!keys) {
        return { { Verdict::Bad, rule, keys.error().message, specification } };
    }
    const auto verified = verifyWith(token, *keys);
    return verified ? Signature { { Verdict::Good, rule, *verified, specification } }
                    : Signature { { Verdict::Bad, rule, verified.error().message, specification } };
}

core::Result<Signature> judgeSignature(store::Database& database, const QByteArray& token,
    const QString& kid, const TokenExpectation& expected)
{
    if (!expected.keys.trimmed().isEmpty()) {
        return checkGivenKeys(token, expected.keys);
    }
    const auto keys = store::KeyRepository(database).list();
    if (!keys) {
        return tl::unexpected(keys.error());
    }
    return checkSignature(token, kid, *keys);
}

/// jti of our own: whether the row behind it still holds, which the signature does not say.
core::Result<std::optional<TokenFinding>> rowFinding(
    store::Database& database, const QJsonObject& claims, qint64 now)
{
    const auto named = crypto::TokenValue::parse("ghj", claims[u"jti"_s].toString().toLatin1());
    if (!named) {
        return std::nullopt;
    }
    const auto row = store::TokenRepository(database).findAccessToken(named->id);
    if (!row) {
        return tl::unexpected(row.error());
    }
    const QString rule = TokenTexts::tr("it has not been revoked here");
    if (!*row) {
        return TokenFinding { Verdict::Unknown, rule, TokenTexts::tr("not stored any more"),
            u"RFC 7009"_s };
    }
    const bool isRevoked = (*row)->revokedAt != 0 || (*row)->isFamilyRevoked;
    return TokenFinding { isRevoked ? Verdict::Bad : Verdict::Good, rule,
        rowState(isRevoked ? 1 : 0, (*row)->expiresAt, now), u"RFC 7009"_s };
}

void listMembers(TokenExamination& examination, const QJsonObject& object, bool isHeader)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        examination.members.append(
            { isHeader, member.key(), claimText(member.key(), member.value()),
                isHeader ? headerMeaning(member.key()) : claimMeaning(member.key()) });
    }
}

void conclude(TokenExamination& examination)
{
    const auto bad = std::find_if(examination.findings.cbegin(), examination.findings.cend(),
        [](const TokenFinding& one) { return one.verdict == Verdict::Bad; });
    const bool isGood = bad == examination.findings.cend();
    const bool isWhole = std::none_of(examination.findings.cbegin(), examination.findings.cend(),
        [](const TokenFinding& one) { return one.verdict == Verdict::Unknown; });
    examination.verdict = isGood ? Verdict::Good : Verdict::Bad;
    examination.summary = isGood && isWhole
        ? TokenTexts::tr("%1: nothing is wrong with it.").arg(examination.kind)
        : isGood
        ? TokenTexts::tr("%1: nothing is wrong with what was checked.").arg(examination.kind)
        : TokenTexts::tr("%1: not to be accepted. This does not hold: “%2” (%3).")
              .arg(examination.kind, bad->rule, bad->found);
}

core::Result<TokenExamination> examineJwt(store::Database& database, const QByteArray& token,
    const jose::CompactJws& jws, const TokenExpectation& expected)
{
    const auto signature
        = judgeSignature(database, token, jws.header[u"kid"_s].toString(), expected);
    if (!signature) {
        return tl::unexpected(signature.error());
    }
    TokenExamination examination;
    const QString typ = jws.header[u"typ"_s].toString().toLower();
    const bool isAccess = typ.endsWith("at+jwt"_L1);
    examination.kind
        = isAccess ? TokenTexts::tr("JWT access token") : TokenTexts::tr("ID token or other JWT");
    listMembers(examination, jws.header, true);
    examination.findings.append(signature->finding);
    const auto claims = jose::readClaims(jws.payload);
    if (!claims) {
        examination.findings.append({ Verdict::Bad, TokenTexts::tr("the claims can be read"),
            claims.error().message, u"RFC 7519 §7.2"_s });
        conclude(examination);
        return examination;
    }
    listMembers(examination, *claims, false);
    const bool isForeign = !expected.keys.trimmed().isEmpty();
    const JwtContext context { jws.header, *claims, expected.issuer, expected.now, isForeign,
        expected.audience };
    if (isAccess) {
        examination.findings += accessTokenFindings(context);
    } else {
        examination.findings += idTokenFindings(context);
        examination.findings += companionFindings(jws.header, *claims, expected.companions);
    }
    if (signature->isOurs) {
        const auto stored = rowFinding(database, *claims, expected.now);
        if (!stored) {
            return tl::unexpected(stored.error());
        }
        if (*stored) {
            examination.findings.append(**stored);
        }
    }
    conclude(examination);
    return examination;
}

TokenExamination unknownValue(const QString& reason)
{
    TokenExamination examination;
    examination.kind = TokenTexts::tr("Unknown");
    examination.verdict = Verdict::Bad;
    examination.summary
        = TokenTexts::tr("Neither a JWT nor a token of this server: %1").arg(reason);
    return examination;
}

/// A row of ours behind an opaque value: only what its bearer would learn by introspection.
template <typename Row>
TokenExamination examineRow(const QString& kind, const std::optional<Row>& row,
    const crypto::TokenValue& value, bool isFamilyRevoked, qint64 now)
{
    if (!row || !crypto::matchesHash(value.secret, row->secretHash)) {
        TokenExamination none = unknownValue(TokenTexts::tr("no such token is stored here"));
        none.kind = kind;
        return none;
    }
    TokenExamination examination;
    examination.kind = kind;
    const bool isRevoked = row->revokedAt != 0 || isFamilyRevoked;
    examination.members = {
        { false, u"client_id"_s, row->clientId, claimMeaning(u"client_id"_s) },
        { false, u"scope"_s, row->scope.toString(), claimMeaning(u"scope"_s) },
        { false, u"iat"_s, longTime(row->issuedAt), claimMeaning(u"iat"_s) },
        { false, u"exp"_s, longTime(row->expiresAt), claimMeaning(u"exp"_s) },
    };
    examination.findings = {
        { Verdict::Good, TokenTexts::tr("it is stored here"), u"#%1"_s.arg(value.id),
            u"RFC 7662 §2.2"_s },
        { isRevoked ? Verdict::Bad : Verdict::Good, TokenTexts::tr("it has not been revoked here"),
            isRevoked ? TokenTexts::tr("revoked") : TokenTexts::tr("active"), u"RFC 7009"_s },
        { row->expiresAt > now ? Verdict::Good : Verdict::Bad, TokenTexts::tr("it has not expired"),
            longTime(row->expiresAt), u"RFC 7662 §2.2"_s },
    };
    conclude(examination);
    return examination;
}

} // namespace

core::Result<TokenExamination> examineToken(
    store::Database& database, const QByteArray& pasted, const TokenExpectation& expected)
{
    const QByteArray token = bareToken(pasted);
    const qint64 now = expected.now;
    store::TokenRepository tokens(database);
    if (const auto value = crypto::TokenValue::parse(crypto::token_prefix::accessToken, token)) {
        const auto row = tokens.findAccessToken(value->id);
        if (!row) {
            return tl::unexpected(row.error());
        }
        return examineRow(TokenTexts::tr("Opaque access token"), *row, *value,
            *row && (*row)->isFamilyRevoked, now);
    }
    if (const auto value = crypto::TokenValue::parse(crypto::token_prefix::refreshToken, token)) {
        const auto row = tokens.findRefreshToken(value->id);
        if (!row) {
            return tl::unexpected(row.error());
        }
        return examineRow(TokenTexts::tr("Refresh token"), *row, *value, false, now);
    }
    const auto jws = jose::readCompact(token);
    if (!jws) {
        return unknownValue(jws.error().message);
    }
    return examineJwt(database, token, *jws, expected);
}

} // namespace gatehouse::models
