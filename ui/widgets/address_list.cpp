// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/address_list.h"

#include "ui/widgets/copy_button.h"
#include "ui/widgets/labels.h"

#include <QtWidgets/QGridLayout>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

AddressList::AddressList(const QList<ClientAddress>& addresses, QWidget* parent)
    : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    for (const ClientAddress& address : addresses) {
        const int row = grid->rowCount();
        QLabel* title = makeLabel("muted", address.title, this);
        QLabel* value = makeLabel("value", address.value, this);
        value->setObjectName(u"address_"_s + address.id);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto* copy = new CopyButton(
            address.title, [text = address.value] { return text; }, this);
        copy->setObjectName(u"copy_"_s + address.id);
        grid->addWidget(title, row, 0);
        grid->addWidget(value, row, 1);
        grid->addWidget(copy, row, 2);
    }
    grid->setRowStretch(grid->rowCount(), 1);
}

} // namespace gatehouse::ui
