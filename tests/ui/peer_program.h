// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtTest/QTest>

namespace gatehouse::ui {

/// An authorization server that nobody here wrote, as a process of its own: one of
/// tests/clients/providers (see serving.py there). It ends when its standard input is closed.
class PeerProgram
{
public:
    /// `program` is Node.js or Debian's Python; `callback` is the only redirect URI it knows.
    PeerProgram(const QString& program, const QString& file, const QString& callback)
    {
        const QString folder
            = QStringLiteral(GATEHOUSE_SOURCE_DIR) + QStringLiteral("/tests/clients/providers/");
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(program, { folder + file, callback });
        QByteArray said;
        const bool hasSpoken = QTest::qWaitFor(
            [this, &said] {
                said += m_process.readAllStandardOutput();
                return said.contains('\n') || m_process.state() == QProcess::NotRunning;
            },
            30000);
        const QJsonObject first = QJsonDocument::fromJson(said.split('\n').first()).object();
        configuration = first.value(QLatin1String("provider")).toObject();
        if (!hasSpoken || configuration.isEmpty())
            qFatal("%s does not start: %s", qPrintable(file), said.constData());
    }
    ~PeerProgram()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(5000))
            m_process.kill();
        m_process.waitForFinished(5000);
    }
    PeerProgram(const PeerProgram&) = delete;
    PeerProgram& operator=(const PeerProgram&) = delete;

    QJsonObject configuration; ///< As the registry document has it, with client_secret.

private:
    QProcess m_process;
};

} // namespace gatehouse::ui
