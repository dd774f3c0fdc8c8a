// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/claim_matrix_dialog.h"

#include "models/claim_matrix_model.h"
#include "models/scope_table_model.h"
#include "ui/widgets/dialog_height.h"
#include "ui/widgets/labels.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

ClaimMatrixDialog::ClaimMatrixDialog(models::ScopeTableModel& scopes, QWidget* parent)
    : QDialog(parent)
    , m_model(new models::ClaimMatrixModel(scopes, this))
    , m_table(makeTable())
    , m_claim(new QLineEdit(this))
    , m_add(makeButton(u"addClaim"_s, tr("Add claim"), this))
{
    setObjectName(u"claimMatrixDialog"_s);
    setWindowTitle(tr("Claims by scope"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(grownWithLetters(*this, { 860, 620 }));
    m_claim->setObjectName(u"newClaim"_s);
    m_claim->setMinimumWidth(230);
    m_claim->setAccessibleName(tr("Name of another claim"));
    m_claim->setPlaceholderText(tr("Name of another claim"));
    connect(m_add, &QPushButton::clicked, this, &ClaimMatrixDialog::addClaim);
    connect(m_claim, &QLineEdit::returnPressed, this, &ClaimMatrixDialog::addClaim);
    QPushButton* close = makeButton(u"closeMatrix"_s, tr("Done"), this, ButtonRole::Primary);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_claim);
    foot->addWidget(m_add);
    foot->addStretch(1);
    foot->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    column->addWidget(cardTitle(tr("Which scope opens which claim"), this));
    column->addWidget(
        mutedLabel(tr("A client that gets the scope may read the claim at userinfo, "
                      "and in ID tokens where no access token comes with them. Changes "
                      "wait on the Scopes page until you save."),
            this));
    column->addWidget(m_table, 1);
    column->addLayout(foot);
}

QTableView* ClaimMatrixDialog::makeTable()
{
    auto* table = new QTableView(this);
    table->setObjectName(u"claimMatrix"_s);
    table->setAccessibleName(tr("Claims by scope"));
    table->setModel(m_model);
    table->setAlternatingRowColors(true);
    table->setTabKeyNavigation(false);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setMinimumSectionSize(88);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(30);
    table->verticalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    return table;
}

void ClaimMatrixDialog::addClaim()
{
    if (m_model->addClaim(m_claim->text().trimmed())) {
        m_claim->clear();
        m_table->scrollToBottom();
        m_table->setCurrentIndex(m_model->index(m_model->rowCount() - 1, 0));
    } else {
        m_claim->selectAll();
    }
}

} // namespace gatehouse::ui
