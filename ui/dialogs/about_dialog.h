// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

namespace gatehouse::ui {

/// Version, licence, workspace. Open with open(); deletes itself.
class AboutDialog final : public QDialog
{
    Q_OBJECT
public:
    AboutDialog(const QString& workspaceName, QWidget* parent);
};

} // namespace gatehouse::ui
