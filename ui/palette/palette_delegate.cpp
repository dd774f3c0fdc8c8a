// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palette_delegate.h"

#include "models/palette_model.h"
#include "ui/theme/colors.h"

#include <QtGui/QIcon>
#include <QtGui/QPainter>

namespace gatehouse::ui {

using models::PaletteModel;

namespace {

constexpr int iconSize = 18;

} // namespace

void PaletteDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Colors& colors = currentColors();
    const QRect row = option.rect.adjusted(4, 1, -4, -1);
    const auto place
        = [&](const QRect& rect) { return QStyle::visualRect(option.direction, row, rect); };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setBrush(colors.selection);
        painter->setPen(Qt::NoPen);
        painter->drawRoundedRect(row, 6, 6);
    }
    const QRect picture(row.left() + 10, row.center().y() - iconSize / 2 + 1, iconSize, iconSize);
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, place(picture));
    painter->setFont(option.font);
    const QFontMetrics& metrics = option.fontMetrics;
    const QString detail = index.data(PaletteModel::DetailRole).toString();
    const int detailWidth = std::min(metrics.horizontalAdvance(detail), row.width() / 3);
    const QRect texts = row.adjusted(40, 0, -12, 0);
    const QRect left = texts.adjusted(0, 0, detailWidth > 0 ? -detailWidth - 12 : 0, 0);
    const QString title
        = metrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, left.width());
    painter->setPen(colors.text);
    painter->drawText(place(left), Qt::AlignLeading | Qt::AlignVCenter, title);
    const int used = metrics.horizontalAdvance(title) + 12;
    painter->setPen(colors.muted);
    painter->drawText(place(left.adjusted(used, 0, 0, 0)), Qt::AlignLeading | Qt::AlignVCenter,
        metrics.elidedText(
            index.data(PaletteModel::GroupRole).toString(), Qt::ElideRight, left.width() - used));
    const QRect right(texts.right() - detailWidth, row.top(), detailWidth + 1, row.height());
    painter->drawText(place(right), Qt::AlignTrailing | Qt::AlignVCenter,
        metrics.elidedText(detail, Qt::ElideRight, detailWidth + 1));
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return { 200, option.fontMetrics.height() + 16 };
}

} // namespace gatehouse::ui
