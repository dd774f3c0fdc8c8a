// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/secret_string.h"

#include <QtWidgets/QDialog>

namespace gatehouse::ui {

/// Shows a new client secret, the only time that anybody can see it. Open with open(); deletes
/// itself.
class SecretDialog final : public QDialog
{
    Q_OBJECT
public:
    SecretDialog(const QString& clientId, const core::SecretString& secret, QWidget* parent);
};

} // namespace gatehouse::ui
