// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/paged_list_model.h"
#include "ui/console_context.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace gatehouse::ui {

/// Where one user is signed in; end one browser or all.
class UserSessionsView final : public QWidget
{
    Q_OBJECT
public:
    UserSessionsView(const ConsoleContext& context, QWidget* parent);

    /// `userRow` 0: nobody.
    void setUser(qint64 userRow);

private:
    void end(bool all);
    void showState();

    ConsoleContext m_context;
    models::PagedListModel* m_model;
    QTableView* m_table;
    QLabel* m_none;
    QPushButton* m_end;
    QPushButton* m_endAll;
    qint64 m_userRow = 0;
};

} // namespace gatehouse::ui
