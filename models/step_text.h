// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/trace/step.h"

#include <QtCore/QString>

namespace gatehouse::models {

/// Bytes of the wire as text of one line: what is not printable is replaced.
[[nodiscard]] QString printable(const QByteArray& bytes);
/// "POST /oauth/token", or that the request was none.
[[nodiscard]] QString requestLine(const trace::Step& step);
/// "400 invalid_grant".
[[nodiscard]] QString answerLine(const trace::Step& step);
/// "1.9 s", "4.2 ms".
[[nodiscard]] QString millisecondsText(qint64 microseconds);

/// Request and answer as text; secrets were masked before they got here.
[[nodiscard]] QString requestText(const trace::Step& step);
[[nodiscard]] QString answerText(const trace::Step& step);

} // namespace gatehouse::models
