// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QString>

namespace gatehouse::ui {

/// How the window of a workspace was left: kept for each workspace in QSettings.
struct ViewState
{
    QByteArray geometry {};
    QString page {};
    QHash<QString, qint64> records {}; ///< By page: id of the row in front.

    /// Empty when the workspace is new here; faulty settings are taken as none.
    [[nodiscard]] static ViewState load(const QString& workspace);
    void save(const QString& workspace) const;
};

/// A short name for a workspace that tells nothing about it: for settings and socket names.
[[nodiscard]] QString workspaceTag(const QString& workspace);

} // namespace gatehouse::ui
