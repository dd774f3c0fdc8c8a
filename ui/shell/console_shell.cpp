// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/console_shell.h"

#include "ui/console_models.h"
#include "ui/main_window.h"
#include "ui/shell/recent_workspaces.h"
#include "ui/wizard/first_run_wizard.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

ConsoleShell::ConsoleShell(ShellHost& host, const QString& runtimeFolder, QObject* parent)
    : QObject(parent)
    , m_host(host)
    , m_preferences(Preferences::load())
    , m_instance(host.workspaceName(), runtimeFolder)
{
    // The window may be hidden in the tray; when all is over, finished() says so.
    QApplication::setQuitOnLastWindowClosed(false);
    m_language.use(m_preferences.language);
    applyAppearance(*qApp, m_preferences);
    connect(&m_instance, &SingleInstance::claimed, this, &ConsoleShell::openWorkspace);
    connect(&m_instance, &SingleInstance::handedOver, this, &ConsoleShell::finished);
    connect(&m_instance, &SingleInstance::unanswered, this,
        [this] { showRefusal(tr("Another console has it open but does not answer.")); });
    connect(&m_instance, &SingleInstance::raiseRequested, this, [this] {
        if (m_window) {
            m_window->bringToFront();
        }
    });
    connect(&m_tray, &Tray::windowWanted, this, [this] { m_window->bringToFront(); });
    connect(&m_tray, &Tray::toggleServerWanted, this, [this] { m_window->toggleServer(); });
    connect(&m_tray, &Tray::quitWanted, this, [this] { m_window->quit(); });
}

ConsoleShell::~ConsoleShell() = default;

void ConsoleShell::start()
{
    m_instance.claim();
}

void ConsoleShell::openWorkspace()
{
    const auto opened = m_host.open();
    if (!opened) {
        showRefusal(opened.error().message);
        return;
    }
    recent_workspaces::note(m_host.workspaceName());
    makeWindow();
    if (m_preferences.startsServer) {
        m_window->startServer();
    }
    const ConsoleModels* models = m_window->models();
    if (models != nullptr && models->clients.rowCount() == 0 && models->users.rowCount() == 0) {
        showFirstSteps();
    }
}

void ConsoleShell::makeWindow()
{
    m_window = std::make_unique<MainWindow>(
        m_host.workspace(), m_host.control(), m_host.serverOptions());
    m_window->extendFileMenu([this](QMenu& menu) { fillFileMenu(menu); });
    m_window->setHidesOnClose([this] { return m_tray.isShown(); });
    connect(m_window.get(), &MainWindow::closed, this, &ConsoleShell::finished);
    connect(&m_host.control(), &control::ServerControl::statusChanged, &m_tray, &Tray::showStatus);
    m_tray.showStatus(m_host.control().status());
    m_tray.setWanted(m_preferences.showsTray);
    m_window->show();
}

void ConsoleShell::showRefusal(const QString& reason)
{
    auto* box = new QMessageBox(QMessageBox::Critical, QApplication::applicationDisplayName(),
        tr("The workspace %1 cannot be opened.").arg(m_host.workspaceName()));
    box->setObjectName(u"refusal"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(reason);
    const QPushButton* other = box->addButton(tr("Open another…"), QMessageBox::ActionRole);
    box->addButton(QMessageBox::Close);
    connect(box, &QMessageBox::finished, this, [this, box, other] {
        if (box->clickedButton() == other) {
            askForWorkspace(false);
        } else {
            Q_EMIT refused();
        }
    });
    box->open();
}

void ConsoleShell::showFirstSteps()
{
    auto* wizard = new FirstRunWizard(m_host.workspaceName(), *m_window->models(), m_window.get());
    connect(wizard, &FirstRunWizard::finishedSteps, this,
        [this](bool startsServer, const QString& page) {
            m_window->openPage(page);
            if (startsServer && m_host.control().status().state == control::ServerState::Stopped) {
                m_window->startServer();
            }
        });
    wizard->open();
}

void ConsoleShell::apply(const Preferences& preferences)
{
    const Preferences before = std::exchange(m_preferences, preferences);
    m_preferences.save();
    if (before.colors != preferences.colors || before.fontSize != preferences.fontSize) {
        applyAppearance(*qApp, preferences);
    }
    m_language.use(preferences.language);
    m_tray.setWanted(preferences.showsTray);
    m_tray.retranslate();
}

} // namespace gatehouse::ui
