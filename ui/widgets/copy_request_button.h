// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/step_command.h"

#include <QtWidgets/QPushButton>

#include <optional>

namespace gatehouse::ui {

/// Copies a request of the server in the form that its menu offers (step_command.h). Secrets were
/// masked before it got here.
class CopyRequestButton final : public QPushButton
{
    Q_OBJECT
public:
    explicit CopyRequestButton(QWidget* parent = nullptr);

    /// Null: there is nothing to copy. `issuer` is where the server is.
    void setRequest(const trace::Step* step, const QString& issuer);

private:
    void addForm(const char* objectName, const QString& title, models::CommandForm form);

    std::optional<trace::Step> m_step;
    QString m_issuer;
};

} // namespace gatehouse::ui
