// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/trace/step.h"

#include <QtWidgets/QFrame>

class QLabel;
class QPlainTextEdit;
class QTabWidget;
class QTreeWidget;

namespace gatehouse::ui {

class CopyRequestButton;

/// One request of the server: request, answer and the checks made. Secrets were masked before they
/// got here.
class StepView final : public QFrame
{
    Q_OBJECT
public:
    explicit StepView(QWidget* parent = nullptr);

    /// A tab before the others, of the flow and not of the step.
    void addFirst(QWidget* page, const QString& title);
    /// A tab after the others, for refused steps: see setExplained().
    void addExplanation(QWidget* page, const QString& title);
    /// Whether that tab has something to say of the step that showStep() shows. It comes to the
    /// front with a step, unless the keyboard is in another tab, and goes again with the next.
    void setExplained(bool isExplained);

    /// Brings a tab that was added to the front.
    void bringToFront(QWidget* page);

    void showNothing();
    /// `issuer` is where the server is, for the copies.
    /// False: it was shown already.
    bool showStep(const trace::Step& step, const QString& issuer);

private:
    [[nodiscard]] QPlainTextEdit* addText(const char* objectName, const QString& title);
    void addChecks();
    void showChecks(const trace::Step& step);
    void setSummary(const char* role, const QString& text);

    QLabel* m_summary;
    CopyRequestButton* m_copy;
    QTabWidget* m_tabs;
    QPlainTextEdit* m_request = nullptr;
    QPlainTextEdit* m_answer = nullptr;
    QTreeWidget* m_checks = nullptr;
    QWidget* m_explanation = nullptr;
    QWidget* m_before = nullptr; ///< The tab that the explanation came in front of.
    QByteArray m_shown; ///< Request number.
};

} // namespace gatehouse::ui
