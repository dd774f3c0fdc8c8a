// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/client_secrets.h"

#include "models/client_table_model.h"
#include "models/time_text.h"
#include "server/store/schema.h"
#include "ui/theme/icons.h"
#include "ui/widgets/labels.h"

#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableWidget>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

namespace {

constexpr int rowHeight = 32;

} // namespace

ClientSecrets::ClientSecrets(models::ClientTableModel& clients, QWidget* parent)
    : QWidget(parent)
    , m_clients(clients)
    , m_hint(mutedLabel({}, this))
    , m_table(new QTableWidget(0, 4, this))
    , m_overlap(new QComboBox(this))
    , m_rotate(makeButton(u"rotateSecret"_s, tr("New secret"), this))
    , m_end(makeButton(u"endSecret"_s, tr("End selected now"), this))
{
    m_hint->setObjectName(u"secretHint"_s);
    m_table->setObjectName(u"secretTable"_s);
    m_table->setAccessibleName(tr("Live secrets"));
    m_table->setHorizontalHeaderLabels({ tr("Made"), tr("Last used"), tr("Ends"), tr("State") });
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    // The end is a date and takes the room that the others leave.
    m_table->setWordWrap(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_overlap->setObjectName(u"overlap"_s);
    m_overlap->setFocusPolicy(Qt::StrongFocus);
    m_overlap->setAccessibleName(tr("When the old secret ends"));
    m_overlap->view()->setAccessibleName(m_overlap->accessibleName());
    m_overlap->addItem(tr("The old one ends now"), 0);
    m_overlap->addItem(tr("The old one ends in 1 hour"), 3600);
    m_overlap->addItem(tr("The old one ends in 24 hours"), 86400);
    m_overlap->addItem(tr("The old one stays until I end it"), -1);
    m_overlap->setCurrentIndex(2); // Nothing that runs stops at once unless somebody wants it.
    m_rotate->setIcon(lineIcon("key"));
    connect(m_rotate, &QPushButton::clicked, this, &ClientSecrets::rotate);
    connect(m_end, &QPushButton::clicked, this, &ClientSecrets::endSelected);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &ClientSecrets::showSelection);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_rotate);
    buttons->addWidget(m_end);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_hint);
    column->addWidget(m_table);
    column->addWidget(m_overlap);
    column->addLayout(buttons);
}

void ClientSecrets::showRow(int row)
{
    m_row = row;
    const QString method = row < 0
        ? QString()
        : m_clients.fields(row)
              .value(QLatin1String(store::schema::clients::tokenEndpointAuthMethod))
              .toString();
    const bool usesSecret = models::ClientTableModel::usesSecret(method);
    const bool isStored = row >= 0 && !m_clients.isNewRow(row);
    const bool isLive = usesSecret && isStored;
    const QList<domain::ClientSecret> secrets
        = isLive ? m_clients.secretsOf(row) : QList<domain::ClientSecret>();
    fill(secrets);
    m_hint->setText(!usesSecret ? tr("This client authenticates without a secret.")
            : !isStored         ? tr("A secret is made when the client is saved, and shown once.")
                                : advice(secrets));
    m_overlap->setEnabled(isLive && !secrets.isEmpty());
    m_rotate->setEnabled(isLive && !m_clients.isRemovedRow(row));
    showSelection();
}

QString ClientSecrets::advice(const QList<domain::ClientSecret>& secrets) const
{
    if (secrets.isEmpty()) {
        return tr("No secret is live: the client cannot authenticate.");
    }
    if (secrets.size() < 2) {
        return tr("Two secrets may work at once, so that an application can change over.");
    }
    const domain::ClientSecret& newest = secrets.last();
    const domain::ClientSecret& oldest = secrets.first();
    if (newest.lastUsedAt == 0) {
        return tr("The new secret has not been used yet: put it into the application.");
    }
    return oldest.lastUsedAt > newest.lastUsedAt
        ? tr("The old secret is still in use somewhere.")
        : tr("Since the new secret was first used the old one was not: it can end.");
}

void ClientSecrets::fill(const QList<domain::ClientSecret>& secrets)
{
    m_table->clearContents();
    m_table->setRowCount(int(secrets.size()));
    for (int row = 0; row < secrets.size(); ++row) {
        const domain::ClientSecret& secret = secrets[row];
        const bool isNewest = row == secrets.size() - 1;
        const QString texts[] = { models::shortTime(secret.createdAt),
            secret.lastUsedAt == 0 ? tr("never used") : models::shortTime(secret.lastUsedAt),
            secret.expiresAt == 0 ? tr("never") : models::shortTime(secret.expiresAt),
            isNewest ? tr("current") : tr("old") };
        for (int column = 0; column < 4; ++column) {
            auto* item = new QTableWidgetItem(texts[column]);
            item->setData(Qt::UserRole, secret.id);
            item->setToolTip(texts[column]);
            m_table->setItem(row, column, item);
        }
    }
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
        + std::max(1, int(secrets.size())) * rowHeight + 4);
    m_table->setVisible(!secrets.isEmpty());
}

void ClientSecrets::showSelection()
{
    m_end->setEnabled(m_table->rowCount() > 1 && !m_table->selectedItems().isEmpty());
    m_end->setToolTip(
        m_table->rowCount() > 1 ? QString() : tr("The only secret ends when there is a new one."));
}

void ClientSecrets::rotate()
{
    if (m_row < 0) {
        return;
    }
    const QString clientId = m_clients.objectName(m_row);
    const core::Result<core::SecretString> secret
        = m_clients.rotateSecret(m_row, m_overlap->currentData().toLongLong());
    if (!secret) {
        Q_EMIT failed(tr("No new secret for %1: %2").arg(clientId, secret.error().message));
        return;
    }
    showRow(m_row);
    Q_EMIT created(clientId, *secret);
}

void ClientSecrets::endSelected()
{
    const QList<QTableWidgetItem*> selected = m_table->selectedItems();
    if (m_row < 0 || selected.isEmpty()) {
        return;
    }
    const core::Result<void> ended
        = m_clients.endSecret(m_row, selected.first()->data(Qt::UserRole).toLongLong());
    if (!ended) {
        Q_EMIT failed(tr("The secret was not ended: %1").arg(ended.error().message));
    }
    showRow(m_row);
}

} // namespace gatehouse::ui
