// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/flow_delegate.h"

#include "models/flow_list_model.h"
#include "ui/theme/colors.h"
#include "ui/theme/icons.h"

namespace gatehouse::ui {

using models::FlowListModel;

namespace {
constexpr int rowHeight = 28;
}

QSize FlowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return { QStyledItemDelegate::sizeHint(option, index).width(), rowHeight };
}

void FlowDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() == FlowListModel::TimeColumn
        && index.data(FlowListModel::PinnedRole).toBool()) {
        option->icon = lineIcon("pin", IconTone::Accent);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(14, 14);
    }
    if (index.column() != FlowListModel::AnswerColumn) {
        return;
    }
    const bool isFailed = index.data(FlowListModel::IsFailedRole).toBool();
    const QColor color = isFailed ? currentColors().danger : currentColors().success;
    option->icon
        = isFailed ? lineIcon("error", IconTone::Danger) : lineIcon("check", IconTone::Success);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(14, 14);
    option->palette.setColor(QPalette::Text, color);
    option->palette.setColor(QPalette::HighlightedText, color);
}

} // namespace gatehouse::ui
