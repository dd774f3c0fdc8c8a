// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/secret_string.h"

#include <QtWidgets/QDialog>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace gatehouse::ui {

class DialogHeight;

/// Asks for a workspace: a SQLite file or a PostgreSQL database. What cannot be one is said at once
/// and cannot be confirmed. Deletes itself.
class WorkspaceDialog final : public QDialog
{
    Q_OBJECT
public:
    enum class Purpose
    {
        New,
        Open
    };
    WorkspaceDialog(Purpose purpose, QWidget* parent);

Q_SIGNALS:
    /// `workspace` is for Location::parse() and holds no password.
    void chosen(const QString& workspace, const gatehouse::core::SecretString& password);

private:
    [[nodiscard]] QWidget* makeFileSide();
    [[nodiscard]] QWidget* makeServerSide();
    [[nodiscard]] QLineEdit* makeField(const QString& objectName, const QString& name);
    void browse();
    void showSide();
    void check();
    [[nodiscard]] bool isFile() const;
    [[nodiscard]] QString workspace() const;
    [[nodiscard]] QString fault() const;
    [[nodiscard]] bool isUntouched() const;

    Purpose m_purpose;
    QButtonGroup* m_kind;
    QWidget* m_fileSide = nullptr;
    QWidget* m_serverSide = nullptr;
    DialogHeight* m_height;
    QLineEdit* m_file;
    QLineEdit* m_host;
    QSpinBox* m_port;
    QLineEdit* m_database;
    QLineEdit* m_user;
    QLineEdit* m_password;
    QLabel* m_fault;
    QPushButton* m_accept;
};

} // namespace gatehouse::ui
