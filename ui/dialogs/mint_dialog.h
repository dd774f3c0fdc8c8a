// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/background.h"
#include "server/store/token_minting.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace gatehouse::ui {

/// Mints a marked test token and shows its value once. Open with open(); deletes itself.
class MintDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `issuer`: of the running server; empty: it is stopped, and no JWT can be minted.
    MintDialog(store::Workspace& workspace, const QString& clientId, const QString& issuer,
        QWidget* parent);

Q_SIGNALS:
    void inspectRequested(const QByteArray& token);
    void minted();

private:
    [[nodiscard]] QWidget* makeForm();
    [[nodiscard]] QWidget* makeResult();
    QLineEdit* makeField(
        const QString& objectName, const QString& name, const QString& placeholder);
    void mint();
    void showResult(const store::MintedToken& token);

    models::Background* m_background;
    QLineEdit* m_client;
    QLineEdit* m_user;
    QLineEdit* m_scope;
    QComboBox* m_format;
    QSpinBox* m_minutes;
    QLabel* m_fault;
    QPushButton* m_accept = nullptr;
    QLineEdit* m_value;
    QLabel* m_about;
    QStackedWidget* m_stack;
    QString m_issuer;
};

} // namespace gatehouse::ui
