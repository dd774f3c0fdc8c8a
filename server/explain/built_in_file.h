// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace gatehouse::explain {

/// A file of resources/explain, as it was built in; empty when there is none. Any thread.
[[nodiscard]] QByteArray builtInFile(const QString& name);

} // namespace gatehouse::explain
