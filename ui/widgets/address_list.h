// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/snippets/client_addresses.h"

#include <QtWidgets/QWidget>

namespace gatehouse::ui {

/// Values with their names, each with a button that copies it.
class AddressList final : public QWidget
{
    Q_OBJECT
public:
    explicit AddressList(const QList<ClientAddress>& addresses, QWidget* parent = nullptr);
};

} // namespace gatehouse::ui
