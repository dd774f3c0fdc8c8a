// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lab/flow_step.h"
#include "lab/target.h"

namespace gatehouse::lab {

/// What makes each assertion another one.
struct AssertionStamp
{
    qint64 now = 0; ///< UTC epoch seconds.
    QString id {}; ///< jti
};

/// Whether a client with this method proves itself with a signature: client_secret_jwt or
/// private_key_jwt.
[[nodiscard]] bool signsAssertions(const QString& authMethod);

/// The client's own JWT (RFC 7523 §2.2, OpenID Connect Core §9), as `client` says: its id, and the
/// secret or the target's key. Its parts are shown in the step. A client secret that the switch
/// broke breaks the signature. Invalid: there is nothing to sign with.
[[nodiscard]] core::Result<QByteArray> clientAssertion(
    FlowStep& step, const Fields& client, const Target& target, const AssertionStamp& stamp);

} // namespace gatehouse::lab
