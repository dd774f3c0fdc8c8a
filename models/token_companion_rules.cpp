// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/token_companion_rules.h"

#include "server/core/bytes.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonObject>

#include <optional>

using namespace Qt::StringLiterals;

namespace gatehouse::models {

namespace {

struct CompanionRules
{
    Q_DECLARE_TR_FUNCTIONS(CompanionRules)
};

struct HashRule
{
    const char* claim;
    QByteArray TokenCompanions::*value;
    const char* title;
    const char* notGiven;
    const char* specification;
};

constexpr std::array hashRules {
    HashRule { "at_hash", &TokenCompanions::accessToken,
        QT_TRANSLATE_NOOP("CompanionRules", "at_hash is of the access token beside it"),
        QT_TRANSLATE_NOOP("CompanionRules", "not checked: no access token is given"),
        "OIDC Core §3.1.3.6" },
    HashRule { "c_hash", &TokenCompanions::code,
        QT_TRANSLATE_NOOP("CompanionRules", "c_hash is of the code beside it"),
        QT_TRANSLATE_NOOP("CompanionRules", "not checked: no code is given"),
        "OIDC Core §3.3.2.11" },
    HashRule { "s_hash", &TokenCompanions::state,
        QT_TRANSLATE_NOOP("CompanionRules", "s_hash is of the state beside it"),
        QT_TRANSLATE_NOOP("CompanionRules", "not checked: no state is given"),
        "FAPI 1.0 Advanced §5.1" },
};

/// The hash of the signature's algorithm; Ed25519 hashes with SHA-512 (RFC 8032 §5.1).
std::optional<QCryptographicHash::Algorithm> hashFor(const QString& algorithm)
{
    if (algorithm.endsWith("256"_L1) || algorithm == "ES256K"_L1) {
        return QCryptographicHash::Sha256;
    }
    if (algorithm.endsWith("384"_L1)) {
        return QCryptographicHash::Sha384;
    }
    if (algorithm.endsWith("512"_L1) || algorithm == "EdDSA"_L1 || algorithm == "Ed25519"_L1) {
        return QCryptographicHash::Sha512;
    }
    return std::nullopt;
}

TokenFinding nonceFinding(const QJsonObject& claims, const QString& expected)
{
    TokenFinding finding { Verdict::Unknown, CompanionRules::tr("nonce is the one that was sent"),
        claims[u"nonce"_s].toString(), u"OIDC Core §3.1.3.7"_s };
    const bool isThere = claims.contains(u"nonce"_s);
    if (expected.isEmpty()) {
        finding.expected = CompanionRules::tr("not checked: no nonce is given");
    } else {
        finding.expected = expected;
        finding.verdict = claims[u"nonce"_s] == QJsonValue(expected) ? Verdict::Good : Verdict::Bad;
    }
    if (!isThere) {
        finding.found = CompanionRules::tr("missing", "claim");
    }
    return finding;
}

TokenFinding hashFinding(const HashRule& rule, const QString& algorithm, const QJsonValue& claim,
    const QByteArray& value)
{
    TokenFinding finding { Verdict::Unknown, CompanionRules::tr(rule.title), claim.toString(),
        QString::fromUtf8(rule.specification) };
    const auto hash = hashFor(algorithm);
    if (value.isEmpty()) {
        finding.expected = CompanionRules::tr(rule.notGiven);
    } else if (claim.isUndefined()) {
        finding.expected = CompanionRules::tr("not checked: the token has no %1")
                               .arg(QLatin1StringView(rule.claim));
    } else if (!hash) {
        finding.expected
            = CompanionRules::tr("not checked: no hash is known for alg %1").arg(algorithm);
    } else {
        const QByteArray whole = QCryptographicHash::hash(value, *hash);
        finding.expected = QString::fromLatin1(core::toBase64Url(whole.first(whole.size() / 2)));
        finding.verdict = claim == QJsonValue(finding.expected) ? Verdict::Good : Verdict::Bad;
    }
    if (claim.isUndefined()) {
        finding.found = CompanionRules::tr("missing", "claim");
    }
    return finding;
}

} // namespace

QList<TokenFinding> companionFindings(
    const QJsonObject& header, const QJsonObject& claims, const TokenCompanions& companions)
{
    QList<TokenFinding> findings { nonceFinding(claims, companions.nonce) };
    for (const HashRule& rule : hashRules) {
        const QJsonValue claim = claims[QLatin1StringView(rule.claim)];
        const QByteArray& value = companions.*rule.value;
        if (!claim.isUndefined() || !value.isEmpty()) {
            findings.append(hashFinding(rule, header[u"alg"_s].toString(), claim, value));
        }
    }
    return findings;
}

} // namespace gatehouse::models
