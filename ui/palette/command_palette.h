// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/palette_model.h"

#include <QtWidgets/QDialog>

class QLabel;
class QLineEdit;
class QListView;

namespace gatehouse::ui {

/// Ctrl+K: type, choose with the arrow keys, Return does it. The text field keeps the focus all the
/// time; Escape leaves. Deletes itself.
class CommandPalette final : public QDialog
{
    Q_OBJECT
public:
    CommandPalette(QList<models::PaletteModel::Entry> entries, models::PaletteModel::Lookup lookup,
        QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search(const QString& text);
    void choose(int row);
    void runCurrent();

    models::PaletteModel* m_model;
    QLineEdit* m_text;
    QListView* m_list;
    QLabel* m_nothing;
};

} // namespace gatehouse::ui
