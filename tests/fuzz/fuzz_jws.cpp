// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz_jws.h"

#include "server/core/strict_json.h"
#include "server/crypto/token_value.h"
#include "server/jose/jws.h"

#include <QtCore/QJsonDocument>

#include <cstdlib>

using namespace Qt::StringLiterals;
namespace core = gatehouse::core;
namespace crypto = gatehouse::crypto;
namespace jose = gatehouse::jose;

namespace {

/// Public halves of RFC 7515 A.2 and A.3; the two tokens of the RFC are all that may ever verify.
const QList<jose::VerificationKey>& keys()
{
    static const QList<jose::VerificationKey> known {
        { u"rsa"_s, u"RS256"_s,
            { { u"kty"_s, u"RSA"_s }, { u"e"_s, u"AQAB"_s },
                { u"n"_s,
                    u"ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-"
                    u"4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL"
                    "-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-"
                    "bSf63kpaSHSXndS5z5rexMdbBYUsLA9e"
                    "-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_"
                    "I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9"
                    "_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ"_s } } },
        { u"ec"_s, u"ES256"_s,
            { { u"kty"_s, u"EC"_s }, { u"crv"_s, u"P-256"_s },
                { u"x"_s, u"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU"_s },
                { u"y"_s, u"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"_s } } }
    };
    return known;
}

void require(bool held)
{
    if (!held)
        std::abort();
}

void checkToken(QByteArrayView input)
{
    const auto verified = jose::verifyCompact(input, keys());
    if (verified)
        require(verified->claims.value(u"iss"_s) == QJsonValue(u"joe"_s));
}

void checkJson(QByteArrayView input)
{
    // Whatever passes must be the same document for Qt's own reader, and pass again as Qt writes
    // it.
    const auto parsed = core::parseStrictObject(input);
    if (!parsed)
        return;
    const QByteArray written = QJsonDocument(*parsed).toJson(QJsonDocument::Compact);
    const core::JsonLimits roomy { .maxBytes = written.size() };
    const auto again = core::parseStrictObject(written, roomy);
    require(again && *again == *parsed);
}

void checkValue(QByteArrayView input)
{
    const auto value = crypto::TokenValue::parse(crypto::token_prefix::accessToken, input);
    if (value)
        require(crypto::formatToken(crypto::token_prefix::accessToken, value->id, value->secret)
            == input);
}

} // namespace

int fuzzJws(const uint8_t* data, size_t size)
{
    const QByteArrayView input(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    checkToken(input);
    checkJson(input);
    checkValue(input);
    return 0;
}
