// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sequence_diagram.h"

#include "ui/widgets/sequence_accessible.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

namespace {

constexpr double zoomStep = 1.2;
/// Below this letters cannot be read: rather scroll.
constexpr double smallestFit = 0.8;

} // namespace

SequenceDiagram::SequenceDiagram(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    installSequenceAccessibility();
    setObjectName(u"sequenceDiagram"_s);
    setAccessibleName(tr("Sequence diagram of the flow"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    // Always there: one that comes and goes would change the width that is fitted to.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    horizontalScrollBar()->setSingleStep(20);
    verticalScrollBar()->setSingleStep(20);
    arrange();
}

SequenceDiagram::~SequenceDiagram() = default;

QFont SequenceDiagram::letters() const
{
    QFont small = font();
    small.setPointSizeF(std::max(7.0, small.pointSizeF() * 0.92));
    return small;
}

void SequenceDiagram::setSequence(models::Sequence sequence, bool isSameFlow)
{
    const QScrollBar* bar = verticalScrollBar();
    const bool wasAtEnd = bar->value() == bar->maximum() && bar->maximum() > 0;
    m_picture.sequence = std::move(sequence);
    if (!isSameFlow) {
        m_picture.step = -1;
        m_picture.message = -1;
        m_fits = true;
    }
    m_picture.message = std::min(m_picture.message, m_picture.sequence.messages.size() - 1);
    arrange();
    if (!isSameFlow) {
        verticalScrollBar()->setValue(0);
        horizontalScrollBar()->setValue(isRightToLeft() ? horizontalScrollBar()->maximum() : 0);
    } else if (wasAtEnd) {
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    }
}

int SequenceDiagram::steps() const
{
    const auto& messages = m_picture.sequence.messages;
    return messages.isEmpty() ? 0 : messages.last().step + 1;
}

void SequenceDiagram::arrange()
{
    m_picture.layout
        = models::layOut(m_picture.sequence, SequencePainter::metrics(letters()), isRightToLeft());
    if (m_fits) {
        fitWidth();
    }
    updateBars();
    viewport()->update();
    sequenceChanged(*this);
}

void SequenceDiagram::updateBars()
{
    const QSizeF whole = m_picture.layout.size * m_zoom;
    const QSize seen = viewport()->size();
    horizontalScrollBar()->setPageStep(seen.width());
    horizontalScrollBar()->setRange(0, std::max(0, int(std::ceil(whole.width())) - seen.width()));
    verticalScrollBar()->setPageStep(seen.height());
    verticalScrollBar()->setRange(0, std::max(0, int(std::ceil(whole.height())) - seen.height()));
}

/// Where the layout's origin lies in the viewport; a diagram smaller than it stands in the middle.
QPointF SequenceDiagram::origin() const
{
    const double spare = viewport()->width() - m_picture.layout.size.width() * m_zoom;
    return { spare > 0 ? std::floor(spare / 2) : -horizontalScrollBar()->value(),
        double(-verticalScrollBar()->value()) };
}

void SequenceDiagram::setZoom(double zoom)
{
    const double bounded = std::clamp(zoom, smallestZoom, largestZoom);
    m_fits = false;
    if (qFuzzyCompare(bounded, m_zoom)) {
        return;
    }
    // What is in the middle stays there.
    const double middle
        = (verticalScrollBar()->value() + viewport()->height() / 2.0) / m_zoom * bounded;
    m_zoom = bounded;
    updateBars();
    verticalScrollBar()->setValue(int(middle - viewport()->height() / 2.0));
    viewport()->update();
    Q_EMIT zoomChanged();
}

void SequenceDiagram::fitWidth()
{
    const double width = m_picture.layout.size.width();
    const double fitting = width > 0 ? viewport()->width() / width : 1;
    setZoom(std::clamp(fitting, smallestFit, 1.0));
    m_fits = true;
}

void SequenceDiagram::setCurrentStep(int step)
{
    if (step == m_picture.step) {
        return;
    }
    m_picture.step = step;
    const auto& messages = m_picture.sequence.messages;
    const auto first = std::find_if(messages.begin(), messages.end(),
        [step](const models::SequenceMessage& message) { return message.step == step; });
    m_picture.message = first == messages.end() ? -1 : first - messages.begin();
    if (m_picture.message >= 0) {
        const auto end = std::find_if(first, messages.end(),
            [step](const models::SequenceMessage& message) { return message.step != step; });
        // Its answer as well, but rather its beginning.
        showMessage(end - messages.begin() - 1);
        showMessage(m_picture.message);
    }
    viewport()->update();
}

void SequenceDiagram::chooseMessage(qsizetype message)
{
    if (message < 0 || message >= m_picture.sequence.messages.size()) {
        return;
    }
    m_picture.message = message;
    m_picture.step = m_picture.sequence.messages[message].step;
    showMessage(message);
    viewport()->update();
    messageFocused(*this, message);
    Q_EMIT stepChosen(m_picture.step);
}

QRect SequenceDiagram::messageRect(qsizetype message) const
{
    const QRectF bounds = m_picture.layout.rows.at(message).bounds;
    return QRectF(origin() + bounds.topLeft() * m_zoom, bounds.size() * m_zoom).toAlignedRect();
}

qsizetype SequenceDiagram::messageAt(const QPoint& inViewport) const
{
    // The heads stand above what scrolls below them.
    if (inViewport.y() < m_picture.layout.headHeight * m_zoom) {
        return -1;
    }
    return m_picture.layout.messageAt((inViewport.y() - origin().y()) / m_zoom);
}

void SequenceDiagram::showMessage(qsizetype message)
{
    const QRectF bounds = m_picture.layout.rows.at(message).bounds;
    const double head = m_picture.layout.headHeight;
    QScrollBar* bar = verticalScrollBar();
    const int highest = int((bounds.top() - head) * m_zoom);
    const int lowest = int(std::ceil(bounds.bottom() * m_zoom)) - viewport()->height();
    if (bar->value() > highest) {
        bar->setValue(highest);
    } else if (bar->value() < lowest) {
        bar->setValue(lowest);
    }
}

void SequenceDiagram::paintEvent(QPaintEvent*)
{
    const Colors& colors = currentColors();
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), colors.surface);
    if (m_picture.sequence.messages.isEmpty()) {
        painter.setPen(colors.muted);
        painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap,
            tr("Choose a flow to see who said what to whom."));
        return;
    }
    const QPointF start = origin();
    painter.translate(start);
    painter.scale(m_zoom, m_zoom);
    SequencePainter drawing(painter, colors, letters());
    SequencePicture shown = m_picture;
    if (!hasFocus()) {
        shown.message = -1;
    }
    drawing.drawBody(shown, std::max(0.0, -start.y() / m_zoom),
        std::min(shown.layout.size.height(), (viewport()->height() - start.y()) / m_zoom));
    painter.translate(0, -start.y() / m_zoom);
    drawing.drawHeads(shown);
}

void SequenceDiagram::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_fits) {
        fitWidth();
    }
    updateBars();
}

void SequenceDiagram::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    setZoom(m_zoom * std::pow(zoomStep, event->angleDelta().y() / 120.0));
    event->accept();
}

void SequenceDiagram::mousePressEvent(QMouseEvent* event)
{
    const qsizetype message = messageAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && message >= 0) {
        chooseMessage(message);
        return;
    }
    QAbstractScrollArea::mousePressEvent(event);
}

void SequenceDiagram::keyPressEvent(QKeyEvent* event)
{
    const qsizetype last = m_picture.sequence.messages.size() - 1;
    const bool isControl = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Down:
        return chooseMessage(std::min(last, m_picture.message + 1));
    case Qt::Key_Up:
        return chooseMessage(std::max<qsizetype>(0, m_picture.message - 1));
    case Qt::Key_Home:
        return chooseMessage(0);
    case Qt::Key_End:
        return chooseMessage(last);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return setZoom(m_zoom * zoomStep);
    case Qt::Key_Minus:
        return setZoom(m_zoom / zoomStep);
    case Qt::Key_0:
        return isControl ? setZoom(1) : fitWidth();
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void SequenceDiagram::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    if (m_picture.message >= 0) {
        messageFocused(*this, m_picture.message);
    }
}

void SequenceDiagram::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        arrange();
    }
}

bool SequenceDiagram::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) {
        return QAbstractScrollArea::viewportEvent(event);
    }
    const auto* help = static_cast<QHelpEvent*>(event);
    const qsizetype message = messageAt(help->pos());
    const QString text = message < 0
        ? QString()
        : models::spokenText(m_picture.sequence, m_picture.sequence.messages[message]);
    QToolTip::showText(help->globalPos(), text.toHtmlEscaped(), viewport());
    return true;
}

} // namespace gatehouse::ui
