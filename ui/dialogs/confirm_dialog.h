// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>
#include <QtWidgets/QDialog>

namespace gatehouse::ui {

/// Asks before something that cannot be undone, naming what ends. `accepted` means do it. Open with
/// open(); deletes itself.
class ConfirmDialog final : public QDialog
{
    Q_OBJECT
public:
    struct Words
    {
        QString question;
        QStringList endings; ///< One sentence each.
        QString action; ///< "Unlink"
    };
    ConfirmDialog(const Words& words, QWidget* parent);
};

} // namespace gatehouse::ui
