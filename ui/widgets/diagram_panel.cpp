// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/diagram_panel.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/sequence_diagram.h"

#include <QtCore/QLocale>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

namespace {
constexpr double buttonStep = 1.2;
}

DiagramPanel::DiagramPanel(QWidget* parent)
    : QWidget(parent)
    , m_diagram(new SequenceDiagram(this))
    , m_bar(new QWidget(this))
    , m_zoom(mutedLabel({}, m_bar))
{
    m_zoom->setWordWrap(false);
    auto* row = new QHBoxLayout(m_bar);
    row->setContentsMargins(10, 4, 10, 0);
    row->setSpacing(2);
    const QToolButton* smaller
        = addButton("diagramSmaller", u"\u2212"_s, tr("Smaller"), tr("Ctrl and wheel, or -"));
    const QToolButton* larger
        = addButton("diagramLarger", u"+"_s, tr("Larger"), tr("Ctrl and wheel, or +"));
    const QToolButton* whole = addButton(
        "diagramWhole", QLocale().toString(100) + u" %"_s, tr("Natural size"), u"Ctrl+0"_s);
    const QToolButton* fit = addButton("diagramFit", tr("Fit"), tr("Fit to the width"), u"0"_s);
    row->addStretch(1);
    row->addWidget(m_zoom);
    connect(smaller, &QToolButton::clicked, this,
        [this] { m_diagram->setZoom(m_diagram->zoom() / buttonStep); });
    connect(larger, &QToolButton::clicked, this,
        [this] { m_diagram->setZoom(m_diagram->zoom() * buttonStep); });
    connect(whole, &QToolButton::clicked, this, [this] { m_diagram->setZoom(1); });
    connect(fit, &QToolButton::clicked, m_diagram, &SequenceDiagram::fitWidth);
    connect(m_diagram, &SequenceDiagram::zoomChanged, this, &DiagramPanel::showZoom);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_bar);
    column->addWidget(m_diagram, 1);
    showZoom();
}

QToolButton* DiagramPanel::addButton(
    const char* objectName, const QString& text, const QString& name, const QString& keys)
{
    auto* button = new QToolButton(m_bar);
    button->setObjectName(QLatin1String(objectName));
    button->setText(text);
    button->setAccessibleName(name);
    button->setToolTip(tr("%1 (%2)", "what a button does, its keys").arg(name, keys));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMinimumWidth(28);
    m_bar->layout()->addWidget(button);
    return button;
}

void DiagramPanel::showZoom()
{
    const int percent = qRound(m_diagram->zoom() * 100);
    m_zoom->setText(tr("%1 %", "zoom").arg(QLocale().toString(percent)));
}

} // namespace gatehouse::ui
