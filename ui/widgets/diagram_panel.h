// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QToolButton;

namespace gatehouse::ui {

class SequenceDiagram;

/// A sequence diagram with its buttons for zooming.
class DiagramPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit DiagramPanel(QWidget* parent = nullptr);

    [[nodiscard]] SequenceDiagram& diagram() { return *m_diagram; }

private:
    [[nodiscard]] QToolButton* addButton(
        const char* objectName, const QString& text, const QString& name, const QString& keys);
    void showZoom();

    SequenceDiagram* m_diagram;
    QWidget* m_bar;
    QLabel* m_zoom;
};

} // namespace gatehouse::ui
