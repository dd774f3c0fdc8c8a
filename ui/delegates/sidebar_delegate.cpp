// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/sidebar_delegate.h"

#include "models/sidebar_model.h"
#include "ui/theme/colors.h"

#include <QtGui/QIcon>
#include <QtGui/QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

namespace {

constexpr int pageHeight = 33;
constexpr int sectionHeight = 36;
constexpr int leastIcon = 18;

void paintSection(QPainter& painter, const QRect& rect, const QString& title, const Colors& colors)
{
    QFont font = painter.font();
    font.setPointSizeF(font.pointSizeF() * 0.85);
    font.setWeight(QFont::DemiBold);
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.8);
    painter.setFont(font);
    painter.setPen(colors.muted);
    painter.drawText(rect.adjusted(18, 0, -8, -6), Qt::AlignLeading | Qt::AlignBottom, title);
}

void paintBadge(QPainter& painter, const QRect& row, int count, const Colors& colors)
{
    const QString text = QString::number(count);
    const int width = std::max(20, painter.fontMetrics().horizontalAdvance(text) + 12);
    const QRect badge(row.right() - width - 8, row.center().y() - 9, width, 19);
    painter.setBrush(colors.accent);
    painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(badge, 9, 9);
    painter.setPen(colors.accentText);
    painter.drawText(badge, Qt::AlignCenter, text);
}

} // namespace

void SidebarDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Colors& colors = currentColors();
    const QString title = index.data(Qt::DisplayRole).toString();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    if (index.data(models::SidebarModel::IsSectionRole).toBool()) {
        paintSection(*painter, option.rect, title, colors);
        painter->restore();
        return;
    }
    const QRect row = option.rect.adjusted(8, 1, -8, -1);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected || option.state.testFlag(QStyle::State_MouseOver)) {
        QColor background = isSelected ? colors.selection : colors.border;
        background.setAlphaF(isSelected ? 1.0F : 0.5F);
        painter->setBrush(background);
        const bool isFocused = option.state.testFlag(QStyle::State_HasFocus);
        painter->setPen(isFocused ? QPen(colors.accent, 1.5) : QPen(Qt::NoPen));
        painter->drawRoundedRect(row, 7, 7);
    }
    const int iconSize = std::max(leastIcon, option.fontMetrics.height() - 2);
    const QRect picture(row.left() + 10, row.center().y() - iconSize / 2 + 1, iconSize, iconSize);
    index.data(Qt::DecorationRole)
        .value<QIcon>()
        .paint(painter, QStyle::visualRect(option.direction, row, picture));
    QFont font = option.font;
    font.setWeight(isSelected ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(colors.text);
    const int badge = index.data(models::SidebarModel::BadgeRole).toInt();
    const QRect text = QStyle::visualRect(
        option.direction, row, row.adjusted(20 + iconSize, 0, badge > 0 ? -36 : -6, 0));
    painter->drawText(text, Qt::AlignLeading | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(title, Qt::ElideRight, text.width()));
    if (badge > 0) {
        paintBadge(*painter, row, badge, colors);
    }
    painter->restore();
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool isSection = index.data(models::SidebarModel::IsSectionRole).toBool();
    const int least = isSection ? sectionHeight : pageHeight;
    return { 160, std::max(least, option.fontMetrics.height() + 12) };
}

} // namespace gatehouse::ui
