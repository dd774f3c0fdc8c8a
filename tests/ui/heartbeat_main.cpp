// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window's thread stands still at most: 100,000 clients and 1,000,000 token rows in
// the workspace, 20,000 flows in the ring, 3,000 tokens and 3,000 steps a second reported as the
// server does (ten batches a second), every page opened in turn and clients searched
// for, for twenty seconds: console_heartbeat [URL of an empty PostgreSQL database]. Prints the
// longest gaps of a timer that wants to run every millisecond; exit code 1 when one is over 50 ms.
#include "tests/models/console_workspace.h"
#include "tests/ui/fake_server_control.h"
#include "tests/ui/heartbeat.h"
#include "tests/ui/large_registry.h"
#include "ui/builtin_pages.h"
#include "ui/main_window.h"
#include "ui/theme/theme.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QSettings>
#include <QtCore/QTextStream>
#include <QtCore/QTimer>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>

#include <algorithm>
#include <chrono>
#include <memory>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace std::chrono_literals;

namespace {

constexpr int clientCount = ui::large_registry::clientCount;
constexpr int tokensInABatch = 300;
constexpr int stepsInABatch = 300;
constexpr int flowCount = 20'000;
constexpr int longestAllowed = 50;

QList<trace::Issuance> batch(qint64& lastRow)
{
    QList<trace::Issuance> issued;
    for (int number = 0; number < tokensInABatch; ++number) {
        trace::Issuance token;
        token.tokenRow = ++lastRow;
        token.clientId = u"client-%1"_s.arg(lastRow % clientCount);
        token.grantType = u"client_credentials"_s;
        token.scope = u"profile"_s;
        token.format = u"opaque"_s;
        token.issuedAt = QDateTime::currentSecsSinceEpoch();
        token.expiresAt = token.issuedAt + 3600;
        issued.append(token);
    }
    return issued;
}

std::unique_ptr<models::ConsoleWorkspace> makePlace(const QStringList& arguments)
{
    return arguments.size() < 2
        ? std::make_unique<models::ConsoleWorkspace>()
        : std::make_unique<models::ConsoleWorkspace>(*store::Location::parse(arguments[1]));
}

/// Types into the search of the page of clients, one key after another, and clears it again.
class Searcher final : public QObject
{
public:
    explicit Searcher(ui::MainWindow& window)
        : m_search(
            window.findChild<QWidget*>(u"page_clients"_s)->findChild<QLineEdit*>(u"search"_s))
    {
        m_timer.callOnTimeout([this] { type(); });
        m_timer.start(90ms);
    }

private:
    void type()
    {
        static const QString text = u"client-99991 nowhere"_s;
        m_search->setText(
            m_search->text() == text ? QString() : text.left(m_search->text().size() + 1));
    }

    QLineEdit* m_search;
    QTimer m_timer {};
};

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"gatehouse-bench"_s);
    const std::unique_ptr<models::ConsoleWorkspace> made = makePlace(application.arguments());
    models::ConsoleWorkspace& place = *made;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, place.folder.path());
    if (!ui::large_registry::addClients(*place.workspace, clientCount)
        || !ui::large_registry::addTokens(*place.workspace, ui::large_registry::tokenCount)) {
        return 2;
    }
    ui::applyTheme(application, ui::ColorScheme::Light);
    ui::FakeServerControl control;
    QElapsedTimer opening;
    opening.start();
    ui::MainWindow window(*place.workspace, control, {});
    window.show();
    QTextStream out(stdout);
    out << "window over " << clientCount << " clients: " << opening.elapsed() << " ms\n";
    window.startServer();
    qint64 lastRow = 0;
    ui::StepFlood flood;
    for (int filled = 0; filled < 3 * flowCount; filled += stepsInABatch) {
        Q_EMIT control.stepsRecorded(flood.next(stepsInABatch), 0);
    }
    QTimer issuing;
    issuing.callOnTimeout([&] {
        Q_EMIT control.tokensIssued(batch(lastRow), 0);
        Q_EMIT control.stepsRecorded(flood.next(stepsInABatch), 0);
    });
    issuing.start(100ms);
    const QList<ui::PageDefinition> pages = ui::builtinPages();
    int turn = 0;
    QTimer turning;
    turning.callOnTimeout([&] {
        const QString page = QLatin1String(pages[turn++ % pages.size()].id);
        QElapsedTimer one;
        one.start();
        window.openPage(page);
        if (one.elapsed() > longestAllowed / 2) {
            out << "opening " << page << ": " << one.elapsed() << " ms\n";
        }
    });
    turning.start(500ms);
    const Searcher searcher(window);
    const ui::Heartbeat heartbeat;
    QTimer::singleShot(20s, &application, &QApplication::quit);
    QApplication::exec();
    const QList<int> longest = heartbeat.longest();
    out << lastRow << " tokens in 20 s; longest stalls in ms:";
    for (const int gap : longest) {
        out << ' ' << gap;
    }
    out << "\nof its own work, whatever else the machine does:";
    for (const int gap : heartbeat.longestOwn()) {
        out << ' ' << gap;
    }
    out << '\n';
    return longest.value(0) > longestAllowed ? 1 : 0;
}
