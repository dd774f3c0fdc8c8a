// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_error.h"
#include "app/cli/terminal.h"
#include "server/crypto/key_vault.h"
#include "server/store/audit.h"
#include "server/store/workspace.h"

#include <QtCore/QCommandLineOption>
#include <QtCore/QJsonValue>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <functional>
#include <optional>

class QCommandLineParser;

namespace gatehouse::app::cli {

/// What a command has to say: both forms are always made, `--json` chooses.
struct Output
{
    QJsonValue json;
    QString text; ///< For people; ends with a line end, or empty.
    int exitCode = exit_code::success;
    bool isPrinted = false; ///< The command wrote everything itself, as it came.
};

/// What a command works with. Lives for one command.
struct Context
{
    store::Location location; ///< Where `workspace` is.
    store::Workspace* workspace; ///< Null only for commands that want it closed.
    const QCommandLineParser& options;
    QStringList arguments; ///< Positional ones, without the command's own words.
    Terminal& terminal;
    const core::Clock& clock;
    core::RandomSource& random;
    crypto::KeyVault* vault; ///< The desktop's keychain; null: none.
};

/// One verb of one noun ("client add"), or a command of its own ("import": empty verb).
struct Command
{
    QString noun;
    QString verb {};
    QString summary; ///< One line of help.
    QStringList argumentNames {}; ///< "CLIENT_ID"; optional ones in brackets, last.
    QList<QCommandLineOption> options {};
    std::function<CommandResult<Output>(const Context&)> run {};
    bool wantsWorkspaceClosed = false;

    [[nodiscard]] QString name() const;
    [[nodiscard]] QString usage() const;
};

/// A read-only connection; exit code 1 when there is none.
[[nodiscard]] CommandResult<std::unique_ptr<store::Database>> openReader(const Context& context);

/// Runs `work` on the writer and waits. A change and its audit row belong into one closure.
template <typename T>
[[nodiscard]] CommandResult<T> write(
    const Context& context, const std::function<core::Result<T>(store::Transaction&)>& work)
{
    auto result = context.workspace->writer().template runAndWait<T>(work);
    if (!result)
        return failed(result.error());
    return std::move(*result);
}

/// An audit row of this program.
[[nodiscard]] core::Result<void> audit(store::Transaction& transaction, const char* action,
    const QString& object, const QString& detail = {});

} // namespace gatehouse::app::cli
