// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/workspace.h"
#include "ui/console_models.h"
#include "ui/main_window.h"
#include "ui/page.h"
#include "ui/server_bar.h"
#include "ui/shell/view_state.h"
#include "ui/widgets/error_banner.h"

#include "models/sidebar_model.h"

#include <QtCore/QTimer>
#include <QtGui/QCloseEvent>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QStatusBar>

using namespace Qt::StringLiterals;

// How MainWindow comes, changes its language and goes without losing anything.
namespace gatehouse::ui {

ViewState MainWindow::view() const
{
    ViewState state { .geometry = saveGeometry(), .page = currentPage() };
    for (const OpenPage& open : m_pages) {
        if (const qint64 record = open.page->currentRecord(); record != 0) {
            state.records.insert(open.id, record);
        }
    }
    return state;
}

void MainWindow::rememberView() const
{
    if (m_stack != nullptr) {
        view().save(m_workspace.location().display());
    }
}

void MainWindow::showView(const ViewState& view)
{
    for (const OpenPage& open : std::as_const(m_pages)) {
        if (const qint64 record = view.records.value(open.id); record != 0) {
            open.page->showRecord(record);
        }
    }
    openPage(m_sidebarModel->indexOf(view.page).isValid() ? view.page : u"overview"_s);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_stack != nullptr && !m_isRetranslationDue) {
        m_isRetranslationDue = true;
        // The one who changed the language may stand in a menu or page of ours.
        QTimer::singleShot(0, this, &MainWindow::retranslate);
    }
}

/// Every page, menu and bar is made anew: nothing can keep a word of the old language. Edits that
/// are not saved are not risked for it.
void MainWindow::retranslate()
{
    if (!m_isRetranslationDue) {
        return;
    }
    if (unsavedChanges() > 0) {
        m_banner->showMessage(ErrorBanner::Severity::Info, u"language"_s,
            tr("The pages change their language when the unsaved changes are saved or reverted."));
        return;
    }
    m_isRetranslationDue = false;
    const ViewState last = view();
    const control::ServerOptions options = m_serverBar->options();
    m_pageActions.clear();
    for (const OpenPage& open : std::as_const(m_pages)) {
        // What a page says while it goes is about a sidebar that goes too.
        open.page->disconnect(this);
    }
    m_pages.clear();
    delete takeCentralWidget();
    setMenuBar(new QMenuBar);
    setStatusBar(new QStatusBar);
    m_models->retranslate();
    build(options);
    showView(last);
}

int MainWindow::unsavedChanges() const
{
    int count = 0;
    for (const OpenPage& open : m_pages) {
        count += open.page->unsavedChanges();
    }
    return count;
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    const int unsaved = unsavedChanges();
    if (unsaved > 0) {
        event->ignore();
        askAboutUnsaved(unsaved);
        return;
    }
    rememberView();
    if (!m_isQuitting && m_hidesOnClose && m_hidesOnClose()) {
        event->ignore();
        hide();
        return;
    }
    event->accept();
    Q_EMIT closed();
}

void MainWindow::askAboutUnsaved(int count)
{
    const QList<ErrorBanner::Action> actions {
        { u"saveAndClose"_s, tr("Save and close"), [this] { saveEverything(); } },
        { u"closeUnsaved"_s, tr("Close without saving"),
            [this] {
                for (const OpenPage& open : std::as_const(m_pages)) {
                    open.page->discardChanges();
                }
                close();
            } },
        { u"keepEditing"_s, tr("Keep editing"), [] {} },
    };
    m_banner->showMessage(ErrorBanner::Severity::Warning, u"close"_s,
        tr("There are unsaved changes: %1.").arg(count), actions);
}

void MainWindow::saveEverything()
{
    for (const OpenPage& open : std::as_const(m_pages)) {
        if (open.page->unsavedChanges() == 0) {
            continue;
        }
        openPage(open.id);
        open.page->run(PageAction::Save);
        if (open.page->unsavedChanges() > 0) {
            return; // The page says why in the banner.
        }
    }
    close();
}

void MainWindow::quit()
{
    m_isQuitting = true;
    // Hidden in the tray it would have nothing to ask with.
    bringToFront();
    close();
    m_isQuitting = unsavedChanges() > 0 && m_isQuitting;
}

void MainWindow::setHidesOnClose(std::function<bool()> hidesOnClose)
{
    m_hidesOnClose = std::move(hidesOnClose);
}

void MainWindow::bringToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

} // namespace gatehouse::ui
