// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/token_rules.h"

#include "models/claim_texts.h"
#include "models/time_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::models {

namespace {

struct TokenRules
{
    Q_DECLARE_TR_FUNCTIONS(TokenRules)
};

Verdict verdictOf(bool isGood)
{
    return isGood ? Verdict::Good : Verdict::Bad;
}

QString textOf(const QJsonObject& object, const QString& name)
{
    return object.contains(name) ? claimText(name, object[name])
                                 : TokenRules::tr("missing", "claim");
}

TokenFinding present(const JwtContext& jwt, const QString& name, const QString& specification)
{
    const QJsonValue value = jwt.claims[name];
    const bool isThere = value.isDouble() || (value.isString() && !value.toString().isEmpty())
        || (value.isArray() && !value.toArray().isEmpty());
    return { verdictOf(isThere), TokenRules::tr("%1 is present").arg(name),
        textOf(jwt.claims, name), specification };
}

TokenFinding issuerFinding(const JwtContext& jwt, const QString& specification)
{
    const QString rule = jwt.isForeign ? TokenRules::tr("iss is the expected issuer")
                                       : TokenRules::tr("iss names this server");
    const QString found = textOf(jwt.claims, u"iss"_s);
    if (jwt.issuer.isEmpty() && jwt.claims[u"iss"_s].isString()) {
        const QString open = jwt.isForeign ? TokenRules::tr("%1 (none was said to be expected)")
                                           : TokenRules::tr("%1 (the server is stopped)");
        return { Verdict::Unknown, rule, open.arg(found), specification };
    }
    return { verdictOf(!jwt.issuer.isEmpty() && found == jwt.issuer), rule, found, specification,
        jwt.issuer };
}

TokenFinding expiryFinding(const JwtContext& jwt, const QString& specification)
{
    const QString rule = TokenRules::tr("it has not expired");
    const QJsonValue exp = jwt.claims[u"exp"_s];
    if (!exp.isDouble()) {
        return { Verdict::Bad, rule, textOf(jwt.claims, u"exp"_s), specification };
    }
    const qint64 left = exp.toInteger() - jwt.now;
    return { verdictOf(left > 0), rule,
        left > 0 ? TokenRules::tr("%1 left").arg(durationText(left))
                 : TokenRules::tr("%1 ago").arg(durationText(-left)),
        specification };
}

/// A clock that is a minute ahead is no crime.
TokenFinding issuedFinding(const JwtContext& jwt, const QString& specification)
{
    constexpr qint64 skew = 60;
    const QJsonValue iat = jwt.claims[u"iat"_s];
    return { verdictOf(iat.isDouble() && iat.toInteger() <= jwt.now + skew),
        TokenRules::tr("iat is not in the future"), textOf(jwt.claims, u"iat"_s), specification };
}

/// Only where a token has it, or somebody said what it should be.
QList<TokenFinding> optionalFindings(const JwtContext& jwt, const QString& specification)
{
    QList<TokenFinding> findings;
    if (jwt.claims.contains(u"nbf"_s)) {
        constexpr qint64 skew = 60;
        const QJsonValue nbf = jwt.claims[u"nbf"_s];
        findings.append({ verdictOf(nbf.isDouble() && nbf.toInteger() <= jwt.now + skew),
            TokenRules::tr("nbf is past"), textOf(jwt.claims, u"nbf"_s), u"RFC 7519 §4.1.5"_s });
    }
    if (!jwt.audience.isEmpty()) {
        const QJsonValue aud = jwt.claims[u"aud"_s];
        const bool isNamed
            = aud.isArray() ? aud.toArray().contains(jwt.audience) : aud.toString() == jwt.audience;
        findings.append({ verdictOf(isNamed), TokenRules::tr("aud names “%1”").arg(jwt.audience),
            textOf(jwt.claims, u"aud"_s), specification, jwt.audience });
    }
    return findings;
}

/// OpenID Connect Core §2: at most 255 ASCII characters.
TokenFinding subjectFinding(const JwtContext& jwt)
{
    constexpr qsizetype longest = 255;
    const QString subject = jwt.claims[u"sub"_s].toString();
    const bool isFit = !subject.isEmpty() && subject.size() <= longest
        && std::all_of(
            subject.cbegin(), subject.cend(), [](QChar one) { return one.unicode() < 0x80; });
    return { verdictOf(isFit), TokenRules::tr("sub has 1 to 255 ASCII characters"),
        textOf(jwt.claims, u"sub"_s), u"OIDC Core §2"_s };
}

TokenFinding algorithmFinding(const JwtContext& jwt, const QString& specification)
{
    const QString algorithm = jwt.header[u"alg"_s].toString();
    const bool isGood = !algorithm.isEmpty() && algorithm.toLower() != "none"_L1
        && !algorithm.startsWith("HS"_L1);
    return { verdictOf(isGood), TokenRules::tr("alg is a public-key signature"),
        textOf(jwt.header, u"alg"_s), specification };
}

TokenFinding partyFinding(const JwtContext& jwt)
{
    const qsizetype audiences = jwt.claims[u"aud"_s].toArray().size();
    const bool hasParty = jwt.claims[u"azp"_s].isString();
    return { audiences > 1 && !hasParty ? Verdict::Bad : Verdict::Good,
        TokenRules::tr("azp where there are several audiences"), textOf(jwt.claims, u"azp"_s),
        u"OIDC Core §2"_s };
}

} // namespace

QList<TokenFinding> accessTokenFindings(const JwtContext& jwt)
{
    const QString typ = jwt.header[u"typ"_s].toString().toLower();
    const bool isTyped = typ == "at+jwt"_L1 || typ == "application/at+jwt"_L1;
    return QList<TokenFinding> {
        { verdictOf(isTyped), TokenRules::tr("typ is at+jwt"), textOf(jwt.header, u"typ"_s),
            u"RFC 9068 §2.1"_s },
        algorithmFinding(jwt, u"RFC 9068 §2.1"_s),
        issuerFinding(jwt, u"RFC 9068 §4"_s),
        expiryFinding(jwt, u"RFC 9068 §4"_s),
        present(jwt, u"aud"_s, u"RFC 9068 §2.2"_s),
        present(jwt, u"sub"_s, u"RFC 9068 §2.2"_s),
        present(jwt, u"client_id"_s, u"RFC 9068 §2.2"_s),
        issuedFinding(jwt, u"RFC 9068 §2.2"_s),
        present(jwt, u"jti"_s, u"RFC 9068 §2.2"_s),
    }
    + optionalFindings(jwt, u"RFC 9068 §4"_s);
}

QList<TokenFinding> idTokenFindings(const JwtContext& jwt)
{
    return QList<TokenFinding> {
        algorithmFinding(jwt, u"OIDC Core §3.1.3.7"_s),
        issuerFinding(jwt, u"OIDC Core §3.1.3.7"_s),
        present(jwt, u"aud"_s, u"OIDC Core §2"_s),
        subjectFinding(jwt),
        expiryFinding(jwt, u"OIDC Core §3.1.3.7"_s),
        issuedFinding(jwt, u"OIDC Core §2"_s),
        partyFinding(jwt),
    }
    + optionalFindings(jwt, u"OIDC Core §3.1.3.7"_s);
}

} // namespace gatehouse::models
