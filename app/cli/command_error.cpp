// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_error.h"

#include <QtCore/QStringList>

namespace gatehouse::app::cli {

using namespace Qt::StringLiterals;

tl::unexpected<CommandError> failed(const core::Error& error)
{
    return failed(
        error.path.isEmpty() ? error.message : QString(error.path + u": "_s + error.message));
}

tl::unexpected<CommandError> failed(const QString& message)
{
    return tl::unexpected(CommandError { exit_code::failure, message });
}

tl::unexpected<CommandError> refused(const domain::FieldErrors& faults)
{
    QStringList lines;
    for (const auto& fault : faults)
        lines.append(fault.field + u": "_s + fault.message);
    return failed(lines.join(u'\n'));
}

tl::unexpected<CommandError> misused(const QString& message)
{
    return tl::unexpected(CommandError { exit_code::usage, message });
}

} // namespace gatehouse::app::cli
