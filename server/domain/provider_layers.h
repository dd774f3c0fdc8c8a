// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/secret_string.h"
#include "server/domain/provider.h"

#include <QtCore/QMap>

#include <optional>

namespace gatehouse::domain {

/// Environment variables by name, read once when the program starts.
using Environment = QMap<QString, QString>;

/// A provider as it takes effect: the preset, over it the registry row, over it the environment.
struct LayeredProvider
{
    Provider provider; ///< id 0: it exists in the environment only.
    std::optional<core::SecretString> environmentSecret {}; ///< NAME_CLIENT_SECRET.
    FieldErrors faults {}; ///< Not empty: it cannot be used; `field` names key or variable.
};

/// "GITHUB_CLIENT_ID" (seed: {name}_{key} in upper case; a dash of the name becomes an underscore).
[[nodiscard]] QString variableName(const QString& providerName, const QString& key);

[[nodiscard]] LayeredProvider layered(const Provider& row, const Environment& environment);

/// Lower-case names of providers that the environment describes completely enough to exist without
/// a row: NAME_CLIENT_ID and one of NAME_PRESET, NAME_ISSUER, NAME_AUTHORIZE_URL.
[[nodiscard]] QStringList providersOfEnvironment(const Environment& environment);

} // namespace gatehouse::domain
