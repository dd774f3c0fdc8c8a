// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run_time_module.h"

#include <QtCore/QFileInfo>
#include <QtCore/QStringList>

namespace gatehouse::app {

using namespace Qt::StringLiterals;

QString runTimeModule(const QString& name)
{
    const QString folder = QFileInfo(QFileInfo(u"/proc/self/exe"_s).symLinkTarget()).absolutePath();
    const QStringList places { u"/../lib/gatehouse/"_s,
        u"/../lib/%1/gatehouse/"_s.arg(QLatin1StringView(GATEHOUSE_LIBRARY_ARCHITECTURE)) };
    for (const QString& place : places) {
        const QString path = folder + place + u"lib"_s + name + u".so"_s;
        if (QFileInfo::exists(path))
            return path;
    }
    return {};
}

} // namespace gatehouse::app
