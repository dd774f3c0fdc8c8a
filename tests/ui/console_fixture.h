// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/models/console_workspace.h"
#include "tests/ui/fake_server_control.h"
#include "ui/main_window.h"
#include "ui/theme/theme.h"

#include <QtCore/QSettings>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

namespace gatehouse::ui {

/// The window over a real workspace and a server that only pretends. Settings go to the temporary
/// folder.
struct ConsoleFixture
{
    models::ConsoleWorkspace place;
    FakeServerControl control;
    std::unique_ptr<MainWindow> window;

    ConsoleFixture()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("gatehouse-test"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, place.folder.path());
        applyTheme(*qApp, ColorScheme::Light);
    }

    void open()
    {
        window = std::make_unique<MainWindow>(*place.workspace, control, control::ServerOptions {});
        window->show();
        window->activateWindow();
        window->setFocus();
    }

    [[nodiscard]] QWidget* page(const char* id) const
    {
        window->openPage(QLatin1String(id));
        return window->findChild<QWidget*>(QStringLiteral("page_") + QLatin1String(id));
    }

    template <typename T>
    [[nodiscard]] static T* child(const QWidget* parent, const char* name)
    {
        T* found = parent->findChild<T*>(QLatin1String(name));
        if (found == nullptr) {
            qFatal("no %s", name);
        }
        return found;
    }

    static void click(const QWidget* parent, const char* button)
    {
        child<QPushButton>(parent, button)->click();
    }

    static void type(const QWidget* parent, const char* field, const QString& text)
    {
        auto* edit = child<QLineEdit>(parent, field);
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
};

} // namespace gatehouse::ui
