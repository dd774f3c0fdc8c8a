// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/background.h"
#include "ui/console_context.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace gatehouse::ui {

/// Whether a user signs in with one-time codes; set them up, or reset them for who lost the device.
class UserCodeRow final : public QWidget
{
    Q_OBJECT
public:
    UserCodeRow(const ConsoleContext& context, QWidget* parent);

    /// `userRow` 0: nobody, or one who is not saved yet.
    void setUser(qint64 userRow, const QString& username);

private:
    void ask();
    void setUp();
    void reset();
    [[nodiscard]] QString issuer() const;

    ConsoleContext m_context;
    models::Background* m_background;
    QLabel* m_state;
    QPushButton* m_setUp;
    QPushButton* m_reset;
    qint64 m_userRow = 0;
    QString m_username;
    bool m_asksAgain = false;
};

} // namespace gatehouse::ui
