// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/problem_delegate.h"

#include "models/problem_list_model.h"
#include "ui/theme/colors.h"

#include <QtGui/QPainter>
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
    // Room for the button that mends it.
    const bool hasFix = index.data(ProblemListModel::FixRole).isValid();
    const int fixRoom = 13 * option.fontMetrics.height();
    const auto mirrored = [&option](const QRect& place) {
        return QStyle::visualRect(option.direction, option.rect, place);
    };
    const QRect rect = mirrored(option.rect.adjusted(12, 3, hasFix ? -fixRoom : -4, -5));
    painter->save();
    painter->fillRect(
        mirrored(QRect(option.rect.left(), rect.top() + 2, 3, rect.height() - 2)), colors.danger);
    painter->setPen(colors.muted);
    painter->setFont(option.font);
    const QFontMetrics metrics = painter->fontMetrics();
    painter->drawText(rect, Qt::AlignLeading | Qt::AlignTop,
        metrics.elidedText(head, Qt::ElideRight, rect.width()));
    painter->setPen(colors.text);
    painter->drawText(rect, Qt::AlignLeading | Qt::AlignBottom,
        metrics.elidedText(reason, Qt::ElideRight, rect.width()));
    painter->restore();
}

int ProblemDelegate::rowHeight(const QFontMetrics& metrics)
{
    return 2 * metrics.height() + 14;
}

QSize ProblemDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return { 200, rowHeight(option.fontMetrics) };
}

} // namespace gatehouse::ui
