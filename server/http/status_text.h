// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArrayView>

namespace gatehouse::http {

/// A short phrase for people, after RFC 9110 §15; "Status" for a code we never send.
[[nodiscard]] QByteArrayView statusText(int status);

} // namespace gatehouse::http
