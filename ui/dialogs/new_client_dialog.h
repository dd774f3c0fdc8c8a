// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/client_templates.h"

#include <QtWidgets/QDialog>

class QGridLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace gatehouse::ui {

/// Asks what kind of application is registered and shows what that decides, with the reason beside
/// each default. The client is not stored by it.
class NewClientDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit NewClientDialog(QWidget* parent = nullptr);

    [[nodiscard]] domain::Client client() const;

private:
    [[nodiscard]] QWidget* makeKinds();
    [[nodiscard]] QWidget* makeDetails();
    [[nodiscard]] QLineEdit* makeField(
        const QString& objectName, const QString& title, QGridLayout* grid, QLabel** fault);
    void showKind(int number);
    void check();
    [[nodiscard]] const models::ClientTemplate& chosen() const;

    QList<models::ClientTemplate> m_templates;
    QListWidget* m_kinds;
    QLabel* m_title;
    QLabel* m_sentence;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_clientId = nullptr;
    QLineEdit* m_redirect = nullptr;
    QLabel* m_nameFault = nullptr;
    QLabel* m_clientIdFault = nullptr;
    QLabel* m_redirectFault = nullptr;
    QLabel* m_redirectCaption = nullptr;
    QWidget* m_defaults;
    QGridLayout* m_defaultRows;
    QPushButton* m_accept;
    bool m_isIdTyped = false; ///< Until then it follows the name.
};

} // namespace gatehouse::ui
