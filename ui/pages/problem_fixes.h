// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console_context.h"

#include <QtCore/QObject>

class QListView;

namespace gatehouse::ui {

/// Puts the button that mends it (fix_button.h) on each problem that has one.
class ProblemFixes final : public QObject
{
    Q_OBJECT
public:
    ProblemFixes(const ConsoleContext& context, QListView* list);

private:
    void place();

    ConsoleContext m_context;
    QListView* m_list;
};

} // namespace gatehouse::ui
