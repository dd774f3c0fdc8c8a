// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>

namespace gatehouse::lab {

class FlowRun;

/// An ID token that a step was given, with what it can be checked against; what the run does not
/// know is empty.
struct IdTokenContext
{
    QByteArray token {};
    QString nonce {};
    QByteArray accessToken {}; ///< That came beside it.
    QByteArray code {}; ///< That came beside it, or for which it was given.
    QByteArray state {};
    QString issuer {};
    QString audience {};
    QString jwksUri {}; ///< Empty: this process's own server made it.
};

/// Nothing: the step was given no ID token.
[[nodiscard]] std::optional<IdTokenContext> idTokenContext(const FlowRun& run, size_t step);

} // namespace gatehouse::lab
