// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/name_search.h"
#include "models/palette_model.h"

#include <QtCore/QPointer>
#include <QtWidgets/QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QListView;

namespace gatehouse::ui {

/// Ctrl+K: type, choose with the arrow keys, Return does it. The text field keeps the focus all the
/// time; Escape leaves. Clients and users come a moment later than pages and actions: Return
/// pressed before takes the first of them. Deletes itself.
class CommandPalette final : public QDialog
{
    Q_OBJECT
public:
    using EntryOf = std::function<models::PaletteModel::Entry(const store::RegistryHit&)>;

    CommandPalette(QList<models::PaletteModel::Entry> entries, models::NameSearch& names,
        EntryOf entryOf, QWidget* parent);
    ~CommandPalette() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search(const QString& text);
    void showFound(const QList<store::RegistryHit>& hits);
    void choose(int row);
    void runCurrent();

    QPointer<models::NameSearch> m_names; ///< Null: the window is going.
    EntryOf m_entryOf;
    models::PaletteModel* m_model;
    QLineEdit* m_text;
    QListView* m_list;
    QLabel* m_nothing;
    bool m_isRunDue = false; ///< Return was pressed before there was anything.
};

} // namespace gatehouse::ui
