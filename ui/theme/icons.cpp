// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "ui/theme/colors.h"

#include <QtCore/QFile>
#include <QtGui/QIconEngine>
#include <QtGui/QPainter>
#include <QtGui/QPixmap>
#include <QtSvg/QSvgRenderer>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

namespace {

QColor toneColor(IconTone tone, const Colors& colors)
{
    switch (tone) {
    case IconTone::Muted:
        return colors.muted;
    case IconTone::Accent:
        return colors.accent;
    case IconTone::OnAccent:
        return colors.accentText;
    case IconTone::Danger:
        return colors.danger;
    case IconTone::Warning:
        return colors.warning;
    case IconTone::Success:
        return colors.success;
    case IconTone::Text:
        break;
    }
    return colors.text;
}

QByteArray readIcon(const char* name)
{
    QFile file(u":/console/icons/%1.svg"_s.arg(QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Replaces currentColor when it paints: QSvgRenderer knows no CSS inheritance from a widget.
class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(QByteArray svg, IconTone tone)
        : m_svg(std::move(svg))
        , m_tone(tone)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        QColor color = toneColor(m_tone, currentColors());
        if (mode == QIcon::Disabled) {
            color = currentColors().muted;
        }
        QByteArray svg = m_svg;
        svg.replace("currentColor", color.name().toLatin1());
        QSvgRenderer renderer(svg);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setOpacity(mode == QIcon::Disabled ? 0.6 : 1.0);
        renderer.render(painter, QRectF(rect));
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return picture;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new LineIconEngine(m_svg, m_tone); }

private:
    QByteArray m_svg;
    IconTone m_tone;
};

} // namespace

QIcon lineIcon(const char* name, IconTone tone)
{
    return QIcon(new LineIconEngine(readIcon(name), tone));
}

} // namespace gatehouse::ui
