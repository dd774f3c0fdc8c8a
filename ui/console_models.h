// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/api_history_model.h"
#include "models/client_fixes.h"
#include "models/client_table_model.h"
#include "models/error_uri_table_model.h"
#include "models/flow_list_model.h"
#include "models/initial_token_model.h"
#include "models/kept_flows.h"
#include "models/linked_account_model.h"
#include "models/problem_list_model.h"
#include "models/provider_table_model.h"
#include "models/rate_history_model.h"
#include "models/scope_table_model.h"
#include "models/settings_model.h"
#include "models/token_list_model.h"
#include "models/user_table_model.h"

namespace gatehouse::control {
class ServerControl;
}

namespace gatehouse::ui {

/// The models that the pages share, over one read-only connection, kept fresh by the server's
/// signals.
class ConsoleModels final : public QObject
{
    Q_OBJECT
public:
    ConsoleModels(store::Workspace& workspace, store::Database& reader,
        control::ServerControl& control, QObject* parent = nullptr);

    models::ClientTableModel clients;
    models::ClientFixes clientFixes;
    models::UserTableModel users;
    models::ScopeTableModel scopes;
    models::ErrorUriTableModel errorUris;
    models::ProviderTableModel providers;
    models::LinkedAccountModel linkedAccounts;
    models::ApiHistoryModel apiHistory;
    models::TokenListModel tokens;
    models::SettingsModel settings;
    models::InitialTokenModel initialTokens;
    models::ProblemListModel problems;
    models::KeptFlows keptFlows;
    models::FlowListModel flows;
    models::RateHistoryModel rates;

    /// First read of everything.
    void load();
    /// The words of the models in the language of now; what they hold stays.
    void retranslate();
};

} // namespace gatehouse::ui
