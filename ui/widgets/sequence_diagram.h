// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/sequence_painter.h"

#include <QtWidgets/QAbstractScrollArea>

namespace gatehouse::ui {

/// A flow as a sequence diagram: the wheel with Ctrl, + and - zoom; the arrow keys walk through the
/// messages, each of which a screen reader finds as an item of a list (sequence_accessible.h).
class SequenceDiagram final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    static constexpr double smallestZoom = 0.25;
    static constexpr double largestZoom = 4;

    explicit SequenceDiagram(QWidget* parent = nullptr);
    ~SequenceDiagram() override;

    /// Shows another flow, or the same one with more steps: then place, zoom and choice stay.
    void setSequence(models::Sequence sequence, bool isSameFlow);
    [[nodiscard]] const models::Sequence& sequence() const { return m_picture.sequence; }
    /// How many steps the sequence has.
    [[nodiscard]] int steps() const;
    /// Marks the messages of a step and brings them into view; -1: none.
    void setCurrentStep(int step);
    [[nodiscard]] int currentStep() const { return m_picture.step; }
    /// Chooses one message as a click does.
    void chooseMessage(qsizetype message);
    [[nodiscard]] qsizetype currentMessage() const { return m_picture.message; }
    /// Where a message is in the viewport.
    [[nodiscard]] QRect messageRect(qsizetype message) const;
    [[nodiscard]] qsizetype messageAt(const QPoint& inViewport) const;

    [[nodiscard]] double zoom() const { return m_zoom; }
    void setZoom(double zoom);
    /// The whole width in view, as long as it can be read.
    void fitWidth();

    /// A picture in the light colours, as a document wants it. Long flows get fewer pixels: at most
    /// 32 million and 32,000 in height.
    [[nodiscard]] QImage image() const;
    [[nodiscard]] QByteArray svg() const;

Q_SIGNALS:
    void stepChosen(int step);
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void arrange();
    void updateBars();
    void showMessage(qsizetype message);
    void paintOn(QPainter& painter) const;
    [[nodiscard]] QPointF origin() const;
    [[nodiscard]] QFont letters() const;

    SequencePicture m_picture;
    double m_zoom = 1;
    bool m_fits = true; ///< Until somebody zooms, the width follows the window.
};

} // namespace gatehouse::ui
