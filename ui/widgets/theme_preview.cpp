// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme_preview.h"

#include "ui/theme/icons.h"

#include <QtGui/QPainter>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

namespace {

/// The colours of resources/pages/style.css.
struct PageColors
{
    QColor paper;
    QColor card;
    QColor ink;
    QColor muted;
    QColor control;
    QString accent;
};

PageColors pageColors(bool isDark)
{
    if (isDark) {
        return { QColor(0x13, 0x18, 0x16), QColor(0x1b, 0x21, 0x1f), QColor(0xed, 0xf0, 0xec),
            QColor(0xa5, 0xb1, 0xab), QColor(0x77, 0x85, 0x7e), u"#8fd0b6"_s };
    }
    return { QColor(0xf5, 0xf3, 0xec), QColor(0xff, 0xfe, 0xfb), QColor(0x1d, 0x26, 0x23),
        QColor(0x56, 0x62, 0x5d), QColor(0x84, 0x90, 0x8a), u"#2f5d50"_s };
}

constexpr int logoSize = 26;

} // namespace

ThemePreview::ThemePreview(bool isDark, QWidget* parent)
    : QWidget(parent)
    , m_isDark(isDark)
{
    setObjectName(isDark ? u"previewDark"_s : u"previewLight"_s);
    setAccessibleName(isDark ? tr("Preview in dark colours") : tr("Preview in light colours"));
}

void ThemePreview::setSettings(const models::ThemeSettings& settings)
{
    m_settings = settings;
    m_logo = QPixmap();
    if (!settings.theme.logo.isEmpty()) {
        m_logo.loadFromData(settings.theme.logo, "PNG");
    }
    update();
}

void ThemePreview::paintEvent(QPaintEvent*)
{
    const PageColors colors = pageColors(m_isDark);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.paper);
    painter.drawRoundedRect(rect(), 10, 10);
    const QString name = m_settings.serverName;
    const int width = std::min(logoSize + 8 + fontMetrics().horizontalAdvance(name), this->width());
    const QRect mark((this->width() - width) / 2, 16, logoSize, logoSize);
    if (m_logo.isNull()) {
        lineIcon("logo", IconTone::Accent).paint(&painter, mark);
    } else {
        painter.drawPixmap(mark, m_logo);
    }
    painter.setPen(colors.ink);
    painter.drawText(QRect(mark.right() + 8, 16, this->width() - mark.right() - 16, logoSize),
        Qt::AlignLeft | Qt::AlignVCenter, name);
    paintCard(painter, rect().adjusted(18, 56, -18, -44));
    painter.setPen(colors.muted);
    const QRect bottom = rect().adjusted(14, height() - 36, -14, -8);
    painter.drawText(bottom, Qt::AlignCenter,
        fontMetrics().elidedText(m_settings.theme.footer, Qt::ElideRight, bottom.width()));
}

void ThemePreview::paintCard(QPainter& painter, const QRect& card) const
{
    const PageColors colors = pageColors(m_isDark);
    const QString chosen = m_isDark ? m_settings.theme.accentDark : m_settings.theme.accent;
    const QString accent
        = domain::theme::contrast(chosen, u"#ffffff"_s) > 0 ? chosen : colors.accent;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.card);
    painter.drawRoundedRect(card, 12, 12);
    const int line = fontMetrics().height();
    QRect row = card.adjusted(16, 14, -16, 0);
    row.setHeight(line);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(colors.ink);
    painter.drawText(row, Qt::AlignLeading | Qt::AlignVCenter, tr("Sign in"));
    painter.setFont(font());
    row.translate(0, line + 10);
    row.setHeight(line + 10);
    painter.setPen(colors.control);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(row, 6, 6);
    row.translate(0, row.height() + 10);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(accent));
    painter.drawRoundedRect(row, 8, 8);
    painter.setPen(QColor(domain::theme::textOn(accent)));
    painter.drawText(row, Qt::AlignCenter, tr("Continue"));
    row.translate(0, row.height() + 8);
    painter.setPen(QColor(accent));
    painter.drawText(row, Qt::AlignLeading | Qt::AlignVCenter, tr("Use another account"));
}

} // namespace gatehouse::ui
