// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console_loader.h"

#include "app/console_host.h"
#include "app/exit_code.h"
#include "app/session.h"

#include <QtCore/QFileInfo>
#include <QtCore/QLibrary>

#include <cstdio>

namespace gatehouse::app {

using namespace Qt::StringLiterals;

namespace {

class SessionHost final : public ConsoleHost
{
public:
    explicit SessionHost(ProgramOptions options)
        : m_session(std::move(options))
    {
    }

    [[nodiscard]] core::Result<void> open() override
    {
        auto opened = m_session.open();
        if (opened)
            m_session.server().setObserved(true);
        return opened;
    }
    [[nodiscard]] store::Workspace& workspace() override { return m_session.workspace(); }
    [[nodiscard]] control::ServerControl& control() override { return m_session.server(); }
    [[nodiscard]] const control::ServerOptions& serverOptions() const override
    {
        return m_session.options().server;
    }

private:
    Session m_session;
};

/// Beside the executable, in a build tree as well as installed.
QString modulePath()
{
    const QString folder = QFileInfo(QFileInfo(u"/proc/self/exe"_s).symLinkTarget()).absolutePath();
    const QStringList places { u"/../lib/gatehouse/"_s,
        u"/../lib/%1/gatehouse/"_s.arg(QLatin1StringView(GATEHOUSE_LIBRARY_ARCHITECTURE)) };
    for (const QString& place : places) {
        const QString path = folder + place + u"libgatehouse-console.so"_s;
        if (QFileInfo::exists(path))
            return path;
    }
    return {};
}

} // namespace

int runConsole(int& argc, char** argv, const QStringList& arguments)
{
    const auto options = ProgramOptions::parse(arguments);
    if (!options) {
        std::fprintf(stderr, "gatehouse: %s\n", qUtf8Printable(options.error().message));
        return exit_code::usage;
    }
    QLibrary module(modulePath());
    const auto entry = module.fileName().isEmpty()
        ? nullptr
        : reinterpret_cast<ConsoleEntry>(module.resolve(consoleEntryName));
    if (!entry) {
        std::fprintf(stderr,
            "gatehouse: the console module cannot be loaded (%s); 'gatehouse serve' works without "
            "it\n",
            qUtf8Printable(module.errorString()));
        return exit_code::failure;
    }
    SessionHost host(*options);
    return entry(argc, argv, host);
}

} // namespace gatehouse::app
