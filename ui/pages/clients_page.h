// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/secret_string.h"
#include "server/domain/client.h"
#include "ui/pages/registry_page.h"

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
    void buildActions();
    void buildFacets();
    void addFromTemplate();
    void showSnippets();
    void showClaims();
    void exportToClipboard();
    void exportToFile();
    void importFromClipboard();
    void importFromFile();
    void importText(const QByteArray& text, const QString& source);
    [[nodiscard]] QByteArray exportedSelection() const;
    [[nodiscard]] domain::Client clientAt(int row) const;
    [[nodiscard]] QString issuer() const;
    void showSecret(const QString& clientId, const core::SecretString& secret);

    models::ClientTableModel& m_clients;
};

} // namespace gatehouse::ui
