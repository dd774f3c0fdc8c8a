// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <vector>

namespace gatehouse::test {

/// Runs the openssl command. Not by QProcess: it forks in a way that ends a process under
/// ThreadSanitizer.
[[nodiscard]] inline bool runOpenssl(const QStringList& arguments)
{
    std::vector<QByteArray> texts { "openssl" };
    for (const QString& argument : arguments)
        texts.push_back(argument.toLocal8Bit());
    std::vector<char*> pointers;
    for (QByteArray& text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    for (const int output : { STDOUT_FILENO, STDERR_FILENO })
        posix_spawn_file_actions_addopen(&actions, output, "/dev/null", O_WRONLY, 0);
    pid_t child = 0;
    const bool isStarted
        = ::posix_spawnp(&child, "openssl", &actions, nullptr, pointers.data(), environ) == 0;
    posix_spawn_file_actions_destroy(&actions);
    int status = 0;
    return isStarted && ::waitpid(child, &status, 0) == child && status == 0;
}

/// A certificate of its own for localhost.
[[nodiscard]] inline bool makeLocalhostCertificate(
    const QString& certificate, const QString& key, const QStringList& keyOptions)
{
    const QStringList arguments { QStringLiteral("req"), QStringLiteral("-x509"),
        QStringLiteral("-nodes"), QStringLiteral("-days"), QStringLiteral("2"),
        QStringLiteral("-subj"), QStringLiteral("/CN=localhost"), QStringLiteral("-addext"),
        QStringLiteral("subjectAltName=DNS:localhost"), QStringLiteral("-keyout"), key,
        QStringLiteral("-out"), certificate };
    return runOpenssl(arguments + keyOptions);
}

} // namespace gatehouse::test
