// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/default_workspace.h"

#include <QtCore/QStandardPaths>

namespace gatehouse::app::cli {

using namespace Qt::StringLiterals;

QString defaultWorkspace()
{
    const QString named = qEnvironmentVariable("GATEHOUSE_WORKSPACE");
    if (!named.isEmpty())
        return named;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + u"/gatehouse/default.gatehouse"_s;
}

} // namespace gatehouse::app::cli
