// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/background.h"

#include <QtWidgets/QWidget>

class QComboBox;

namespace gatehouse::ui {

/// Whether and how long the workspace keeps the trace. A choice holds at once; "not at all" forgets
/// what was kept, in batches.
class TraceRetention final : public QWidget
{
    Q_OBJECT
public:
    explicit TraceRetention(store::Workspace& workspace, QWidget* parent = nullptr);

    /// Reads what is stored.
    void refresh();

Q_SIGNALS:
    void failed(const gatehouse::core::Error& error);

private:
    void choose(int item);
    void forget();
    void show(qint64 seconds);

    QComboBox* m_choice;
    models::Background m_background;
};

} // namespace gatehouse::ui
