// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console_models.h"

#include "server/control/server_control.h"
#include "server/store/workspace.h"

namespace gatehouse::ui {

ConsoleModels::ConsoleModels(store::Workspace& workspace, store::Database& reader,
    control::ServerControl& control, QObject* parent)
    : QObject(parent)
    , clients(workspace, reader)
    , users(workspace, reader)
    , scopes(workspace, reader)
    , errorUris(workspace, reader)
    , providers(workspace, reader)
    , linkedAccounts(reader, workspace.clock())
    , tokens(workspace, reader)
{
    for (models::RegistryTableModel* model : std::initializer_list<models::RegistryTableModel*> {
             &clients, &users, &scopes, &errorUris, &providers }) {
        connect(&control, &control::ServerControl::registryChanged, model,
            &models::RegistryTableModel::refresh);
    }
    connect(&control, &control::ServerControl::registryChanged, &linkedAccounts,
        &models::LinkedAccountModel::refresh);
    connect(
        &control, &control::ServerControl::tokensIssued, &tokens, &models::TokenListModel::append);
    connect(&control, &control::ServerControl::stepsRecorded, &problems,
        &models::ProblemListModel::append);
    connect(
        &control, &control::ServerControl::stepsRecorded, &flows, &models::FlowListModel::append);
}

void ConsoleModels::load()
{
    clients.select();
    users.select();
    scopes.select();
    errorUris.select();
    providers.select();
    linkedAccounts.refresh();
    // Without old tokens the list just starts with the next one that is issued.
    static_cast<void>(tokens.load());
}

} // namespace gatehouse::ui
