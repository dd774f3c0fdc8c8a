// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console_context.h"

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QTimer>

class QListView;
class QModelIndex;

namespace gatehouse::ui {

class ProblemRow;

/// Puts on each problem what leads to its request on the Traffic page, and the button that mends it
/// (fix_button.h) where there is one.
class ProblemActions final : public QObject
{
    Q_OBJECT
public:
    ProblemActions(const ConsoleContext& context, QListView* list);

private:
    void place();
    [[nodiscard]] ProblemRow* makeRow(const QModelIndex& index);
    void showReach();
    void showReachOf(const QModelIndex& index);
    void lookInWorkspace(const QByteArray& request);
    [[nodiscard]] ProblemRow* rowAt(const QModelIndex& index) const;

    ConsoleContext m_context;
    QListView* m_list;
    QTimer m_pause; ///< A busy server changes the flows many times a second.
    QHash<QByteArray, bool> m_kept {}; ///< Requests that the flows have not: in the workspace?
};

} // namespace gatehouse::ui
