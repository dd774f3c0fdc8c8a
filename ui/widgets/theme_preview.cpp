// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme_preview.h"

#include <QtGui/QIcon>
#include <QtGui/QPainter>

#include <algorithm>

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
    QColor quiet; ///< Of the second button.
    QString accent;
};

PageColors pageColors(bool isDark)
{
    if (isDark) {
        return { QColor(0x13, 0x18, 0x16), QColor(0x1b, 0x21, 0x1f), QColor(0xed, 0xf0, 0xec),
            QColor(0xa5, 0xb1, 0xab), QColor(0x77, 0x85, 0x7e), QColor(0x24, 0x2f, 0x2b),
            u"#8fd0b6"_s };
    }
    return { QColor(0xf5, 0xf3, 0xec), QColor(0xff, 0xfe, 0xfb), QColor(0x1d, 0x26, 0x23),
        QColor(0x56, 0x62, 0x5d), QColor(0x84, 0x90, 0x8a), QColor(0xe7, 0xee, 0xe9),
        u"#2f5d50"_s };
}

constexpr int logoSize = 26;
constexpr int cardWidth = 270;
constexpr int inset = 14;

/// Paints the parts of a card below one another and tells how much room they take.
class CardPainter
{
public:
    CardPainter(QPainter& painter, const QRect& card, const QFont& font)
        : m_painter(painter)
        , m_font(font)
        , m_left(card.left() + inset)
        , m_width(card.width() - 2 * inset)
        , m_y(card.top() + inset)
    {
    }

    void text(const QString& words, const QColor& color, double size, bool isBold, int gap)
    {
        QFont font = m_font;
        font.setPointSizeF(font.pointSizeF() * size);
        font.setWeight(isBold ? QFont::DemiBold : QFont::Normal);
        const QFontMetrics metrics(font);
        m_painter.setFont(font);
        m_painter.setPen(color);
        m_painter.drawText(QRect(m_left, m_y, m_width, metrics.height()),
            Qt::AlignLeading | Qt::AlignVCenter,
            metrics.elidedText(words, Qt::ElideRight, m_width));
        m_y += metrics.height() + gap;
    }

    void box(const QColor& frame, const QColor& fill, const QString& words, const QColor& ink)
    {
        QFont font = m_font;
        font.setWeight(QFont::DemiBold);
        const QRect place(m_left, m_y, m_width, QFontMetrics(font).height() + 14);
        m_painter.setPen(frame);
        m_painter.setBrush(fill);
        m_painter.drawRoundedRect(place, 8, 8);
        m_painter.setFont(font);
        m_painter.setPen(ink);
        m_painter.drawText(place, Qt::AlignCenter,
            QFontMetrics(font).elidedText(words, Qt::ElideRight, m_width - 4));
        m_y += place.height() + 10;
    }

private:
    QPainter& m_painter;
    QFont m_font;
    int m_left;
    int m_width;
    int m_y;
};

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
        QIcon(u":/console/page-icon.svg"_s).paint(&painter, mark);
    } else {
        painter.drawPixmap(mark, m_logo);
    }
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(colors.ink);
    painter.drawText(QRect(mark.right() + 8, 16, this->width() - mark.right() - 16, logoSize),
        Qt::AlignLeft | Qt::AlignVCenter, name);
    const int cardSide = std::min(cardWidth, this->width() - 24);
    const int cardHeight = 2 * inset + 10 * fontMetrics().height() + 104;
    paintCard(painter, QRect((this->width() - cardSide) / 2, 58, cardSide, cardHeight));
    painter.setFont(font());
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
    CardPainter rows(painter, card, font());
    rows.text(tr("Sign in"), colors.ink, 1.4, true, 2);
    rows.text(tr("to manage your account"), colors.muted, 1.0, false, 12);
    for (const QString& field : { tr("User name"), tr("Password") }) {
        rows.text(field, colors.ink, 0.95, true, 4);
        rows.box(colors.control, colors.card, {}, colors.ink);
    }
    const QColor main(accent);
    rows.box(main, main, tr("Sign in"), QColor(domain::theme::textOn(accent)));
    rows.box(colors.control, colors.quiet, tr("Sign in with a passkey"), colors.ink);
}

} // namespace gatehouse::ui
