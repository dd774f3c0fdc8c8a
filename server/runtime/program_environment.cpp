// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/runtime/program_environment.h"

#include <QtCore/QProcessEnvironment>

namespace gatehouse::runtime {

domain::Environment programEnvironment()
{
    const auto variables = QProcessEnvironment::systemEnvironment();
    domain::Environment environment;
    for (const QString& name : variables.keys())
        environment.insert(name, variables.value(name));
    return environment;
}

} // namespace gatehouse::runtime
