// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"

#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"

#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

EmptyState::EmptyState(const char* iconName, QWidget* parent)
    : QWidget(parent)
    , m_title(cardTitle({}, this))
    , m_text(mutedLabel({}, this))
    , m_action(makeButton(u"emptyAction"_s, {}, this, ButtonRole::Primary))
{
    auto* picture = new IconLabel(iconName, IconTone::Muted, 48, this);
    m_title->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignCenter);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addStretch(2);
    column->addWidget(picture, 0, Qt::AlignHCenter);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_action->setFocusPolicy(Qt::NoFocus);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionClicked);
}

void EmptyState::setMessage(const QString& title, const QString& text, const QString& action)
{
    m_title->setText(title);
    m_text->setText(text);
    m_action->setText(action);
    m_action->setAccessibleName(action.isEmpty() ? title : action);
    m_action->setVisible(!action.isEmpty());
    m_action->setFocusPolicy(action.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    m_action->setObjectName(action.isEmpty() ? QString() : u"emptyAction"_s);
}

QString EmptyState::title() const
{
    return m_title->text();
}

} // namespace gatehouse::ui
