// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session_host.h"

#include "server/store/registry_restore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QProcess>
#include <QtCore/QSettings>

namespace gatehouse::app {

using namespace Qt::StringLiterals;

namespace {

constexpr char passwordsKey[] = "console/workspacesWithPassword";

/// The keychain for another thread: its module belongs to the main thread, which must not be
/// waiting.
class MainThreadVault final : public crypto::KeyVault
{
public:
    explicit MainThreadVault(crypto::KeyVault& inner)
        : m_inner(inner)
    {
    }
    core::Result<std::optional<core::SecretString>> read(const QString& name) override
    {
        return inMainThread<std::optional<core::SecretString>>(
            [this, name] { return m_inner.read(name); });
    }
    core::Result<void> write(const QString& name, const core::SecretString& text) override
    {
        return inMainThread<void>([this, name, text] { return m_inner.write(name, text); });
    }
    core::Result<void> remove(const QString& name) override
    {
        return inMainThread<void>([this, name] { return m_inner.remove(name); });
    }

private:
    template <typename T>
    static core::Result<T> inMainThread(std::function<core::Result<T>()> ask)
    {
        core::Result<T> answer
            = core::failure(core::ErrorKind::Unavailable, u"the program is ending"_s);
        QMetaObject::invokeMethod(
            qApp, [&] { answer = ask(); }, Qt::BlockingQueuedConnection);
        return answer;
    }

    crypto::KeyVault& m_inner;
};

QString keychainName(const store::Location& location)
{
    return u"password of "_s + location.display();
}

/// Only these are looked up: asking the keychain may make a desktop ask its person.
QStringList workspacesWithPassword()
{
    return QSettings().value(QLatin1String(passwordsKey)).toStringList();
}

void noteWorkspaceWithPassword(const QString& display)
{
    constexpr qsizetype mostKept = 100;
    QStringList all = workspacesWithPassword();
    all.removeAll(display);
    all.prepend(display);
    QSettings().setValue(QLatin1String(passwordsKey), all.mid(0, mostKept));
}

} // namespace

SessionHost::SessionHost(ProgramOptions options)
    : m_options(std::move(options))
{
}

SessionHost::~SessionHost() = default;

QString SessionHost::workspaceName() const
{
    const auto location = store::Location::parse(m_options.workspace);
    return location ? location->display() : m_options.workspace;
}

core::Result<void> SessionHost::open()
{
    findPassword();
    auto session = std::make_unique<Session>(m_options);
    auto opened = session->open();
    if (!opened)
        return opened;
    session->server().setObserved(true);
    m_session = std::move(session);
    // They were applied; a restored backup is not to be changed by them again.
    m_options.isDemo = false;
    m_options.importFile.clear();
    return {};
}

void SessionHost::close()
{
    m_session.reset();
}

void SessionHost::findPassword()
{
    const auto location = store::Location::parse(m_options.workspace);
    if (!location || location->dialect != store::Dialect::PostgreSql
        || !location->password.isEmpty() || !m_options.workspacePassword.isEmpty()
        || !workspacesWithPassword().contains(location->display()))
        return;
    const auto found = m_keychain.read(keychainName(*location));
    if (found && *found)
        m_options.workspacePassword = **found;
}

core::Result<ui::ShellHost::RestoreReport> SessionHost::restore(
    const QString& backup, const store::CancelFlag& cancel)
{
    const auto location = store::Location::parse(m_options.workspace);
    if (!location)
        return tl::unexpected(location.error());
    store::RestoreOptions options;
    options.actor = u"console"_s;
    options.cancel = cancel;
    MainThreadVault vault(m_keychain);
    options.vault = &vault;
    const core::SystemClock clock;
    crypto::SystemRandom random;
    const auto report = store::restoreWorkspace(*location, backup, options, clock, random);
    if (!report)
        return tl::unexpected(report.error());
    return RestoreReport { report->previousFile, report->endedAuthorizations };
}

core::Result<void> SessionHost::launch(const QString& workspace, const core::SecretString& password)
{
    const auto location = store::Location::parse(workspace);
    if (!location)
        return tl::unexpected(location.error());
    QProcess console;
    console.setProgram(QCoreApplication::applicationFilePath());
    console.setArguments({ u"--workspace"_s, workspace });
    if (!password.isEmpty()) {
        if (m_keychain.write(keychainName(*location), password)) {
            noteWorkspaceWithPassword(location->display());
        } else {
            // Never on the command line, which everybody can read.
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"PGPASSWORD"_s, QString::fromUtf8(password.reveal()));
            console.setProcessEnvironment(environment);
        }
    }
    if (!console.startDetached())
        return core::failure(core::ErrorKind::Unavailable, console.errorString());
    return {};
}

} // namespace gatehouse::app
