// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace gatehouse::lab {

/// What a parameter is for, and where it is specified.
struct ParameterText
{
    QString text; ///< In the console's language; of a parameter that nobody knows: that it is one.
    QString specification;
    QString specificationUrl; ///< Empty: there is none.
};

[[nodiscard]] ParameterText parameterText(const QString& name);
/// The page of "RFC 7636 §4.2" or "OpenID Connect Core §3.1.2.1", or empty.
[[nodiscard]] QString specificationUrl(const QString& specification);

} // namespace gatehouse::lab
