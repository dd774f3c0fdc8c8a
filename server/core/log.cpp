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

/// Control characters (C1 too: U+009B starts a terminal command), line separators and direction
/// marks.
bool mayForge(char32_t unit)
{
    switch (QChar::category(unit)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QByteArray escaped(const QString& text)
{
    QByteArray out;
    out.reserve(text.size());
    const auto units = text.toUcs4();
    for (const char32_t unit : units) {
        const QByteArray hex = QByteArray::number(unit, 16);
        if (!mayForge(unit))
            out.append(QString::fromUcs4(&unit, 1).toUtf8());
        else if (unit < 0x80)
            out.append("\\x").append(hex.rightJustified(2, '0'));
        else
            out.append("\\u{").append(hex).append('}');
    }
    return out;
}

void writeLine(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const QByteArray line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1()
        + ' ' + levelName(type) + ' ' + (context.category ? context.category : "default") + ": "
        + escaped(message) + '\n';
    // One call, so that lines of several threads never mix.
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
}

} // namespace

void installLogHandler()
{
    qInstallMessageHandler(writeLine);
}

} // namespace gatehouse::core
