// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the page of clients over 100,000 of them and 1,000,000 token rows: console_bench [URL of
// an empty PostgreSQL database]. Prints milliseconds until the answer is shown, what the design
// allows, and the longest stretch in which the window's thread stood still. Run it with
// QT_QPA_PLATFORM=offscreen.
#include "server/core/clock.h"
#include "server/crypto/system_random.h"
#include "server/store/workspace.h"
#include "tests/ui/fake_server_control.h"
#include "tests/ui/large_registry.h"
#include "ui/console_models.h"
#include "ui/main_window.h"
#include "ui/theme/theme.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTextStream>
#include <QtCore/QThread>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

models::ClientTableModel* clientsOf(const ui::MainWindow& window)
{
    return &const_cast<ui::MainWindow&>(window).models()->clients;
}

/// The time until the answer of a step is on the screen, and the longest stretch of it in which the
/// window's thread did not get round to anything else.
void measure(const char* what, int allowed, const std::function<void()>& act,
    const ui::MainWindow* window = nullptr)
{
    QElapsedTimer whole;
    QElapsedTimer stretch;
    whole.start();
    stretch.start();
    act();
    qint64 longest = stretch.nsecsElapsed();
    bool isAnswered = false;
    while (!isAnswered) {
        isAnswered = window == nullptr || !clientsOf(*window)->isSearching();
        stretch.restart();
        QCoreApplication::processEvents();
        longest = std::max(longest, stretch.nsecsElapsed());
        QThread::usleep(200); // The search has a core to itself, as in use.
    }
    const auto milliseconds
        = [](qint64 nanoseconds) { return QString::number(double(nanoseconds) / 1e6, 'f', 1); };
    QTextStream(stdout) << QString::fromLatin1(what).leftJustified(34)
                        << milliseconds(whole.nsecsElapsed()).rightJustified(9) << "  of "
                        << QString::number(allowed).rightJustified(4) << "   standing still "
                        << milliseconds(longest).rightJustified(7) << '\n';
}

void measurePage(ui::MainWindow& window, ui::FakeServerControl& control)
{
    const auto step = [&window](const char* what, int allowed, const std::function<void()>& act) {
        measure(what, allowed, act, &window);
    };
    step("page opened", 200, [&] { window.openPage(u"clients"_s); });
    auto* page = window.findChild<QWidget*>(u"page_clients"_s);
    auto* search = page->findChild<QLineEdit*>(u"search"_s);
    auto* table = page->findChild<QTableView*>(u"table"_s);
    step("filter: one rare word", 100, [&] { search->setText(u"client-99991"_s); });
    step("filter: no match", 100, [&] { search->setText(u"nowhere at all"_s); });
    step("filter: common word", 100, [&] { search->setText(u"department"_s); });
    step("filter: cleared", 100, [&] { search->clear(); });
    step("facet: disabled", 100,
        [&] { page->findChild<QComboBox*>(u"facet_enabled"_s)->setCurrentIndex(2); });
    step("facet: legacy", 100,
        [&] { page->findChild<QComboBox*>(u"facet_grant"_s)->setCurrentIndex(6); });
    step("facets cleared", 100, [&] {
        page->findChild<QComboBox*>(u"facet_enabled"_s)->setCurrentIndex(0);
        page->findChild<QComboBox*>(u"facet_grant"_s)->setCurrentIndex(0);
    });
    int name = 0;
    while (table->model()->headerData(name, Qt::Horizontal).toString() != u"Name"_s) {
        ++name;
    }
    step("sorted by name", 200, [&] { table->sortByColumn(name, Qt::DescendingOrder); });
    step("registry changed elsewhere", 100, [&] { Q_EMIT control.registryChanged(); });
    auto* field = page->findChild<QLineEdit*>(u"field_client_name"_s);
    table->selectRow(0);
    step("one key typed into a field", 50, [&] { QTest::keyClick(field, Qt::Key_X); });
    step("saved", 200, [&] { page->findChild<QPushButton*>(u"save"_s)->click(); });
    QTextStream(stdout) << page->findChild<QLabel*>(u"count"_s)->text() << '\n';
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QTemporaryDir place;
    QApplication::setOrganizationName(u"gatehouse-bench"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, place.path());
    const core::SystemClock clock;
    crypto::SystemRandom random;
    const auto location = store::Location::parse(
        argc > 1 ? QString::fromLocal8Bit(argv[1]) : place.filePath(u"bench.gatehouse"_s));
    auto workspace = store::Workspace::open(*location, clock, random, {});
    if (!workspace || !ui::large_registry::addClients(**workspace, ui::large_registry::clientCount)
        || !ui::large_registry::addTokens(**workspace, ui::large_registry::tokenCount)) {
        return 1;
    }
    ui::FakeServerControl control;
    ui::applyTheme(application, ui::ColorScheme::Light);
    std::unique_ptr<ui::MainWindow> window;
    measure("window made and shown", 1000, [&] {
        window = std::make_unique<ui::MainWindow>(**workspace, control, control::ServerOptions {});
        window->show();
    });
    measurePage(*window, control);
    return 0;
}
