// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/pin_delegate.h"

#include "models/token_list_model.h"
#include "ui/theme/icons.h"

namespace gatehouse::ui {

void PinDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(models::TokenListModel::PinnedRole).toBool()) {
        option->icon = lineIcon("pin", IconTone::Accent);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = { 16, 16 };
    }
}

} // namespace gatehouse::ui
