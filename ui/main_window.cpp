// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "models/name_search.h"
#include "models/sidebar_model.h"
#include "server/store/workspace.h"
#include "ui/builtin_pages.h"
#include "ui/console_context.h"
#include "ui/console_models.h"
#include "ui/delegates/sidebar_delegate.h"
#include "ui/server_bar.h"
#include "ui/shell/view_state.h"
#include "ui/status_strip.h"
#include "ui/theme/icons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/error_banner.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/lab_banner.h"
#include "ui/widgets/labels.h"

#include <QtCore/QFileInfo>
#include <QtCore/QTimer>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QStatusBar>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

MainWindow::MainWindow(store::Workspace& workspace, control::ServerControl& control,
    const control::ServerOptions& options, QWidget* parent)
    : QMainWindow(parent)
    , m_workspace(workspace)
    , m_control(control)
{
    const QString place = workspace.location().display();
    setObjectName(u"mainWindow"_s);
    setWindowIcon(lineIcon("logo", IconTone::Accent));
    setWindowTitle(tr("%1 – Gatehouse").arg(QFileInfo(place).fileName()));
    resize(1280, 800);
    auto reader = workspace.openReader();
    if (!reader) {
        showUnreadable(reader.error().message);
        return;
    }
    m_reader = std::move(*reader);
    m_models = std::make_unique<ConsoleModels>(workspace, *m_reader, control);
    m_models->load();
    m_names = std::make_unique<models::NameSearch>(workspace);
    build(options);
    connect(&m_control, &control::ServerControl::statusChanged, this, &MainWindow::showStatus);
    connect(&m_control, &control::ServerControl::startFailed, this, &MainWindow::showStartFailure);
    const ViewState last = ViewState::load(place);
    restoreGeometry(last.geometry);
    showView(last);
    m_sidebar->setFocus();
}

void MainWindow::build(const control::ServerOptions& options)
{
    buildFrame(options);
    m_status = new StatusStrip(*statusBar(), m_workspace.location().display(), statusBar());
    addPages();
    buildMenus();
    connect(m_serverBar, &ServerBar::toggleRequested, this, &MainWindow::toggleServer);
    connect(m_serverBar, &ServerBar::tlsRequested, this, &MainWindow::showTls);
    showStatus(m_control.status());
}

MainWindow::~MainWindow()
{
    // The pages look at the models, so they go first.
    delete takeCentralWidget();
}

void MainWindow::showUnreadable(const QString& reason)
{
    auto* message = new EmptyState("error", this);
    message->setMessage(tr("The workspace cannot be read"), reason, {});
    setCentralWidget(message);
}

void MainWindow::buildFrame(const control::ServerOptions& options)
{
    auto* center = new QWidget(this);
    m_serverBar = new ServerBar(options, center);
    m_labBanner = new LabBanner(center);
    connect(m_labBanner, &LabBanner::leaveRequested, this, [this] { setLabMode(false); });
    // What the command line says goes before what was chosen here.
    if (options.tlsCertificate.isEmpty()) {
        m_serverBar->setTls(TlsFiles::load(m_workspace.location().display()));
    }
    m_banner = new ErrorBanner(center);
    m_stack = new QStackedWidget(center);
    m_stack->setObjectName(u"pages"_s);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_serverBar);
    right->addWidget(m_labBanner);
    right->addWidget(m_banner);
    right->addWidget(m_stack, 1);
    auto* row = new QHBoxLayout(center);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeSidebar());
    row->addLayout(right, 1);
    setCentralWidget(center);
}

QWidget* MainWindow::makeSidebar()
{
    auto* column = new QWidget(this);
    column->setObjectName(u"sidebarColumn"_s);
    column->setAttribute(Qt::WA_StyledBackground);
    column->setFixedWidth(204);
    auto* logo = new IconLabel("logo", IconTone::Accent, 26, column);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(18, 14, 12, 4);
    head->setSpacing(10);
    head->addWidget(logo);
    head->addWidget(cardTitle(u"Gatehouse"_s, column), 1);
    m_sidebarModel = new models::SidebarModel(column);
    m_sidebar = new QListView(column);
    m_sidebar->setObjectName(u"sidebar"_s);
    m_sidebar->setAccessibleName(tr("Pages"));
    m_sidebar->setModel(m_sidebarModel);
    m_sidebar->setItemDelegate(new SidebarDelegate(m_sidebar));
    m_sidebar->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_sidebar->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_sidebar->setMouseTracking(true);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 1, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_sidebar, 1);
    return column;
}

void MainWindow::addPages()
{
    const ConsoleContext context { .workspace = m_workspace,
        .control = m_control,
        .models = *m_models,
        .banner = *m_banner,
        .openPage = [this](const QString& id) { openPage(id); },
        .openRecord = [this](const QString& page, qint64 id) { openRecord(page, id); },
        .openRequest
        = [this](const QByteArray& number, RequestPart part) { openRequest(number, part); } };
    for (const PageDefinition& definition : builtinPages()) {
        const QString id = QLatin1String(definition.id);
        Page* page = definition.make(context);
        m_stack->addWidget(page);
        m_pages.append({ .id = id, .page = page });
        m_sidebarModel->addPage(
            definition.section, id, definition.title, lineIcon(definition.icon));
        connect(page, &Page::stateChanged, this, [this, page, id] {
            m_sidebarModel->setUnsaved(id, page->unsavedChanges());
            showPageState();
        });
    }
    connect(m_sidebar->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& index) {
            openPage(index.data(models::SidebarModel::PageIdRole).toString());
        });
}

void MainWindow::openPage(const QString& id)
{
    for (const OpenPage& open : std::as_const(m_pages)) {
        if (open.id != id || open.page == m_stack->currentWidget()) {
            continue;
        }
        m_stack->setCurrentWidget(open.page);
        open.page->activate();
    }
    const QModelIndex index = m_sidebarModel->indexOf(currentPage());
    if (m_sidebar->currentIndex() != index) {
        m_sidebar->setCurrentIndex(index);
    }
    showPageState();
}

bool MainWindow::openRecord(const QString& page, qint64 id)
{
    openPage(page);
    return currentPage() == page && current()->showRecord(id);
}

void MainWindow::openRequest(const QByteArray& number, RequestPart part)
{
    openPage(u"traffic"_s);
    current()->showRequest(number, part);
}

QString MainWindow::currentPage() const
{
    for (const OpenPage& open : m_pages) {
        if (open.page == m_stack->currentWidget()) {
            return open.id;
        }
    }
    return {};
}

Page* MainWindow::current() const
{
    return m_stack == nullptr ? nullptr : qobject_cast<Page*>(m_stack->currentWidget());
}

void MainWindow::showPageState()
{
    const Page* page = current();
    for (const auto& [action, what] : std::as_const(m_pageActions)) {
        action->setEnabled(page != nullptr && page->can(what));
    }
    if (m_isRetranslationDue && unsavedChanges() == 0) {
        // Not now: whoever told the state is in the middle of something.
        QTimer::singleShot(0, this, &MainWindow::retranslate);
    }
}

} // namespace gatehouse::ui
