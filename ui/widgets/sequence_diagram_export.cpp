// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sequence_diagram.h"

#include <QtCore/QBuffer>
#include <QtGui/QPainter>
#include <QtSvg/QSvgGenerator>

#include <algorithm>
#include <cmath>

// SequenceDiagram as files: pictures for documents, in light colours and without the selection.
namespace gatehouse::ui {

namespace {

constexpr double pixelsPerUnit = 2;
constexpr double mostPixels = 32e6;
/// QPainter's raster engine cannot address more.
constexpr double tallest = 32000;

} // namespace

void SequenceDiagram::paintOn(QPainter& painter) const
{
    SequencePicture picture = m_picture;
    picture.step = -1;
    picture.message = -1;
    const QSizeF size = picture.layout.size;
    painter.fillRect(QRectF(QPointF(), size), lightColors().surface);
    SequencePainter drawing(painter, lightColors(), letters());
    drawing.drawBody(picture, 0, size.height());
    drawing.drawHeads(picture);
}

QImage SequenceDiagram::image() const
{
    const QSizeF size = m_picture.layout.size;
    if (size.isEmpty()) {
        return {};
    }
    const double scale = std::min({ pixelsPerUnit, tallest / size.height(),
        std::sqrt(mostPixels / (size.width() * size.height())) });
    QImage image((size * scale).toSize(), QImage::Format_RGB32);
    image.fill(lightColors().surface);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintOn(painter);
    return image;
}

QByteArray SequenceDiagram::svg() const
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(accessibleName());
    // One unit is one pixel at 96 dots per inch, whatever the screen's are.
    generator.setResolution(96);
    generator.setSize(m_picture.layout.size.toSize());
    generator.setViewBox(QRectF(QPointF(), m_picture.layout.size));
    QPainter painter(&generator);
    paintOn(painter);
    painter.end();
    return buffer.data();
}

} // namespace gatehouse::ui
