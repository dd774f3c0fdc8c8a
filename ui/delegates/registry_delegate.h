// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace gatehouse::models {
class RegistryTableModel;
}

namespace gatehouse::ui {

/// Cells of a registry table: editors only where one line is enough, a mark before pending rows,
/// red for a fault.
class RegistryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// `model` is the source of whatever proxies the view has.
    RegistryDelegate(const models::RegistryTableModel& model, QObject* parent);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    const models::RegistryTableModel& m_model;
};

} // namespace gatehouse::ui
