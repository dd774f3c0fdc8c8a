// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/background.h"
#include "models/user_codes.h"

#include <QtWidgets/QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace gatehouse::ui {

/// Sets one-time codes up for a user who sits beside the administrator: QR code, key by hand, and
/// the code that proves that the app has it. Nothing is stored before. Open with open(); deletes
/// itself; accepted() when they are on.
class CodeDialog final : public QDialog
{
    Q_OBJECT
public:
    struct User
    {
        qint64 row = 0;
        QString username;
    };
    /// `issuer`: the server's name as the app shows it.
    CodeDialog(
        store::Workspace& workspace, const User& user, const QString& issuer, QWidget* parent);

private:
    void turnOn();

    models::Background* m_background;
    User m_user;
    models::user_codes::Offer m_offer;
    QLineEdit* m_code;
    QLabel* m_fault;
    QPushButton* m_accept;
};

} // namespace gatehouse::ui
