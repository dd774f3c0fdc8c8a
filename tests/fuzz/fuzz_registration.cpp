// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz_target.h"

#include "server/core/strict_json.h"
#include "server/domain/client.h"
#include "server/domain/redirect_uri.h"

using namespace Qt::StringLiterals;
namespace core = gatehouse::core;
namespace domain = gatehouse::domain;

/// Input: the client metadata (RFC 7591 §2) that a stranger registers.
void fuzzTarget(QByteArrayView input)
{
    const auto metadata = core::parseStrictObject(input);
    if (!metadata)
        return;
    const auto read = domain::clientFromJson(*metadata);
    if (!read.faults.isEmpty() || !domain::validate(read.client).isEmpty())
        return;
    for (const QString& uri : read.client.redirectUris)
        require(!domain::redirect_uri::registrationFault(uri, read.client.allowsInsecureHttp));
    // What it says of itself is the same client again: nothing is lost, nothing appears.
    const QJsonObject written = domain::toJson(read.client);
    const auto again = domain::clientFromJson(written);
    require(again.faults.isEmpty() && domain::validate(again.client).isEmpty());
    require(domain::toJson(again.client) == written);
}
