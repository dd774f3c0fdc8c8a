// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/confirm_dialog.h"

#include "ui/theme/icons.h"
#include "ui/widgets/dialog_height.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

ConfirmDialog::ConfirmDialog(const Words& words, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"confirmDialog"_s);
    setWindowTitle(words.question);
    setAttribute(Qt::WA_DeleteOnClose);
    new DialogHeight(this);
    setMinimumWidth(460);
    setAccessibleDescription(words.endings.join(u' '));
    auto* head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(new IconLabel("warning", IconTone::Warning, 22, this));
    QLabel* title = cardTitle(words.question, this);
    title->setWordWrap(true);
    head->addWidget(title, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    column->addLayout(head);
    for (const QString& ending : words.endings) {
        QLabel* line = makeLabel("line", tr("• %1").arg(ending), this);
        line->setWordWrap(true);
        column->addWidget(line);
    }
    QPushButton* keep = makeButton(u"keep"_s, tr("Cancel"), this);
    QPushButton* end = makeButton(u"confirm"_s, words.action, this, ButtonRole::Primary);
    // Enter must not end anything.
    keep->setDefault(true);
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(end, &QPushButton::clicked, this, &QDialog::accept);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(keep);
    buttons->addWidget(end);
    column->addSpacing(6);
    column->addLayout(buttons);
    keep->setFocus();
}

} // namespace gatehouse::ui
