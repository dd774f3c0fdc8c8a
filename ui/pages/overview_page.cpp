// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview_page.h"

#include "models/time_text.h"
#include "ui/console_models.h"
#include "ui/pages/overview_lists.h"
#include "ui/pages/rate_card.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/copy_button.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/server_text.h"

#include <QtCore/QLocale>
#include <QtCore/QUrl>
#include <QtGui/QClipboard>
#include <QtGui/QDesktopServices>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

OverviewPage::OverviewPage(const ConsoleContext& context)
    : m_context(context)
{
    setObjectName(u"page_overview"_s);
    auto* body = new QWidget;
    body->setObjectName(u"overviewBody"_s);
    auto* grid = new QGridLayout(body);
    grid->setContentsMargins(20, 16, 20, 16);
    grid->setSpacing(12);
    auto* header = new PageHeader(tr("Overview"), tr("What this server is doing."), body);
    grid->addWidget(header, 0, 0, 1, 2);
    grid->addWidget(makeTiles(), 1, 0, 1, 2);
    grid->addWidget(makeServerCard(), 2, 0);
    grid->addWidget(makeRateCard(context.models.rates, body), 2, 1);
    grid->addWidget(makeStepsCard(), 3, 0);
    grid->addWidget(makeProblemsCard(), 3, 1);
    grid->addWidget(makeTokensCard(), 4, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(5, 1);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(body);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(area);
    connect(
        &context.control, &control::ServerControl::statusChanged, this, &OverviewPage::showStatus);
    showStatus(context.control.status());
}

QWidget* OverviewPage::makeTiles()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_requests = new StatTile(tr("Requests"), bar);
    m_tokens = new StatTile(tr("Tokens issued"), bar);
    m_refusals = new StatTile(tr("Refused"), bar);
    m_connections = new StatTile(tr("Open connections"), bar);
    for (StatTile* tile : { m_requests, m_tokens, m_refusals, m_connections }) {
        row->addWidget(tile, 1);
    }
    return bar;
}

QWidget* OverviewPage::makeServerCard()
{
    auto* card = new Card(tr("Server"), this);
    m_state = makeLabel("state", {}, card);
    m_state->setObjectName(u"overviewState"_s);
    m_listening = mutedLabel({}, card);
    card->column()->addWidget(m_state);
    card->column()->addWidget(m_listening);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    card->column()->addLayout(grid);
    addEndpoint(grid, tr("Issuer"), {}, false);
    addEndpoint(grid, tr("Discovery"), u"/.well-known/openid-configuration"_s, true);
    addEndpoint(grid, tr("Authorize"), u"/oauth/authorize"_s, false);
    addEndpoint(grid, tr("Token"), u"/oauth/token"_s, false);
    addEndpoint(grid, tr("User info"), u"/oauth/userinfo"_s, false);
    addEndpoint(grid, tr("Keys"), u"/oauth/jwks"_s, true);
    card->column()->addStretch(1);
    return card;
}

void OverviewPage::addEndpoint(
    QGridLayout* grid, const QString& title, const QString& path, bool canOpen)
{
    const int row = grid->rowCount();
    QLabel* address = makeLabel("value", path, this);
    address->setTextInteractionFlags(Qt::TextSelectableByMouse);
    address->setWordWrap(true); // Large letters break it behind a slash.
    const auto url = [this, path] { return QString(m_context.control.status().issuer + path); };
    auto* copy = new CopyButton(tr("the address: %1").arg(title), url, this);
    grid->addWidget(mutedLabel(title, this), row, 0);
    grid->addWidget(address, row, 1);
    grid->addWidget(copy, row, 3);
    QList<QWidget*> buttons { copy };
    if (canOpen) {
        auto* open = new QToolButton(this);
        open->setIcon(lineIcon("external", IconTone::Muted));
        open->setAccessibleName(tr("Open in the browser: %1").arg(title));
        open->setToolTip(open->accessibleName());
        open->setFocusPolicy(Qt::StrongFocus);
        connect(
            open, &QToolButton::clicked, this, [url] { QDesktopServices::openUrl(QUrl(url())); });
        grid->addWidget(open, row, 2);
        buttons.append(open);
    }
    m_endpoints.append({ .label = address, .path = path, .buttons = buttons });
}

QWidget* OverviewPage::makeStepsCard()
{
    auto* card = new Card(tr("Next steps"), this);
    ConsoleModels& models = m_context.models;
    const auto open = [this](const char* page) {
        return [this, page] { m_context.openPage(QLatin1String(page)); };
    };
    addStep(
        card, u"client"_s, tr("Register a client"), tr("Clients"),
        [&models] { return models.clients.rowCount() > 0; }, open("clients"));
    addStep(
        card, u"user"_s, tr("Add a user and set a password"), tr("Users"),
        [&models] {
            for (int row = 0; row < models.users.rowCount(); ++row) {
                if (models.users.hasPassword(row)) {
                    return true;
                }
            }
            return false;
        },
        open("users"));
    addStep(
        card, u"scope"_s, tr("Say what clients may ask for"), tr("Scopes"),
        [&models] { return models.scopes.rowCount() > 0; }, open("scopes"));
    addStep(
        card, u"token"_s, tr("Get the first token"), tr("Copy curl line"),
        [&models] { return models.tokens.rowCount() > 0; },
        [this] { QGuiApplication::clipboard()->setText(curlLine()); });
    card->column()->addStretch(1);
    for (QAbstractItemModel* model : std::initializer_list<QAbstractItemModel*> {
             &models.clients, &models.users, &models.scopes, &models.tokens }) {
        connect(model, &QAbstractItemModel::modelReset, this, &OverviewPage::showSteps);
        connect(model, &QAbstractItemModel::rowsInserted, this, &OverviewPage::showSteps);
    }
    showSteps();
    return card;
}

void OverviewPage::addStep(Card* card, const QString& id, const QString& text,
    const QString& action, std::function<bool()> isDone, std::function<void()> run)
{
    auto* mark = new IconLabel("ring", IconTone::Muted, 18, card);
    auto* words = makeLabel("step", text, card);
    QPushButton* button = makeButton(u"step_"_s + id, action, card, ButtonRole::Link);
    connect(button, &QPushButton::clicked, this, run);
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(mark);
    row->addWidget(words, 1);
    row->addWidget(button);
    card->column()->addLayout(row);
    m_steps.append({ .mark = mark, .text = words, .button = button, .isDone = std::move(isDone) });
}

QString OverviewPage::curlLine() const
{
    return u"curl -u CLIENT_ID:SECRET -d grant_type=client_credentials %1/oauth/token"_s.arg(
        m_context.control.status().issuer);
}

QWidget* OverviewPage::makeTokensCard()
{
    auto* card = new Card(tr("Newest tokens"), this);
    card->column()->addWidget(makeNewestTokens(m_context.models.tokens, card), 1);
    return card;
}

QWidget* OverviewPage::makeProblemsCard()
{
    auto* card = new Card(tr("Newest problems"), this);
    card->column()->addWidget(makeNewestProblems(m_context, card), 1);
    return card;
}

void OverviewPage::showStatus(const control::ServerStatus& status)
{
    m_context.models.rates.tick();
    const QLocale locale;
    m_requests->setValue(locale.toString(qulonglong(status.requests)));
    m_tokens->setValue(locale.toString(qulonglong(status.tokens)));
    m_refusals->setValue(locale.toString(qulonglong(status.refusals)));
    m_connections->setValue(locale.toString(qlonglong(status.openConnections)));
    const bool isRunning = status.state == control::ServerState::Running;
    m_state->setText(isRunning ? tr("Running since %1").arg(models::shortTime(status.since))
                               : stateText(status.state));
    m_listening->setText(isRunning ? tr("Listening on %1").arg(status.listening.join(u", "_s))
                                   : tr("Nobody can get a token until it is started."));
    for (const Endpoint& endpoint : std::as_const(m_endpoints)) {
        const bool isIssuer = endpoint.path.isEmpty();
        endpoint.label->setText(isIssuer && isRunning ? status.issuer
                : isIssuer                            ? tr("–", "no issuer")
                                                      : endpoint.path);
        for (QWidget* button : endpoint.buttons) {
            button->setEnabled(isRunning);
        }
    }
}

void OverviewPage::showSteps()
{
    for (const Step& step : std::as_const(m_steps)) {
        const bool isDone = step.isDone();
        step.mark->setIcon(
            isDone ? "success" : "ring", isDone ? IconTone::Success : IconTone::Muted);
        step.mark->setAccessibleName(isDone ? tr("done") : tr("to do"));
        step.text->setEnabled(!isDone);
    }
}

void OverviewPage::activate()
{
    showSteps();
}

} // namespace gatehouse::ui
