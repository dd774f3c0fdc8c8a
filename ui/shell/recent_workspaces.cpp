// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recent_workspaces.h"

#include <QtCore/QSettings>

using namespace Qt::StringLiterals;

namespace gatehouse::ui::recent_workspaces {

namespace {

constexpr char recentKey[] = "console/recentWorkspaces";

void store(const QStringList& workspaces)
{
    QSettings().setValue(QLatin1String(recentKey), workspaces);
}

} // namespace

QStringList load()
{
    return QSettings().value(QLatin1String(recentKey)).toStringList().mid(0, mostKept);
}

void note(const QString& workspace)
{
    QStringList all = load();
    all.removeAll(workspace);
    all.prepend(workspace);
    store(all.mid(0, mostKept));
}

void forget(const QString& workspace)
{
    QStringList all = load();
    all.removeAll(workspace);
    store(all);
}

} // namespace gatehouse::ui::recent_workspaces
