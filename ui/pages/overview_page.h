// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/control/server_control.h"
#include "ui/console_context.h"
#include "ui/page.h"

#include <QtCore/QList>

class QGridLayout;
class QLabel;
class QListView;
class QPushButton;
class QTableView;

namespace gatehouse::ui {

class Card;
class IconLabel;
class StatTile;

/// What the server does, what to do next, and what went last: newest tokens, newest problems.
class OverviewPage final : public Page
{
    Q_OBJECT
public:
    explicit OverviewPage(const ConsoleContext& context);
    void activate() override;

private:
    struct Step
    {
        IconLabel* mark;
        QLabel* text;
        QPushButton* button;
        std::function<bool()> isDone;
    };

    [[nodiscard]] QWidget* makeTiles();
    [[nodiscard]] QWidget* makeServerCard();
    [[nodiscard]] QWidget* makeStepsCard();
    [[nodiscard]] QWidget* makeTokensCard();
    [[nodiscard]] QWidget* makeProblemsCard();
    void addEndpoint(QGridLayout* grid, const QString& title, const QString& path, bool canOpen);
    void addStep(Card* card, const QString& id, const QString& text, const QString& action,
        std::function<bool()> isDone, std::function<void()> run);
    void showStatus(const control::ServerStatus& status);
    void showSteps();
    [[nodiscard]] QString curlLine() const;

    struct Endpoint
    {
        QLabel* label;
        QString path;
        QList<QWidget*> buttons;
    };

    ConsoleContext m_context;
    StatTile* m_requests = nullptr;
    StatTile* m_tokens = nullptr;
    StatTile* m_refusals = nullptr;
    StatTile* m_connections = nullptr;
    QLabel* m_state = nullptr;
    QLabel* m_listening = nullptr;
    QList<Endpoint> m_endpoints;
    QList<Step> m_steps;
};

} // namespace gatehouse::ui
