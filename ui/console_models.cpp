// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console_models.h"

#include "server/control/server_control.h"
#include "server/store/workspace.h"

namespace gatehouse::ui {

namespace {

// As long as a person takes a key press for immediate; the page tries again by itself.
constexpr std::chrono::milliseconds patience(250);

} // namespace

ConsoleModels::ConsoleModels(store::Workspace& workspace, store::Database& reader,
    control::ServerControl& control, QObject* parent)
    : QObject(parent)
    , clients(workspace, reader)
    , clientFixes(workspace, clients)
    , users(workspace, reader)
    , scopes(workspace, reader)
    , errorUris(workspace, reader)
    , providers(workspace, reader)
    , linkedAccounts(reader, workspace.clock())
    , tokens(workspace, reader)
    , settings(workspace, reader)
    , initialTokens(workspace, reader)
    , keptFlows(workspace)
    , rates(workspace.clock())
{
    for (models::RegistryTableModel* model : std::initializer_list<models::RegistryTableModel*> {
             &clients, &users, &scopes, &errorUris, &providers }) {
        connect(&control, &control::ServerControl::registryChanged, model,
            &models::RegistryTableModel::refresh);
        model->setPatience(patience);
    }
    connect(&control, &control::ServerControl::registryChanged, &linkedAccounts,
        &models::LinkedAccountModel::refresh);
    connect(&control, &control::ServerControl::registryChanged, &settings,
        &models::SettingsModel::refresh);
    connect(
        &control, &control::ServerControl::tokensIssued, &tokens, &models::TokenListModel::append);
    connect(&control, &control::ServerControl::statusChanged, &rates,
        [this](const control::ServerStatus& status) {
            if (status.state == control::ServerState::Running) {
                rates.note(status.tokens, status.refusals);
            }
        });
    connect(&control, &control::ServerControl::stepsRecorded, &problems,
        &models::ProblemListModel::append);
    connect(&clientFixes, &models::ClientFixes::applied, &problems,
        &models::ProblemListModel::forgetFix);
    connect(
        &control, &control::ServerControl::stepsRecorded, &flows, &models::FlowListModel::append);
}

void ConsoleModels::retranslate()
{
    for (models::RegistryTableModel* model : std::initializer_list<models::RegistryTableModel*> {
             &clients, &users, &scopes, &errorUris, &providers }) {
        model->retranslate();
    }
}

void ConsoleModels::load()
{
    // A search reads the whole table: mapped, its pages need not be copied one by one.
    store::Database& reader = clients.reader();
    if (reader.dialect() == store::Dialect::Sqlite) {
        static_cast<void>(reader.run(QStringLiteral("PRAGMA mmap_size = 268435456")));
    }
    clients.select();
    users.select();
    scopes.select();
    errorUris.select();
    providers.select();
    linkedAccounts.refresh();
    // Without old tokens the list just starts with the next one that is issued.
    static_cast<void>(tokens.load());
    settings.refresh();
    initialTokens.refresh();
    keptFlows.load(flows);
}

} // namespace gatehouse::ui
