// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/client_templates.h"

#include <QtWidgets/QWizard>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace gatehouse::models {
class RegistryTableModel;
}

namespace gatehouse::ui {

class ConsoleModels;

/// The first steps in an empty workspace: who may sign in, a first application, the server. Every
/// page may be left empty; what is entered is saved when its page is left, with the same rules as
/// on the pages, which show it then. Deletes itself.
class FirstRunWizard final : public QWizard
{
    Q_OBJECT
public:
    FirstRunWizard(const QString& workspaceName, ConsoleModels& models, QWidget* parent);

Q_SIGNALS:
    /// `page` is what to look at next.
    void finishedSteps(bool startsServer, const QString& page);

private:
    /// The heading of a page; what belongs below it goes into the column.
    [[nodiscard]] QVBoxLayout* startPage(
        QWizardPage* page, int step, const QString& title, const QString& sentence);
    [[nodiscard]] QWizardPage* makeWelcome(const QString& workspaceName);
    [[nodiscard]] QWizardPage* makeUserPage();
    [[nodiscard]] QWizardPage* makeClientPage();
    void showTemplate();
    void tellEnd();
    /// Saves when a name was entered; the reason when it was refused.
    [[nodiscard]] QString saveUser();
    [[nodiscard]] QString saveClient();
    [[nodiscard]] QString saveRow(models::RegistryTableModel& model, int row);
    [[nodiscard]] bool checkUser();
    [[nodiscard]] bool checkClient();
    [[nodiscard]] models::ClientTemplate chosenTemplate() const;

    ConsoleModels& m_models;
    QLineEdit* m_username;
    QLineEdit* m_password;
    QLineEdit* m_repeat;
    QLabel* m_userFault;
    QButtonGroup* m_templates;
    QLabel* m_templateHint;
    QLineEdit* m_clientName;
    QLineEdit* m_redirectUri;
    QLabel* m_clientFault;
    QCheckBox* m_startsServer;
    bool m_isUserSaved = false;
    bool m_isClientSaved = false;
};

} // namespace gatehouse::ui
