// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/widgets/labels.h"

#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
{
    setProperty("role", u"card"_s);
    m_column->setContentsMargins(18, 14, 18, 14);
    m_column->setSpacing(8);
    m_column->addWidget(cardTitle(title, this));
}

StatTile::StatTile(const QString& caption, QWidget* parent)
    : QFrame(parent)
    , m_caption(caption)
    , m_value(makeLabel("stat", u"0"_s, this))
{
    setProperty("role", u"card"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 10, 18, 10);
    column->setSpacing(0);
    column->addWidget(m_value);
    column->addWidget(mutedLabel(caption, this));
    setValue(u"0"_s);
}

void StatTile::setValue(const QString& value)
{
    m_value->setText(value);
    m_value->setAccessibleName(u"%1: %2"_s.arg(m_caption, value));
}

} // namespace gatehouse::ui
