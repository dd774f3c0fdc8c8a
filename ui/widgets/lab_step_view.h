// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lab/parameter_table_model.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;
class QTableView;
class QTreeWidget;

namespace gatehouse::ui {

class ExchangeView;

/// The client's side of one step: its parameters with their explanation, what was sent and
/// answered, what the client checked and learnt, and what was signed.
class LabStepView final : public QWidget
{
    Q_OBJECT
public:
    explicit LabStepView(QWidget* parent = nullptr);

    /// Null: nothing is shown. The run may go at any time.
    void showStep(lab::FlowRun* run, size_t step);
    /// Reads the step again.
    void refresh();
    /// The exchange that is chosen, or null.
    [[nodiscard]] const lab::Exchange* exchange() const;

Q_SIGNALS:
    /// Another exchange is shown.
    void exchangeChosen();
    /// The ID token of the step is to be looked at.
    void inspectionRequested();

private:
    [[nodiscard]] QWidget* makeTop();
    [[nodiscard]] QWidget* makeExplanation();
    [[nodiscard]] QWidget* makeExchanges();
    [[nodiscard]] QWidget* makeResults();
    void makeTable();
    [[nodiscard]] const lab::FlowStep* step() const;
    void explain();
    void addParameter();
    void restore();
    void fillExchanges();
    void fillResults();
    void showExchange();

    QPointer<lab::FlowRun> m_run;
    size_t m_step = 0;
    lab::ParameterTableModel* m_model;
    QTableView* m_table;
    QLabel* m_name = nullptr;
    QLabel* m_text = nullptr;
    QPushButton* m_link = nullptr;
    QLineEdit* m_newName = nullptr;
    QLineEdit* m_newValue = nullptr;
    QTabWidget* m_tabs;
    QComboBox* m_exchanges = nullptr;
    ExchangeView* m_exchange = nullptr;
    QTreeWidget* m_results = nullptr;
    QPushButton* m_inspect = nullptr;
    QPlainTextEdit* m_parts = nullptr;
};

} // namespace gatehouse::ui
