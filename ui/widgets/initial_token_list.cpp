// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/initial_token_list.h"

#include "models/initial_token_model.h"
#include "ui/dialogs/secret_dialog.h"
#include "ui/theme/icons.h"
#include "ui/widgets/labels.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

using models::InitialTokenModel;

InitialTokenList::InitialTokenList(InitialTokenModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_note(new QLineEdit(this))
    , m_uses(new QSpinBox(this))
    , m_hours(new QSpinBox(this))
    , m_revoke(makeButton(u"revokeInitialToken"_s, tr("Revoke"), this))
    , m_table(new QTableView(this))
{
    setObjectName(u"initialTokens"_s);
    setUpTable();
    m_revoke->setIcon(lineIcon("revoke", IconTone::Danger));
    m_revoke->setEnabled(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(makeOrderRow());
    column->addWidget(m_table);
    column->addWidget(m_revoke, 0, Qt::AlignLeft);
    connect(m_revoke, &QPushButton::clicked, this, &InitialTokenList::revoke);
    const auto showRevoke
        = [this] { m_revoke->setEnabled(m_table->selectionModel()->hasSelection()); };
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, showRevoke);
    connect(&model, &QAbstractItemModel::modelReset, this, showRevoke);
}

void InitialTokenList::setUpTable()
{
    m_table->setObjectName(u"initialTokenTable"_s);
    m_table->setAccessibleName(tr("Initial access tokens"));
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(InitialTokenModel::NoteColumn, 220);
    m_table->setColumnWidth(InitialTokenModel::UsesColumn, 90);
    m_table->setColumnWidth(InitialTokenModel::CreatedColumn, 150);
    m_table->setFixedHeight(160);
}

QWidget* InitialTokenList::makeOrderRow()
{
    auto* bar = new QWidget(this);
    m_note->setObjectName(u"initialTokenNote"_s);
    m_note->setAccessibleName(tr("Whom the token is for"));
    m_note->setPlaceholderText(tr("Whom it is for"));
    m_note->setMaxLength(200);
    m_uses->setObjectName(u"initialTokenUses"_s);
    m_uses->setAccessibleName(tr("How many clients it may register"));
    m_uses->setRange(1, int(InitialTokenModel::mostUses));
    m_uses->setPrefix(tr("Uses: "));
    m_hours->setObjectName(u"initialTokenHours"_s);
    m_hours->setAccessibleName(tr("How many hours it is good for"));
    m_hours->setRange(1, int(InitialTokenModel::longestLife / 3600));
    m_hours->setValue(24);
    m_hours->setPrefix(tr("Hours: "));
    QPushButton* make = makeButton(u"mintInitialToken"_s, tr("New token"), bar);
    make->setIcon(lineIcon("add"));
    connect(make, &QPushButton::clicked, this, &InitialTokenList::mint);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_note, 1);
    row->addWidget(m_uses);
    row->addWidget(m_hours);
    row->addWidget(make);
    return bar;
}

void InitialTokenList::mint()
{
    const auto value
        = m_model.mint({ m_note->text().trimmed(), m_uses->value(), m_hours->value() * 3600LL });
    if (!value) {
        Q_EMIT failed(value.error());
        return;
    }
    m_note->clear();
    auto* dialog = new SecretDialog(tr("the new initial access token"), *value, window());
    dialog->open();
}

void InitialTokenList::revoke()
{
    const int row = m_table->currentIndex().row();
    const QString name = m_model.index(row, InitialTokenModel::NoteColumn).data().toString();
    const auto done = m_model.revoke(row);
    if (done) {
        Q_EMIT revoked(name);
    } else {
        Q_EMIT failed(done.error());
    }
}

} // namespace gatehouse::ui
