// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/family_delegate.h"

#include "models/family_tree_model.h"
#include "ui/theme/colors.h"
#include "ui/theme/icons.h"

namespace gatehouse::ui {

using models::FamilyTreeModel;

void FamilyDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Colors& colors = currentColors();
    const bool isFamily = index.data(FamilyTreeModel::MemberRole).toLongLong() == 0;
    const bool isAlive = index.data(FamilyTreeModel::IsAliveRole).toBool();
    const bool isReuse = index.data(FamilyTreeModel::IsReuseRole).toBool();
    QColor color = isAlive ? colors.text : colors.muted;
    if (index.column() == FamilyTreeModel::StateColumn) {
        color = isReuse ? colors.danger : isAlive ? colors.success : colors.muted;
        if (isReuse) {
            option->icon = lineIcon("warning", IconTone::Danger);
            option->features |= QStyleOptionViewItem::HasDecoration;
        }
    }
    for (const auto role : { QPalette::Text, QPalette::HighlightedText }) {
        option->palette.setColor(role, color);
    }
    if (isFamily && index.column() == FamilyTreeModel::WhatColumn) {
        option->font.setBold(true);
    }
}

QSize FamilyDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height(), 32));
    return size;
}

} // namespace gatehouse::ui
