// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/linked_account_model.h"

#include "models/time_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::models {

using store::LinkedAccount;

LinkedAccountModel::LinkedAccountModel(
    store::Database& reader, const core::Clock& clock, QObject* parent)
    : QAbstractTableModel(parent)
    , m_reader(reader)
    , m_clock(clock)
{
}

LinkedAccountModel::~LinkedAccountModel() = default;

void LinkedAccountModel::refresh()
{
    auto read = store::linkedAccounts(m_reader);
    if (!read) {
        return;
    }
    const bool hasSameRows = std::equal(m_accounts.cbegin(), m_accounts.cend(), read->cbegin(),
        read->cend(), [](const LinkedAccount& a, const LinkedAccount& b) {
            return a.providerRow == b.providerRow && a.userRow == b.userRow;
        });
    if (!hasSameRows) {
        beginResetModel();
        m_accounts = std::move(*read);
        endResetModel();
        return;
    }
    m_accounts = std::move(*read);
    if (!m_accounts.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

bool LinkedAccountModel::isOnlyWayIn(int row) const
{
    const LinkedAccount& account = m_accounts.at(row);
    const auto links = std::count_if(m_accounts.cbegin(), m_accounts.cend(),
        [&account](const LinkedAccount& other) { return other.userRow == account.userRow; });
    return !account.hasPassword && links < 2;
}

int LinkedAccountModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_accounts.size());
}

int LinkedAccountModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LinkedAccountModel::endText(const LinkedAccount& account) const
{
    if (!account.hasToken) {
        return tr("–", "no token");
    }
    if (account.expiresAt == 0) {
        return tr("never");
    }
    const qint64 left = account.expiresAt - m_clock.now();
    return left > 0 ? tr("in %1, %2").arg(durationText(left), shortTime(account.expiresAt))
                    : tr("%1 ago, %2").arg(durationText(-left), shortTime(account.expiresAt));
}

QString LinkedAccountModel::display(const LinkedAccount& account, int column) const
{
    switch (column) {
    case ProviderColumn:
        return account.provider;
    case UserColumn:
        return account.username;
    case AccountColumn:
        return account.display.isEmpty() || account.display == account.subject
            ? account.subject
            : tr("%1 (%2)").arg(account.display, account.subject);
    case TypeColumn:
        return !account.hasToken ? tr("no token")
            : account.isOAuth1   ? u"OAuth 1.0a"_s
                                 : u"Bearer"_s;
    case ExpiresColumn:
        return endText(account);
    case RefreshedColumn:
        return account.refreshedAt == 0
            ? tr("–", "no token")
            : tr("%1 ago").arg(durationText(m_clock.now() - account.refreshedAt));
    case ScopeColumn:
        return account.scope;
    default:
        return {};
    }
}

QVariant LinkedAccountModel::sortKey(const LinkedAccount& account, int column) const
{
    switch (column) {
    case ExpiresColumn:
        return account.expiresAt;
    case RefreshedColumn:
        return account.refreshedAt;
    default:
        return display(account, column);
    }
}

QString LinkedAccountModel::toolTip(const LinkedAccount& account, int column) const
{
    switch (column) {
    case ExpiresColumn:
        return longTime(account.expiresAt);
    case RefreshedColumn:
        return longTime(account.refreshedAt);
    case UserColumn:
        return tr("Linked since %1").arg(longTime(account.linkedAt));
    default:
        return display(account, column);
    }
}

QVariant LinkedAccountModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const LinkedAccount& account = m_accounts.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return display(account, index.column());
    case Qt::EditRole:
        return sortKey(account, index.column());
    case Qt::ToolTipRole:
        return toolTip(account, index.column());
    case KeyRole:
        return u"%1/%2"_s.arg(account.providerRow).arg(account.userRow);
    case ProviderRole:
        return account.provider;
    case UserRole:
        return account.username;
    case HasTokenRole:
        return account.hasToken;
    default:
        return {};
    }
}

QVariant LinkedAccountModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case ProviderColumn:
        return tr("Provider");
    case UserColumn:
        return tr("User");
    case AccountColumn:
        return tr("Account there");
    case TypeColumn:
        return tr("Token");
    case ExpiresColumn:
        return tr("Expires");
    case RefreshedColumn:
        return tr("Refreshed");
    case ScopeColumn:
        return tr("Scope");
    default:
        return {};
    }
}

} // namespace gatehouse::models
