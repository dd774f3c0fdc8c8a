// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

namespace gatehouse::ui {

/// The strip that stays in the window as long as the server is in lab mode. It cannot be closed,
/// only lab mode can be left.
class LabBanner final : public QWidget
{
    Q_OBJECT
public:
    explicit LabBanner(QWidget* parent = nullptr);

Q_SIGNALS:
    void leaveRequested();
};

} // namespace gatehouse::ui
