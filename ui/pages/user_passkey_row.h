// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/background.h"
#include "server/store/passkey_repository.h"
#include "ui/console_context.h"

#include <QtWidgets/QWidget>

class QLabel;
class QMenu;
class QPushButton;

namespace gatehouse::ui {

/// Which passkeys a user signs in with; removes one, for who lost the device. Users add them
/// themselves: an authenticator is with its owner.
class UserPasskeyRow final : public QWidget
{
    Q_OBJECT
public:
    UserPasskeyRow(const ConsoleContext& context, QWidget* parent);

    /// `userRow` 0: nobody, or one who is not saved yet.
    void setUser(qint64 userRow, const QString& username);

private:
    using Passkeys = QList<store::Passkey>;
    void ask();
    void show(const core::Result<Passkeys>& passkeys);
    void confirm(qint64 passkeyRow, const QString& name);
    void remove(qint64 passkeyRow);

    ConsoleContext m_context;
    models::Background* m_background;
    QLabel* m_state;
    QPushButton* m_remove;
    QMenu* m_menu;
    qint64 m_userRow = 0;
    QString m_username;
    bool m_asksAgain = false;
};

} // namespace gatehouse::ui
