// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tls_files.h"

#include "ui/shell/view_state.h"

#include <QtCore/QSettings>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

namespace {

QString tlsKeyOf(const QString& workspace, const char* name)
{
    return u"console/tls/%1/%2"_s.arg(workspaceTag(workspace), QLatin1String(name));
}

} // namespace

TlsFiles TlsFiles::load(const QString& workspace)
{
    const QSettings settings;
    return { .certificate = settings.value(tlsKeyOf(workspace, "certificate")).toString(),
        .key = settings.value(tlsKeyOf(workspace, "key")).toString() };
}

void TlsFiles::save(const QString& workspace) const
{
    QSettings settings;
    settings.setValue(tlsKeyOf(workspace, "certificate"), certificate);
    settings.setValue(tlsKeyOf(workspace, "key"), key);
}

} // namespace gatehouse::ui
