// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/explain/built_in_file.h"

#include <QtCore/QFile>

// Resources of a static library are dropped by the linker unless somebody asks for them; the macro
// must stand outside any namespace.
static void linkExplanations()
{
    Q_INIT_RESOURCE(explain);
}

namespace gatehouse::explain {

using namespace Qt::StringLiterals;

QByteArray builtInFile(const QString& name)
{
    linkExplanations();
    QFile file(QString(u":/gatehouse/explain/"_s + name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace gatehouse::explain
