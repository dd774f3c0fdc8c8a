// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/result.h"
#include "server/core/secret_string.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace gatehouse::app::cli {

/// What a command may do with the world around the process. Tests put their own in its place.
class Terminal
{
public:
    virtual ~Terminal() = default;

    virtual void write(const QString& text) = 0; ///< Standard output.
    virtual void writeError(const QString& text) = 0; ///< Standard error.
    /// Standard input to its end, at most 64 MiB.
    [[nodiscard]] virtual core::Result<QByteArray> readInput() = 0;
    /// One line: asked for without echo where a person sits in front, else the first line of
    /// standard input.
    [[nodiscard]] virtual core::Result<core::SecretString> readSecret(const QString& prompt) = 0;
};

/// The process' own streams.
class ProcessTerminal final : public Terminal
{
public:
    void write(const QString& text) override;
    void writeError(const QString& text) override;
    [[nodiscard]] core::Result<QByteArray> readInput() override;
    [[nodiscard]] core::Result<core::SecretString> readSecret(const QString& prompt) override;
};

/// A registry document or a secret from a file; "-" is standard input. `limit` in bytes.
[[nodiscard]] core::Result<QByteArray> readFile(
    Terminal& terminal, const QString& file, qint64 limit);
/// As readFile, without the line end an editor leaves.
[[nodiscard]] core::Result<core::SecretString> readSecretFile(
    Terminal& terminal, const QString& file);

} // namespace gatehouse::app::cli
