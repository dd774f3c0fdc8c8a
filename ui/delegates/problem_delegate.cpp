// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/problem_delegate.h"

#include "models/problem_list_model.h"
#include "ui/theme/colors.h"
#include "ui/widgets/problem_row.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QStyle>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

using models::ProblemListModel;

void ProblemDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Colors& colors = currentColors();
    const QString head = u"%1  %2"_s.arg(index.data(ProblemListModel::TimeRole).toString(),
        index.data(ProblemListModel::ClientRole).toString());
    const QString reason = index.data(ProblemListModel::ReasonRole).toString();
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const auto* buttons
        = view == nullptr ? nullptr : qobject_cast<const ProblemRow*>(view->indexWidget(index));
    const auto mirrored = [&option](const QRect& place) {
        return QStyle::visualRect(option.direction, option.rect, place);
    };
    const QRect rect = option.rect.adjusted(12, 3, -4, -5);
    const int half = rect.height() / 2;
    const QRect first
        = mirrored(rect.adjusted(0, 0, buttons == nullptr ? 0 : -buttons->firstLineRoom(), -half));
    const QRect second
        = mirrored(rect.adjusted(0, half, buttons == nullptr ? 0 : -buttons->secondLineRoom(), 0));
    painter->save();
    painter->fillRect(
        mirrored(QRect(option.rect.left(), rect.top() + 2, 3, rect.height() - 2)), colors.danger);
    painter->setPen(colors.muted);
    painter->setFont(option.font);
    const QFontMetrics metrics = painter->fontMetrics();
    painter->drawText(first, Qt::AlignLeading | Qt::AlignVCenter,
        metrics.elidedText(head, Qt::ElideRight, first.width()));
    painter->setPen(colors.text);
    painter->drawText(second, Qt::AlignLeading | Qt::AlignVCenter,
        metrics.elidedText(reason, Qt::ElideRight, second.width()));
    painter->restore();
}

int ProblemDelegate::rowHeight(const QFontMetrics& metrics)
{
    return ProblemRow::rowHeight(metrics);
}

QSize ProblemDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return { 200, rowHeight(option.fontMetrics) };
}

} // namespace gatehouse::ui
