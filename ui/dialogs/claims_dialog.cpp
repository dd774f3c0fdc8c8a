// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/claims_dialog.h"

#include "server/store/user_repository.h"
#include "ui/widgets/dialog_height.h"
#include "ui/widgets/form_labels.h"
#include "ui/widgets/labels.h"

#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

namespace {

// The box is for choosing; whoever has more users types the name.
constexpr int usersOffered = 200;

} // namespace

ClaimsDialog::ClaimsDialog(
    store::Database& reader, const models::PreviewOrder& order, QWidget* parent)
    : QDialog(parent)
    , m_reader(reader)
    , m_order(order)
    , m_user(new QComboBox(this))
    , m_scopes(new QLineEdit(this))
    , m_table(new QTableWidget(0, 4, this))
    , m_remarks(mutedLabel({}, this))
{
    setObjectName(u"claimsDialog"_s);
    setWindowTitle(tr("Claims for %1").arg(order.client.clientId));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(grownWithLetters(*this, { 760, 560 }));
    m_user->setObjectName(u"claimsUser"_s);
    m_user->setAccessibleName(tr("User"));
    m_user->setEditable(true);
    m_user->setInsertPolicy(QComboBox::NoInsert);
    m_user->view()->setAccessibleName(tr("User"));
    m_scopes->setObjectName(u"claimsScopes"_s);
    m_scopes->setAccessibleName(tr("Scopes"));
    m_scopes->setText(order.client.scope.toString());
    m_remarks->setObjectName(u"claimsRemarks"_s);
    fillUsers();
    setUpTable();
    connect(m_user, &QComboBox::editTextChanged, this, &ClaimsDialog::showPreview);
    connect(m_scopes, &QLineEdit::textChanged, this, &ClaimsDialog::showPreview);
    QPushButton* close = makeButton(u"closeClaims"_s, tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* form = new QFormLayout;
    new FormLabels(form, this);
    form->addRow(tr("User"), m_user);
    form->addRow(tr("Scopes"), m_scopes);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    column->addWidget(cardTitle(tr("What %1 would learn").arg(order.client.clientId), this));
    column->addLayout(form);
    column->addWidget(m_table, 1);
    column->addWidget(m_remarks);
    column->addWidget(close, 0, Qt::AlignRight);
    showPreview();
}

void ClaimsDialog::fillUsers()
{
    const auto users
        = store::UserRepository(m_reader).list(usersOffered).value_or(QList<domain::User>());
    for (const domain::User& user : users) {
        m_user->addItem(user.username);
    }
    const bool hasPeople
        = !m_order.client.responseTypes.isEmpty() || m_order.client.grantTypes.size() > 1;
    m_user->setCurrentIndex(hasPeople && !users.isEmpty() ? 0 : -1);
}

void ClaimsDialog::setUpTable()
{
    m_table->setObjectName(u"claims"_s);
    m_table->setAccessibleName(tr("Claims"));
    m_table->setHorizontalHeaderLabels({ tr("Where"), tr("Claim"), tr("Value"), tr("From") });
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(30);
    QHeaderView* header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->resizeSection(0, 110);
    header->resizeSection(1, 150);
    header->setSectionResizeMode(2, QHeaderView::Stretch);
    header->resizeSection(3, 180);
}

void ClaimsDialog::showPreview()
{
    const auto scopes = domain::ScopeSet::parse(m_scopes->text().simplified());
    if (!scopes) {
        showClaims({ .remarks = { tr("These scopes have a character that none may have.") } });
        return;
    }
    m_order.requested = *scopes;
    m_order.user.reset();
    const QString username = m_user->currentText().trimmed();
    if (!username.isEmpty()) {
        const auto found = store::UserRepository(m_reader).findByUsername(username);
        if (!found || !*found) {
            showClaims({ .remarks
                = { found ? tr("There is no user %1.").arg(username) : found.error().message } });
            return;
        }
        m_order.user = **found;
    }
    const auto preview = models::previewClaims(m_reader, m_order);
    showClaims(
        preview ? *preview : models::ClaimsPreview { .remarks = { preview.error().message } });
}

void ClaimsDialog::showClaims(const models::ClaimsPreview& preview)
{
    m_table->setRowCount(int(preview.claims.size()));
    for (int row = 0; row < preview.claims.size(); ++row) {
        const models::PreviewedClaim& claim = preview.claims[row];
        const QString texts[] = { claim.place, claim.name, claim.value, claim.origin };
        for (int column = 0; column < 4; ++column) {
            auto* item = new QTableWidgetItem(texts[column]);
            item->setToolTip(texts[column]);
            m_table->setItem(row, column, item);
        }
    }
    m_remarks->setText(preview.remarks.join(u'\n'));
    m_remarks->setVisible(!preview.remarks.isEmpty());
}

} // namespace gatehouse::ui
