// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/explain/explainer.h"

#include <QtCore/QJsonObject>

namespace gatehouse::explain {

/// As `gatehouse explain` prints it: cause, title, happened, causes, fixes, detail, specification,
/// and expected and got where they are compared.
[[nodiscard]] QJsonObject toJson(const Explanation& explanation);

} // namespace gatehouse::explain
