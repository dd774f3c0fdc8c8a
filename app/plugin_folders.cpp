// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plugin_folders.h"

#include "server/oauth/plugin_types.h"
#include "server/upstream/compliance.h"

#include <QtCore/QFileInfo>

namespace gatehouse::app {

using namespace Qt::StringLiterals;

plugins::PluginRegistry loadProgramPlugins(const QString& folder)
{
    // From the executable: the console module and `serve` share one installation.
    const QString program
        = QFileInfo(QFileInfo(u"/proc/self/exe"_s).symLinkTarget()).absolutePath();
    QStringList folders { folder.isEmpty() ? qEnvironmentVariable("GATEHOUSE_PLUGINS") : folder,
        program + u"/../lib/gatehouse/plugins"_s,
        program
            + u"/../lib/%1/gatehouse/plugins"_s.arg(
                QLatin1StringView(GATEHOUSE_LIBRARY_ARCHITECTURE)) };
    folders.removeAll(QString());
    folders.removeIf([](const QString& each) { return !QFileInfo(each).isDir(); });
    auto registry = plugins::loadPlugins(folders);
    oauth::announcePluginTypes(registry);
    upstream::addComplianceFixes(registry.complianceFixes);
    return registry;
}

} // namespace gatehouse::app
