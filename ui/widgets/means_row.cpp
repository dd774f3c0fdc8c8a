// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/means_row.h"

#include "ui/widgets/labels.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

namespace gatehouse::ui {

void arrangeMeans(
    QWidget* box, const QString& name, QLabel* state, const QList<QPushButton*>& buttons)
{
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(makeLabel("caption", name, box));
    texts->addWidget(state);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 9);
    row->setSpacing(12);
    row->addLayout(texts, 1);
    for (QPushButton* button : buttons) {
        button->setAccessibleName(QStringLiteral("%1: %2").arg(name, button->text()));
        row->addWidget(button, 0, Qt::AlignVCenter);
    }
}

} // namespace gatehouse::ui
