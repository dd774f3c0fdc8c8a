// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/token_state_delegate.h"

#include "models/token_list_model.h"
#include "ui/theme/colors.h"

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>

namespace gatehouse::ui {

using State = models::TokenListModel::State;

void TokenStateDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Colors& colors = currentColors();
    const auto state = State(index.data(models::TokenListModel::StateRole).toInt());
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = item.text;
    item.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const QColor color = state == State::Active ? colors.success
        : state == State::Revoked               ? colors.danger
                                                : colors.muted;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.6));
    // Filled only while the token works: the difference does not hang on the colour.
    painter->setBrush(state == State::Active ? QBrush(color) : QBrush(Qt::NoBrush));
    const auto place = [&option](const QRect& rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const QRect mark(option.rect.left() + 10, option.rect.center().y() - 3, 8, 8);
    painter->drawEllipse(QRectF(place(mark)).center(), 3.6, 3.6);
    painter->setPen(color);
    painter->drawText(
        place(option.rect.adjusted(26, 0, 0, 0)), Qt::AlignLeading | Qt::AlignVCenter, text);
    painter->restore();
}

} // namespace gatehouse::ui
