// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/user_repository.h"
#include "tests/ui/console_fixture.h"
#include "tests/ui/fake_shell_host.h"
#include "ui/shell/console_shell.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QMenuBar>

namespace gatehouse::ui {

/// The console as a program, with its settings in a temporary folder.
struct ShellFixture
{
    QTemporaryDir settings;
    FakeShellHost host;
    std::unique_ptr<ConsoleShell> shell;

    ShellFixture()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("gatehouse-test"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    }
    ~ShellFixture() { shell.reset(); }

    /// One user is there, so that nobody is led through first steps.
    void addUser()
    {
        auto workspace = store::Workspace::open(
            *store::Location::parse(host.workspaceName()), host.clock, host.random, {});
        const std::function<core::Result<qint64>(store::Transaction&)> work
            = [](store::Transaction& transaction) {
                  domain::User user;
                  user.username = QStringLiteral("alice");
                  user.subject = QStringLiteral("sub-alice");
                  return store::UserRepository(transaction.database())
                      .insert(user, transaction.now());
              };
        if (!(*workspace)->writer().runAndWait<qint64>(work)) {
            qFatal("no user");
        }
    }

    void make() { shell = std::make_unique<ConsoleShell>(host, settings.path()); }

    void open()
    {
        make();
        shell->start();
        QTRY_VERIFY(shell->window() != nullptr);
        QVERIFY(QTest::qWaitForWindowActive(shell->window()));
    }

    void trigger(const char* action) const
    {
        ConsoleFixture::child<QAction>(shell->window(), action)->trigger();
    }

    template <typename T>
    [[nodiscard]] T* find(const char* name) const
    {
        return shell->window()->findChild<T*>(QLatin1String(name));
    }
};

} // namespace gatehouse::ui
