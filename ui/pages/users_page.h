// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/registry_page.h"

namespace gatehouse::models {
class UserTableModel;
}

namespace gatehouse::ui {

class UserCodeRow;
class UserPasskeyRow;
class UserSessionsView;

/// People who can sign in.
class UsersPage final : public RegistryPage
{
    Q_OBJECT
public:
    explicit UsersPage(const ConsoleContext& context);

private:
    void buildForm();
    [[nodiscard]] QWidget* makePasswordRow();
    void showPassword(int row);
    void showUser(int row);
    void askPassword();
    void setPassword(qint64 id, const QString& password);

    models::UserTableModel& m_users;
    QLabel* m_passwordState = nullptr;
    QPushButton* m_setPassword = nullptr;
    UserCodeRow* m_codes = nullptr;
    UserPasskeyRow* m_passkeys = nullptr;
    UserSessionsView* m_sessions = nullptr;
};

} // namespace gatehouse::ui
