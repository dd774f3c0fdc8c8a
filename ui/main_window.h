// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/palette_model.h"
#include "server/control/server_control.h"
#include "ui/page.h"

#include <QtWidgets/QMainWindow>

#include <functional>
#include <memory>

class QListView;
class QMenu;
class QStackedWidget;

namespace gatehouse::models {
class NameSearch;
class SidebarModel;
} // namespace gatehouse::models
namespace gatehouse::store {
class Database;
class Workspace;
struct RegistryHit;
} // namespace gatehouse::store

namespace gatehouse::ui {

class ConsoleModels;
class ErrorBanner;
class LabBanner;
class ServerBar;
class StatusStrip;
struct ViewState;

/// The console's window. Takes its own read-only connection of `workspace`; writes go through the
/// workspace's writer. Shows what `control` says and asks it to start and stop; the server is not
/// touched when the window goes. Main thread; workspace and control outlive it. Call applyTheme()
/// before making one.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(store::Workspace& workspace, control::ServerControl& control,
        const control::ServerOptions& options, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Starts the server where the header says; a refusal shows in the banner.
    void startServer();
    /// By id, see builtin_pages.cpp.
    void openPage(const QString& id);
    /// The page with one of its rows in front; false when there is no such row.
    bool openRecord(const QString& page, qint64 id);
    /// The traffic with one request in front.
    void openRequest(const QByteArray& number, RequestPart part);
    [[nodiscard]] QString currentPage() const;
    /// Null when the workspace could not be read.
    [[nodiscard]] ConsoleModels* models() { return m_models.get(); }
    [[nodiscard]] ErrorBanner* banner() { return m_banner; }
    /// `fill` puts further entries on top of the File menu, now and whenever the menus are made
    /// anew.
    void extendFileMenu(std::function<void(QMenu&)> fill);
    /// Asked when the window is to be closed and nothing is unsaved: true hides it instead.
    void setHidesOnClose(std::function<bool()> hidesOnClose);
    /// To the front, whatever it was.
    void bringToFront();
    /// Starts a stopped server, stops a running one.
    void toggleServer();
    [[nodiscard]] int unsavedChanges() const;
    /// Keeps page, rows and geometry for the next window.
    void rememberView() const;
    /// Closes for good, tray or not; unsaved changes are asked about first.
    void quit();

Q_SIGNALS:
    /// The window was closed for good.
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct OpenPage
    {
        QString id;
        Page* page;
    };

    void showUnreadable(const QString& reason);
    void buildFrame(const control::ServerOptions& options);
    [[nodiscard]] QWidget* makeSidebar();
    void addPages();
    void buildMenus();
    void buildEditMenu();
    void buildViewMenu();
    void buildServerMenu();
    void buildHelpMenu();
    void showPalette();
    void showKeyboardMap();
    [[nodiscard]] QList<models::PaletteModel::Entry> paletteEntries();
    [[nodiscard]] models::PaletteModel::Entry registryEntry(const store::RegistryHit& hit);
    QAction* addPageAction(QMenu* menu, const char* objectName, const QString& text,
        const QKeySequence& keys, PageAction action);
    void restartServer();
    void setLabMode(bool isLab);
    void showLabMode(const control::ServerStatus& status);
    void showTls();
    void showStatus(const control::ServerStatus& status);
    void showStartFailure(const control::StartFailure& failure);
    void showPageState();
    void cycleFocus();
    [[nodiscard]] Page* current() const;
    void askAboutUnsaved(int count);
    void saveEverything();
    void build(const control::ServerOptions& options);
    void buildFileMenu();
    void retranslate();
    [[nodiscard]] ViewState view() const;
    void showView(const ViewState& view);

    store::Workspace& m_workspace;
    control::ServerControl& m_control;
    // Before the models, which read through it to their end.
    std::unique_ptr<store::Database> m_reader;
    std::unique_ptr<ConsoleModels> m_models;
    std::unique_ptr<models::NameSearch> m_names;
    ServerBar* m_serverBar = nullptr;
    ErrorBanner* m_banner = nullptr;
    LabBanner* m_labBanner = nullptr;
    QListView* m_sidebar = nullptr;
    models::SidebarModel* m_sidebarModel = nullptr;
    QStackedWidget* m_stack = nullptr;
    StatusStrip* m_status = nullptr;
    QAction* m_toggleAction = nullptr;
    QAction* m_restartAction = nullptr;
    QAction* m_labAction = nullptr;
    QAction* m_tlsAction = nullptr;
    QList<OpenPage> m_pages;
    QList<std::pair<QAction*, PageAction>> m_pageActions;
    bool m_isRestarting = false;
    bool m_isRetranslationDue = false;
    bool m_isQuitting = false;
    std::function<void(QMenu&)> m_fillFileMenu;
    std::function<bool()> m_hidesOnClose;
};

} // namespace gatehouse::ui
