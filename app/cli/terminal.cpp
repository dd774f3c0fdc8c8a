// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include <QtCore/QFile>

#include <termios.h>
#include <unistd.h>

#include <cstdio>

namespace gatehouse::app::cli {

using namespace Qt::StringLiterals;
using core::ErrorKind;

namespace {

constexpr qint64 maximumInput = 64 * 1024 * 1024;
constexpr qint64 maximumSecret = 4096;

/// Switches the echo off for its life; does nothing when standard input is no terminal.
class EchoOff
{
public:
    EchoOff()
    {
        m_isTerminal = tcgetattr(STDIN_FILENO, &m_saved) == 0;
        if (!m_isTerminal)
            return;
        termios silent = m_saved;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~EchoOff()
    {
        if (m_isTerminal)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_saved);
    }
    EchoOff(const EchoOff&) = delete;
    EchoOff& operator=(const EchoOff&) = delete;

    [[nodiscard]] bool isTerminal() const { return m_isTerminal; }

private:
    termios m_saved {};
    bool m_isTerminal = false;
};

QByteArray withoutLineEnd(QByteArray text)
{
    while (text.endsWith('\n') || text.endsWith('\r'))
        text.chop(1);
    return text;
}

} // namespace

void ProcessTerminal::write(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

void ProcessTerminal::writeError(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
}

core::Result<QByteArray> ProcessTerminal::readInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return core::failure(ErrorKind::Unavailable, u"standard input cannot be read"_s);
    const QByteArray text = input.read(maximumInput + 1);
    if (text.size() > maximumInput)
        return core::failure(ErrorKind::Invalid, u"standard input is longer than 64 MiB"_s);
    return text;
}

core::Result<core::SecretString> ProcessTerminal::readSecret(const QString& prompt)
{
    const EchoOff echoOff;
    if (echoOff.isTerminal())
        writeError(prompt + u": "_s);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return core::failure(ErrorKind::Unavailable, u"standard input cannot be read"_s);
    const core::SecretString line(withoutLineEnd(input.readLine(maximumSecret)));
    if (echoOff.isTerminal())
        writeError(u"\n"_s);
    return line;
}

core::Result<QByteArray> readFile(Terminal& terminal, const QString& file, qint64 limit)
{
    if (file == "-"_L1)
        return terminal.readInput();
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return core::failure(ErrorKind::Unavailable, source.errorString(), file);
    const QByteArray text = source.read(limit + 1);
    if (text.size() > limit)
        return core::failure(ErrorKind::Invalid, u"longer than %1 bytes"_s.arg(limit), file);
    return text;
}

core::Result<core::SecretString> readSecretFile(Terminal& terminal, const QString& file)
{
    const auto text = readFile(terminal, file, maximumSecret);
    if (!text)
        return tl::unexpected(text.error());
    return core::SecretString(withoutLineEnd(*text));
}

} // namespace gatehouse::app::cli
