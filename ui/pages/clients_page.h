// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/secret_string.h"
#include "ui/pages/registry_page.h"

class QComboBox;

namespace gatehouse::models {
class ClientTableModel;
}

namespace gatehouse::ui {

/// Registered applications and their secrets.
class ClientsPage final : public RegistryPage
{
    Q_OBJECT
public:
    explicit ClientsPage(const ConsoleContext& context);

private:
    void buildBasics();
    void buildGrants();
    void buildUris();
    void buildTokens();
    void buildSecrets();
    void buildKeys();
    void showSecrets(int row);
    void rotateSecret();
    void showSecret(const QString& clientId, const core::SecretString& secret);

    models::ClientTableModel& m_clients;
    QLabel* m_secretList = nullptr;
    QLabel* m_secretHint = nullptr;
    QComboBox* m_overlap = nullptr;
    QPushButton* m_rotate = nullptr;
};

} // namespace gatehouse::ui
