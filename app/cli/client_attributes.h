// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/attributes.h"

namespace gatehouse::app::cli {

/// What `client add` and `client set` can say about a client: RFC 7591 metadata and our own keys.
[[nodiscard]] const QList<Attribute>& clientAttributes();

/// The attributes as options, and --owner.
[[nodiscard]] QList<QCommandLineOption> clientOptions();

} // namespace gatehouse::app::cli
