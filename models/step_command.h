// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/trace/step.h"

#include <QtCore/QString>

namespace gatehouse::models {

/// What a request can be copied as.
enum class CommandForm
{
    Curl,
    Httpie,
    RawHttp ///< As it goes over the wire, RFC 9112; no shell reads it.
};

/// The request, to be sent again. What is masked stays masked, so it has to be filled in before it
/// works. Commands are for a POSIX shell, to which what a stranger sent is one argument. `issuer`
/// is where the server is. Empty: there is no such request, or this form cannot say it.
[[nodiscard]] QString commandText(
    const trace::Step& step, const QString& issuer, CommandForm form = CommandForm::Curl);

} // namespace gatehouse::models
