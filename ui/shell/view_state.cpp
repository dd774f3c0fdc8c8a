// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/view_state.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QSettings>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

namespace {

QString keyOf(const QString& workspace, const char* name)
{
    return u"console/views/%1/%2"_s.arg(workspaceTag(workspace), QLatin1String(name));
}

} // namespace

QString workspaceTag(const QString& workspace)
{
    const QByteArray hash
        = QCryptographicHash::hash(workspace.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(16));
}

ViewState ViewState::load(const QString& workspace)
{
    const QSettings settings;
    ViewState state;
    state.geometry = settings.value(keyOf(workspace, "geometry")).toByteArray();
    state.page = settings.value(keyOf(workspace, "page")).toString();
    const QVariantMap records = settings.value(keyOf(workspace, "records")).toMap();
    for (auto record = records.begin(); record != records.end(); ++record) {
        state.records.insert(record.key(), record.value().toLongLong());
    }
    return state;
}

void ViewState::save(const QString& workspace) const
{
    QVariantMap rows;
    for (auto record = records.begin(); record != records.end(); ++record) {
        rows.insert(record.key(), record.value());
    }
    QSettings settings;
    settings.setValue(keyOf(workspace, "geometry"), geometry);
    settings.setValue(keyOf(workspace, "page"), page);
    settings.setValue(keyOf(workspace, "records"), rows);
}

} // namespace gatehouse::ui
