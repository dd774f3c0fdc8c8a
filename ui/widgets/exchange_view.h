// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/control/provider_actions.h"

#include <QtWidgets/QFrame>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;

namespace gatehouse::ui {

/// What came of a request to a provider's API: status and time, the answer, and the request as it
/// was sent; secrets were masked before it got here.
class ExchangeView final : public QFrame
{
    Q_OBJECT
public:
    explicit ExchangeView(QWidget* parent = nullptr);

    void showNothing();
    void showWaiting(const QString& provider);
    void showOutcome(const core::Result<control::ApiExchange>& outcome);

private:
    [[nodiscard]] QPlainTextEdit* addText(const char* objectName, const QString& title);
    void clear();
    void setSummary(const char* role, const QString& text);
    void copyCommand();

    QLabel* m_summary;
    QPushButton* m_copy;
    QTabWidget* m_tabs;
    QPlainTextEdit* m_body;
    QPlainTextEdit* m_headers;
    QPlainTextEdit* m_request;
    QString m_command;
};

} // namespace gatehouse::ui
