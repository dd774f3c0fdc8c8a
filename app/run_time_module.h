// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace gatehouse::app {

/// Path of the run-time module `name` ("gatehouse-console") beside the executable, in a build tree
/// as well as installed; empty when there is none.
[[nodiscard]] QString runTimeModule(const QString& name);

} // namespace gatehouse::app
