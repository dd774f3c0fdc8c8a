// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_header.h"

#include "ui/widgets/labels.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

namespace gatehouse::ui {

PageHeader::PageHeader(const QString& title, const QString& sentence, QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout)
{
    m_row->setSpacing(6);
    // As high as with buttons, so that every title stands in the same place.
    m_row->addStrut(fontMetrics().height() + 13);
    m_row->addWidget(pageTitle(title, this), 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(m_row);
    column->addWidget(mutedLabel(sentence, this));
}

void PageHeader::addButton(QPushButton* button)
{
    m_row->addWidget(button, 0, Qt::AlignBottom);
}

void PageHeader::addButtons(QHBoxLayout* buttons)
{
    m_row->addLayout(buttons);
}

} // namespace gatehouse::ui
