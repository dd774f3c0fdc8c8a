// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the page of clients over a large registry: console_bench [CLIENTS]. Prints milliseconds;
// the last column is what the design allows. Run it with QT_QPA_PLATFORM=offscreen.
#include "server/core/clock.h"
#include "server/crypto/system_random.h"
#include "server/store/client_repository.h"
#include "server/store/workspace.h"
#include "tests/ui/fake_server_control.h"
#include "ui/main_window.h"
#include "ui/theme/theme.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTextStream>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

#include <functional>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

constexpr int usualClients = 100000;

domain::Client benchClient(int number)
{
    domain::Client client;
    client.clientId = u"client-%1"_s.arg(number);
    client.clientName = u"Application %1 of department %2"_s.arg(number).arg(number % 97);
    client.redirectUris = QStringList { u"https://app%1.example.com/callback"_s.arg(number) };
    client.grantTypes = number % 3 == 0 ? QStringList { u"client_credentials"_s }
                                        : QStringList { u"authorization_code"_s };
    client.responseTypes = number % 3 == 0 ? QStringList {} : QStringList { u"code"_s };
    client.scope = domain::ScopeSet::fromStored(u"openid profile email"_s);
    client.isEnabled = number % 11 != 0;
    return client;
}

bool fill(store::Workspace& workspace, int count)
{
    constexpr int portion = 2000;
    for (int from = 0; from < count; from += portion) {
        const std::function<core::Result<void>(store::Transaction&)> work
            = [from, count](store::Transaction& transaction) -> core::Result<void> {
            store::ClientRepository clients(transaction.database());
            for (int number = from; number < std::min(count, from + portion); ++number) {
                const auto id = clients.insert(benchClient(number), transaction.now());
                if (!id) {
                    return tl::unexpected(id.error());
                }
            }
            return {};
        };
        if (!workspace.writer().runAndWait<void>(work)) {
            return false;
        }
    }
    return true;
}

void measure(const char* what, int allowed, const std::function<void()>& act)
{
    QElapsedTimer clock;
    clock.start();
    act();
    // What the step has posted belongs to it: painting too.
    QCoreApplication::processEvents();
    const double spent = double(clock.nsecsElapsed()) / 1e6;
    QTextStream(stdout) << QString::fromLatin1(what).leftJustified(46) << qSetFieldWidth(9)
                        << QString::number(spent, 'f', 1) << qSetFieldWidth(0) << "  of " << allowed
                        << '\n';
}

void measurePage(ui::MainWindow& window, ui::FakeServerControl& control)
{
    measure("page opened", 200, [&] { window.openPage(u"clients"_s); });
    auto* page = window.findChild<QWidget*>(u"page_clients"_s);
    auto* search = page->findChild<QLineEdit*>(u"search"_s);
    auto* table = page->findChild<QTableView*>(u"table"_s);
    measure("filter: one rare word", 100, [&] { search->setText(u"client-99991"_s); });
    measure("filter: no match", 100, [&] { search->setText(u"nowhere at all"_s); });
    measure("filter: common word", 100, [&] { search->setText(u"department"_s); });
    measure("filter: cleared", 100, [&] { search->clear(); });
    measure("facet: disabled", 100,
        [&] { page->findChild<QComboBox*>(u"facet_enabled"_s)->setCurrentIndex(2); });
    measure("facet: legacy", 100,
        [&] { page->findChild<QComboBox*>(u"facet_grant"_s)->setCurrentIndex(6); });
    measure("facets cleared", 100, [&] {
        page->findChild<QComboBox*>(u"facet_enabled"_s)->setCurrentIndex(0);
        page->findChild<QComboBox*>(u"facet_grant"_s)->setCurrentIndex(0);
    });
    int name = 0;
    while (table->model()->headerData(name, Qt::Horizontal).toString() != u"Name"_s) {
        ++name;
    }
    measure("sorted by name", 200, [&] { table->sortByColumn(name, Qt::DescendingOrder); });
    measure("registry changed elsewhere", 100, [&] { Q_EMIT control.registryChanged(); });
    auto* field = page->findChild<QLineEdit*>(u"field_client_name"_s);
    table->selectRow(0);
    measure("one key typed into a field", 50, [&] { QTest::keyClick(field, Qt::Key_X); });
    measure("saved", 200, [&] { page->findChild<QPushButton*>(u"save"_s)->click(); });
    QTextStream(stdout) << page->findChild<QLabel*>(u"count"_s)->text() << '\n';
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const int count = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : usualClients;
    QTemporaryDir place;
    QApplication::setOrganizationName(u"gatehouse-bench"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, place.path());
    const core::SystemClock clock;
    crypto::SystemRandom random;
    const auto location = store::Location::parse(place.filePath(u"bench.gatehouse"_s));
    auto workspace = store::Workspace::open(*location, clock, random, {});
    if (!workspace || !fill(**workspace, count)) {
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
