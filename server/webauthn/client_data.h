// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/result.h"
#include "server/webauthn/relying_party.h"

#include <QtCore/QByteArrayView>

namespace gatehouse::webauthn {

/// Which of the two things a browser was asked to do.
enum class Ceremony
{
    Registration, ///< "webauthn.create"
    Assertion ///< "webauthn.get"
};

/// What we know of a ceremony before we look at the answer.
struct Expectation
{
    RelyingParty party {};
    QByteArray challenge {}; ///< The bytes we drew.
};

/// What the browser says that it did (Web Authentication §5.8.1; §7.1 and §7.2, steps 7 to 10): the
/// right ceremony, our challenge, our origin letter by letter, not inside another site's frame.
/// Members that are not known may be there: the specification reserves them.
[[nodiscard]] core::Result<void> checkClientData(
    QByteArrayView json, Ceremony ceremony, const Expectation& expected);

} // namespace gatehouse::webauthn
