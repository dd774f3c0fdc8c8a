// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lab_step_view.h"

#include "lab/parameter_texts.h"
#include "ui/help/field_hint.h"
#include "ui/theme/code_text.h"
#include "ui/theme/icons.h"
#include "ui/widgets/exchange_view.h"
#include "ui/widgets/labels.h"

#include <QtCore/QUrl>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTreeWidget>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

using lab::ParameterTableModel;

LabStepView::LabStepView(QWidget* parent)
    : QWidget(parent)
    , m_model(new ParameterTableModel(this))
    , m_table(new QTableView(this))
    , m_tabs(new QTabWidget(this))
{
    makeTable();
    m_tabs->setObjectName(u"labTabs"_s);
    m_tabs->setAccessibleName(tr("What was sent and answered"));
    m_tabs->tabBar()->setAccessibleName(tr("What was sent and answered"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->addTab(makeExchanges(), tr("Request and answer"));
    m_tabs->addTab(makeResults(), tr("Checks and values"));
    m_parts = new QPlainTextEdit(m_tabs);
    m_parts->setObjectName(u"labParts"_s);
    m_parts->setAccessibleName(tr("What was signed"));
    m_parts->setReadOnly(true);
    m_parts->setTabChangesFocus(true);
    m_parts->setFrameShape(QFrame::NoFrame);
    m_parts->setProperty("role", u"plain"_s);
    showAsCode(m_parts);
    m_tabs->addTab(m_parts, tr("What was signed"));
    auto* parts = new QSplitter(Qt::Vertical, this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(makeTop());
    parts->addWidget(m_tabs);
    parts->setSizes({ 300, 300 });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(parts);
}

void LabStepView::makeTable()
{
    m_table->setObjectName(u"labParameters"_s);
    m_table->setAccessibleName(tr("Parameters of the step"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(26);
    QHeaderView* header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionResizeMode(ParameterTableModel::NameColumn, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ParameterTableModel::ValueColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(ParameterTableModel::OriginColumn, QHeaderView::ResizeToContents);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &LabStepView::explain);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &LabStepView::explain);
}

QWidget* LabStepView::makeTop()
{
    auto* top = new QWidget(this);
    m_newName = new QLineEdit(top);
    m_newName->setObjectName(u"labNewName"_s);
    m_newName->setAccessibleName(tr("Name of a further parameter"));
    m_newName->setPlaceholderText(tr("Further parameter"));
    m_newValue = new QLineEdit(top);
    m_newValue->setObjectName(u"labNewValue"_s);
    m_newValue->setAccessibleName(tr("Value of a further parameter"));
    m_newValue->setPlaceholderText(tr("Value"));
    auto* add = makeButton(u"labAdd"_s, tr("Add"), top);
    auto* restore = makeButton(u"labRestore"_s, tr("Restore row"), top);
    connect(add, &QPushButton::clicked, this, &LabStepView::addParameter);
    connect(m_newName, &QLineEdit::returnPressed, this, &LabStepView::addParameter);
    connect(m_newValue, &QLineEdit::returnPressed, this, &LabStepView::addParameter);
    connect(restore, &QPushButton::clicked, this, &LabStepView::restore);
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_newName, 2);
    row->addWidget(m_newValue, 3);
    row->addWidget(add);
    row->addWidget(restore);
    auto* table = new QVBoxLayout;
    table->setSpacing(6);
    table->addWidget(m_table, 1);
    table->addLayout(row);
    auto* layout = new QHBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addLayout(table, 5);
    layout->addWidget(makeExplanation(), 2);
    return top;
}

QWidget* LabStepView::makeExplanation()
{
    auto* card = new QFrame(this);
    card->setProperty("role", u"card"_s);
    // A long explanation in large letters scrolls; the link in it brings the keyboard there.
    auto* area = new QScrollArea(card);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto* body = new QWidget(area);
    body->setObjectName(u"formBody"_s);
    m_name = cardTitle({}, body);
    m_name->setObjectName(u"labParameterName"_s);
    m_text = makeLabel("plain", {}, body);
    m_text->setObjectName(u"labParameterText"_s);
    m_text->setWordWrap(true);
    m_link = makeButton(u"labParameterLink"_s, tr("Specification"), body, ButtonRole::Link);
    connect(m_link, &QPushButton::clicked, this, [this] { openSpecification(m_link->toolTip()); });
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(14, 10, 14, 10);
    column->addWidget(m_name);
    column->addWidget(m_text);
    column->addWidget(m_link, 0, Qt::AlignLeading);
    column->addStretch(1);
    area->setWidget(body);
    auto* frame = new QVBoxLayout(card);
    frame->setContentsMargins(0, 0, 0, 0);
    frame->addWidget(area);
    return card;
}

QWidget* LabStepView::makeExchanges()
{
    auto* side = new QWidget(m_tabs);
    m_exchanges = new QComboBox(side);
    m_exchanges->setObjectName(u"labExchanges"_s);
    m_exchanges->setAccessibleName(tr("Requests of the step"));
    m_exchanges->view()->setAccessibleName(tr("Requests of the step"));
    m_exchange = new ExchangeView(side);
    connect(m_exchanges, &QComboBox::currentIndexChanged, this, &LabStepView::showExchange);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_exchanges);
    column->addWidget(m_exchange, 1);
    return side;
}

QWidget* LabStepView::makeResults()
{
    auto* side = new QWidget(m_tabs);
    m_results = new QTreeWidget(side);
    m_results->setObjectName(u"labResults"_s);
    m_results->setAccessibleName(tr("Checks and values"));
    m_results->setRootIsDecorated(false);
    m_results->setFrameShape(QFrame::NoFrame);
    m_results->setHeaderLabels({ tr("Name"), tr("Value") });
    m_results->header()->resizeSection(0, 260);
    m_inspect = makeButton(u"labInspect"_s, tr("Inspect the ID token"), side);
    m_inspect->setIcon(lineIcon("tokens"));
    m_inspect->setToolTip(
        tr("With its nonce, code and access token, in the inspector of the page of tokens"));
    connect(m_inspect, &QPushButton::clicked, this, &LabStepView::inspectionRequested);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(4);
    column->addWidget(m_results, 1);
    column->addWidget(m_inspect, 0, Qt::AlignLeading);
    return side;
}

void LabStepView::showStep(lab::FlowRun* run, size_t step)
{
    const bool isSame = m_run == run && m_step == step;
    m_run = run;
    m_step = step;
    if (!isSame) {
        m_model->show(run, step);
    }
    if (!isSame || !m_table->currentIndex().isValid()) {
        m_table->selectRow(0);
    }
    for (int row = 0; row < m_model->rowCount() && !isSame; ++row) {
        if (m_model->parameter(row)->origin == lab::Origin::Broken) {
            m_table->selectRow(row);
        }
    }
    refresh();
}

void LabStepView::refresh()
{
    explain();
    fillExchanges();
    fillResults();
}

const lab::FlowStep* LabStepView::step() const
{
    return m_run && m_step < m_run->steps().size() ? &m_run->steps()[m_step] : nullptr;
}

const lab::Exchange* LabStepView::exchange() const
{
    const lab::FlowStep* const shown = step();
    const int index = m_exchanges->currentIndex();
    return shown != nullptr && index >= 0 && size_t(index) < shown->exchanges.size()
        ? &shown->exchanges[size_t(index)]
        : nullptr;
}

void LabStepView::explain()
{
    const lab::Parameter* const row = m_model->parameter(m_table->currentIndex().row());
    m_name->setText(row == nullptr ? QString() : row->name);
    m_link->setVisible(row != nullptr);
    if (row == nullptr) {
        m_text->clear();
        return;
    }
    const lab::ParameterText text = lab::parameterText(row->name);
    m_text->setText(text.text);
    m_link->setText(text.specification);
    m_link->setAccessibleName(text.specification);
    m_link->setToolTip(text.specificationUrl);
    m_link->setEnabled(!text.specificationUrl.isEmpty());
}

void LabStepView::addParameter()
{
    if (!m_run || m_run->isRunning()
        || !m_run->addParameter(m_step, m_newName->text().trimmed(), m_newValue->text())) {
        return;
    }
    m_newName->clear();
    m_newValue->clear();
    m_table->selectRow(m_model->rowCount() - 1);
}

void LabStepView::restore()
{
    const int row = m_table->currentIndex().row();
    if (m_run && !m_run->isRunning() && m_model->parameter(row) != nullptr) {
        m_run->restore(m_step, size_t(row));
    }
}

void LabStepView::fillExchanges()
{
    const QSignalBlocker quiet(m_exchanges);
    m_exchanges->clear();
    const lab::FlowStep* const shown = step();
    int number = 0;
    for (const lab::Exchange& one :
        shown == nullptr ? std::vector<lab::Exchange>() : shown->exchanges) {
        const QString path = QUrl(one.wire.url).path();
        const QString status = one.wire.status == 0 ? QString() : QString::number(one.wire.status);
        m_exchanges->addItem(u"%1. %2 %3 %4"_s.arg(++number).arg(
            QString::fromLatin1(one.wire.method), path, status));
    }
    m_exchanges->setVisible(m_exchanges->count() > 1);
    m_exchanges->setCurrentIndex(m_exchanges->count() - 1);
    showExchange();
}

void LabStepView::showExchange()
{
    const lab::Exchange* const one = exchange();
    if (one == nullptr) {
        m_exchange->showNothing();
    } else if (!one->fault.isEmpty()) {
        m_exchange->showOutcome(core::failure(core::ErrorKind::Unavailable, one->fault));
    } else {
        m_exchange->showOutcome(one->wire);
    }
    Q_EMIT exchangeChosen();
}

void LabStepView::fillResults()
{
    m_results->clear();
    QString parts;
    const lab::FlowStep* const shown = step();
    if (shown != nullptr) {
        for (const lab::ClientCheck& check : shown->checks) {
            auto* item = new QTreeWidgetItem(m_results,
                { check.text,
                    check.isPassed ? tr("passed, %1").arg(check.specification)
                                   : tr("failed, %1").arg(check.specification) });
            item->setIcon(0,
                check.isPassed ? lineIcon("check", IconTone::Success)
                               : lineIcon("error", IconTone::Danger));
        }
        for (auto value = shown->produced.cbegin(); value != shown->produced.cend(); ++value) {
            new QTreeWidgetItem(m_results, { value.key(), value.value() });
        }
        for (const auto& [name, text] : shown->parts) {
            parts += name + u"\n    "_s + QString(text).replace(u'\n', "\n    "_L1) + u"\n\n"_s;
        }
    }
    m_inspect->setVisible(shown != nullptr && shown->produced.contains(u"id_token"_s));
    m_parts->setPlainText(parts);
    m_tabs->setTabVisible(m_tabs->indexOf(m_parts), !parts.isEmpty());
}

} // namespace gatehouse::ui
