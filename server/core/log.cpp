// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/log.h"

#include <QtCore/QDateTime>

#include <cstdio>

namespace gatehouse::core {

Q_LOGGING_CATEGORY(lcCore, "gatehouse.core", QtInfoMsg)

namespace {

const char* levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "error";
    case QtFatalMsg:
        return "fatal";
    }
    return "info";
}

QByteArray escaped(const QString& text)
{
    QByteArray out;
    const QByteArray utf8 = text.toUtf8();
    out.reserve(utf8.size());
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x20 && byte != 0x7f)
            out.append(c);
        else
            out.append("\\x").append(QByteArray::number(byte, 16).rightJustified(2, '0'));
    }
    return out;
}

void writeLine(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const QByteArray line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1() + ' '
        + levelName(type) + ' ' + (context.category ? context.category : "default") + ": " + escaped(message)
        + '\n';
    // One call, so that lines of several threads never mix.
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
}

} // namespace

void installLogHandler()
{
    qInstallMessageHandler(writeLine);
}

} // namespace gatehouse::core
