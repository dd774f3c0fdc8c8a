// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/difference_view.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/marked_text.h"

#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

DifferenceView::DifferenceView(QWidget* parent)
    : QWidget(parent)
    , m_sides(new QBoxLayout(QBoxLayout::TopToBottom, this))
    , m_expected(addSide("expectedText", tr("Expected")))
    , m_got(addSide("gotText", tr("Got")))
{
    m_sides->setContentsMargins(0, 0, 0, 0);
    m_sides->setSpacing(8);
}

MarkedText* DifferenceView::addSide(const char* objectName, const QString& title)
{
    auto* side = new QVBoxLayout;
    side->setSpacing(2);
    QLabel* caption = makeLabel("section", title, this);
    auto* text = new MarkedText(this);
    text->setObjectName(QLatin1String(objectName));
    text->setAccessibleName(title);
    caption->setBuddy(text);
    side->addWidget(caption);
    side->addWidget(text);
    side->addStretch(1);
    m_sides->addLayout(side, 1);
    return text;
}

void DifferenceView::showDifference(const explain::Difference& difference)
{
    m_expected->showText(difference.expected, difference.inExpected);
    m_got->showText(difference.got, difference.inGot);
    setVisible(!difference.expected.isEmpty() || !difference.got.isEmpty());
    resizeEvent(nullptr);
}

void DifferenceView::resizeEvent(QResizeEvent* event)
{
    if (event != nullptr) {
        QWidget::resizeEvent(event);
    }
    const int wanted
        = 2 * std::max(m_expected->wholeWidth(), m_got->wholeWidth()) + m_sides->spacing();
    m_sides->setDirection(wanted <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace gatehouse::ui
