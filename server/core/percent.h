// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

namespace gatehouse::core {

/// Everything but the unreserved characters of RFC 3986 §2.3 as %XX with capital digits.
[[nodiscard]] QByteArray percentEncoded(QByteArrayView text);

} // namespace gatehouse::core
