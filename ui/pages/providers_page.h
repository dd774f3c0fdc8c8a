// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/provider_table_model.h"
#include "ui/pages/registry_page.h"

class QLabel;
class QLineEdit;

namespace gatehouse::ui {

/// Remote servers at which people of this one can sign in: a preset, the two values the provider
/// gave, and the address to register there.
class ProvidersPage final : public RegistryPage
{
    Q_OBJECT
public:
    explicit ProvidersPage(const ConsoleContext& context);

private:
    void buildBasics();
    void buildParameters();
    void buildEndpoints();
    void buildRules();
    [[nodiscard]] QWidget* makeSecretField();
    [[nodiscard]] QWidget* makeCallbackField();
    void showRow(int row);
    void showPreset(int row);
    void testSignIn();
    [[nodiscard]] QString callback(int row) const;

    models::ProviderTableModel& m_providers;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_secret = nullptr;
    qint64 m_secretRow = -1; ///< Id of the row whose secret is being typed.
    QLineEdit* m_callback = nullptr;
    QLabel* m_presetHint = nullptr;
    QPushButton* m_test = nullptr;
};

} // namespace gatehouse::ui
