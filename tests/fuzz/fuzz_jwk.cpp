// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz_target.h"

#include "server/core/strict_json.h"
#include "server/jose/jwk.h"
#include "server/jose/jws.h"

#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;
namespace core = gatehouse::core;
namespace jose = gatehouse::jose;

namespace {

void checkKey(const QJsonObject& jwk, QByteArrayView token)
{
    for (const QString& name :
        { u"RS256"_s, u"ES256"_s, u"PS256"_s, u"EdDSA"_s, u"HS256"_s, u"none"_s }) {
        const auto algorithm = jose::algorithmFromName(name);
        if (algorithm) {
            const auto key = jose::publicKey(jwk, *algorithm);
            // Nobody has signed this with whatever key it is.
            require(!key || !key->verify("a message", "no signature"));
        }
        const jose::VerificationKey pinned { jwk.value(u"kid"_s).toString(), name, jwk };
        const auto verified = jose::verifyCompact(token, { pinned });
        require(!verified || verified->header.value(u"alg"_s) == QJsonValue(name));
    }
    (void)jose::thumbprint(jwk);
}

} // namespace

/// Input: a JWK or a key set of a stranger, a line feed, a token that claims to be signed with it.
void fuzzTarget(QByteArrayView input)
{
    const qsizetype end = input.indexOf('\n');
    const auto document = core::parseStrictObject(end < 0 ? input : input.first(end));
    if (!document)
        return;
    const QByteArrayView token = end < 0 ? QByteArrayView() : input.sliced(end + 1);
    checkKey(*document, token);
    for (const QJsonValue& key : document->value(u"keys"_s).toArray())
        checkKey(key.toObject(), token);
}
