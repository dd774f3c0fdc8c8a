// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The console's host without its window, for tst_keychain.py:
//   session_host launch URL      opens URL as "Open another workspace" does, with the password from
//   standard input session_host --workspace URL what is launched then: tells the file
//   SESSION_HOST_ANSWER how opening went
#include "app/session_host.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QSaveFile>
#include <QtCore/QTextStream>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

int launch(const QString& workspace)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        return 2;
    }
    app::SessionHost host({ .workspace = u"unused"_s, .server = {} });
    const auto launched = host.launch(workspace, core::SecretString(input.readAll()));
    if (!launched) {
        QTextStream(stderr) << launched.error().message << '\n';
    }
    return launched ? 0 : 1;
}

int openAndTell(const QString& workspace)
{
    app::SessionHost host({ .workspace = workspace, .server = {} });
    const auto opened = host.open();
    QSaveFile answer(qEnvironmentVariable("SESSION_HOST_ANSWER"));
    if (!answer.open(QIODevice::WriteOnly)) {
        return 2;
    }
    QTextStream lines(&answer);
    lines << (opened ? u"opened"_s : opened.error().message) << '\n';
    lines << (qEnvironmentVariableIsSet("PGPASSWORD") ? "environment" : "keychain") << '\n';
    lines << QCoreApplication::arguments().join(u' ') << '\n';
    lines.flush();
    return answer.commit() ? 0 : 2;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"gatehouse-test"_s);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        return 2;
    }
    return arguments[1] == u"launch" ? launch(arguments[2]) : openAndTell(arguments[2]);
}
