// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/workspace.h"
#include "ui/builtin_pages.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/main_window.h"
#include "ui/page.h"
#include "ui/server_bar.h"
#include "ui/shell/chosen_keys.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QtCore/QUrl>
#include <QtGui/QActionGroup>
#include <QtGui/QClipboard>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QApplication>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QStackedWidget>

using namespace Qt::StringLiterals;

// The menus of MainWindow: everything a button does is here too, with its shortcut.
namespace gatehouse::ui {

void MainWindow::buildMenus()
{
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    buildServerMenu();
    buildHelpMenu();
    chosen_keys::applyTo(*this);
}

void MainWindow::buildFileMenu()
{
    QMenu* file = menuBar()->addMenu(tr("&File"));
    file->setObjectName(u"menuFile"_s);
    if (m_fillFileMenu) {
        m_fillFileMenu(*file);
        file->addSeparator();
    }
    QAction* quit = file->addAction(tr("&Quit"), this, &MainWindow::quit);
    quit->setObjectName(u"actionQuit"_s);
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
}

void MainWindow::extendFileMenu(std::function<void(QMenu&)> fill)
{
    m_fillFileMenu = std::move(fill);
    if (m_stack == nullptr) {
        return;
    }
    m_pageActions.clear();
    setMenuBar(new QMenuBar);
    buildMenus();
    showStatus(m_control.status());
    showPageState();
}

QAction* MainWindow::addPageAction(QMenu* menu, const char* objectName, const QString& text,
    const QKeySequence& keys, PageAction action)
{
    QAction* entry = menu->addAction(text, this, [this, action] {
        Page* page = current();
        if (page != nullptr && page->can(action)) {
            page->run(action);
        }
    });
    entry->setObjectName(QLatin1String(objectName));
    entry->setShortcut(keys);
    m_pageActions.append({ entry, action });
    return entry;
}

void MainWindow::buildEditMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Edit"));
    addPageAction(
        menu, "actionUndo", tr("&Undo"), QKeySequence(Qt::CTRL | Qt::Key_Z), PageAction::Undo)
        ->setIcon(lineIcon("undo"));
    addPageAction(menu, "actionRedo", tr("Red&o"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z),
        PageAction::Redo)
        ->setIcon(lineIcon("redo"));
    menu->addSeparator();
    addPageAction(
        menu, "actionNew", tr("&New"), QKeySequence(Qt::CTRL | Qt::Key_N), PageAction::New)
        ->setIcon(lineIcon("add"));
    addPageAction(menu, "actionDuplicate", tr("&Duplicate"), QKeySequence(Qt::CTRL | Qt::Key_D),
        PageAction::Duplicate)
        ->setIcon(lineIcon("duplicate"));
    addPageAction(menu, "actionSwitch", tr("&Enable or disable"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), PageAction::Switch)
        ->setIcon(lineIcon("power"));
    addPageAction(
        menu, "actionDelete", tr("De&lete"), QKeySequence(Qt::Key_Delete), PageAction::Delete)
        ->setIcon(lineIcon("delete"));
    menu->addSeparator();
    addPageAction(
        menu, "actionSave", tr("&Save"), QKeySequence(Qt::CTRL | Qt::Key_S), PageAction::Save)
        ->setIcon(lineIcon("save"));
    addPageAction(menu, "actionRevert", tr("&Revert"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), PageAction::Revert)
        ->setIcon(lineIcon("revert"));
    menu->addSeparator();
    QAction* palette
        = menu->addAction(lineIcon("search"), tr("&Go to or do"), this, &MainWindow::showPalette);
    palette->setObjectName(u"actionPalette"_s);
    palette->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    addPageAction(
        menu, "actionFind", tr("&Find"), QKeySequence(Qt::CTRL | Qt::Key_F), PageAction::Find)
        ->setIcon(lineIcon("search"));
    // From wherever somebody stands with the number of an error page in hand.
    QAction* request
        = menu->addAction(lineIcon("traffic"), tr("Open a re&quest by its number"), this, [this] {
              openPage(u"traffic"_s);
              current()->run(PageAction::OpenRequest);
          });
    request->setObjectName(u"actionOpenRequest"_s);
    request->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_G));
}

void MainWindow::buildViewMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&View"));
    menu->setObjectName(u"menuView"_s);
    int number = 0;
    for (const PageDefinition& definition : builtinPages()) {
        const QString id = QLatin1String(definition.id);
        QAction* entry = menu->addAction(
            lineIcon(definition.icon), definition.title, this, [this, id] { openPage(id); });
        entry->setObjectName(u"actionPage_"_s + id);
        if (++number <= 9) {
            entry->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)));
        }
    }
    menu->addSeparator();
    addPageAction(menu, "actionPause", tr("&Pause live list"), QKeySequence(Qt::CTRL | Qt::Key_P),
        PageAction::Pause)
        ->setIcon(lineIcon("pause"));
    QAction* cycle = menu->addAction(tr("Ne&xt part of the window"), this, &MainWindow::cycleFocus);
    cycle->setObjectName(u"actionNextPart"_s);
    cycle->setShortcut(QKeySequence(Qt::Key_F6));
    menu->addSeparator();
    QMenu* colors = menu->addMenu(tr("&Colours"));
    auto* group = new QActionGroup(this);
    const ColorScheme chosen = storedColorScheme();
    for (const auto& [title, scheme] : { std::pair { tr("As the &system"), ColorScheme::System },
             std::pair { tr("&Light"), ColorScheme::Light },
             std::pair { tr("&Dark"), ColorScheme::Dark } }) {
        QAction* entry = colors->addAction(title);
        entry->setCheckable(true);
        entry->setChecked(chosen == scheme);
        entry->setActionGroup(group);
        connect(entry, &QAction::triggered, this, [scheme = scheme] {
            storeColorScheme(scheme);
            applyTheme(*qApp, scheme);
        });
    }
}

void MainWindow::buildServerMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Server"));
    m_toggleAction = menu->addAction(tr("&Start"), this, &MainWindow::toggleServer);
    m_toggleAction->setObjectName(u"actionToggleServer"_s);
    m_toggleAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    m_restartAction
        = menu->addAction(lineIcon("restart"), tr("&Restart"), this, &MainWindow::restartServer);
    m_restartAction->setObjectName(u"actionRestartServer"_s);
    m_labAction = menu->addAction(lineIcon("lab"), tr("&Lab mode (personas)"));
    m_labAction->setObjectName(u"actionLabMode"_s);
    m_labAction->setCheckable(true);
    m_labAction->setChecked(m_serverBar->options().isLab);
    connect(m_labAction, &QAction::triggered, this, &MainWindow::setLabMode);
    m_tlsAction = menu->addAction(lineIcon("lock"), tr("&TLS…"), this, &MainWindow::showTls);
    m_tlsAction->setObjectName(u"actionTls"_s);
    menu->addSeparator();
    QAction* copy = menu->addAction(lineIcon("copy"), tr("&Copy issuer"), this,
        [this] { QApplication::clipboard()->setText(m_serverBar->issuer()); });
    copy->setObjectName(u"actionCopyIssuer"_s);
    QAction* discovery
        = menu->addAction(lineIcon("external"), tr("&Open discovery document"), this, [this] {
              const QString issuer = m_control.status().issuer;
              if (!issuer.isEmpty()) {
                  QDesktopServices::openUrl(QUrl(issuer + u"/.well-known/openid-configuration"_s));
              }
          });
    discovery->setObjectName(u"actionDiscovery"_s);
}

void MainWindow::buildHelpMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Help"));
    QAction* keys = menu->addAction(
        lineIcon("keyboard"), tr("&Keyboard shortcuts"), this, &MainWindow::showKeyboardMap);
    keys->setObjectName(u"actionKeyboardMap"_s);
    keys->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Slash));
    QAction* about = menu->addAction(tr("&About Gatehouse"), this, [this] {
        auto* dialog = new AboutDialog(m_workspace.location().display(), this);
        dialog->open();
    });
    about->setObjectName(u"actionAbout"_s);
}

void MainWindow::cycleFocus()
{
    Page* page = current();
    QWidget* focused = QApplication::focusWidget();
    if (page == nullptr || (focused != nullptr && page->isAncestorOf(focused))) {
        m_sidebar->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    for (QWidget* child : page->findChildren<QWidget*>()) {
        if (child->isVisibleTo(page) && child->isEnabled() && child->focusPolicy() != Qt::NoFocus) {
            child->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

} // namespace gatehouse::ui
