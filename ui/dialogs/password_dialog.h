// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace gatehouse::ui {

/// Asks for a new password, twice. Open with open(); deletes itself.
class PasswordDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `rule` gives why a password is refused, or nothing.
    PasswordDialog(
        const QString& username, std::function<QString(const QString&)> rule, QWidget* parent);

    [[nodiscard]] QString password() const;

private:
    void check();
    [[nodiscard]] QLineEdit* makeField(const QString& objectName, const QString& name);

    std::function<QString(const QString&)> m_rule;
    QLineEdit* m_first;
    QLineEdit* m_second;
    QLabel* m_fault;
    QPushButton* m_accept;
};

} // namespace gatehouse::ui
