// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/token_list_model.h"

#include "models/time_text.h"
#include "models/token_changes.h"
#include "server/store/token_repository.h"
#include "server/store/user_repository.h"
#include "server/store/workspace.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace gatehouse::models {

TokenListModel::TokenListModel(
    store::Workspace& workspace, store::Database& reader, QObject* parent, int capacity)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_reader(reader)
    , m_capacity(capacity)
{
}

TokenListModel::~TokenListModel() = default;

core::Result<void> TokenListModel::load()
{
    store::TokenRepository tokens(m_reader);
    const int limit = int(std::min<qsizetype>(initialRows, m_capacity));
    const auto stored = tokens.listAccessTokens(limit);
    if (!stored) {
        return tl::unexpected(stored.error());
    }
    beginResetModel();
    m_rows.clear();
    m_pinned = 0;
    m_waiting.clear();
    m_loaded.clear();
    for (const domain::IssuedToken& token : *stored) {
        m_loaded.insert(token.id);
        m_rows.push_back(Row {
            .issuance = issuanceOf(token),
            .isRevoked = token.revokedAt != 0 || token.isFamilyRevoked,
        });
    }
    endResetModel();
    return {};
}

void TokenListModel::refreshStates()
{
    if (m_rows.empty()) {
        return;
    }
    store::TokenRepository tokens(m_reader);
    const auto stored = tokens.listAccessTokens(initialRows);
    QHash<qint64, bool> revoked;
    for (const domain::IssuedToken& token : stored.value_or(QList<domain::IssuedToken>())) {
        revoked.insert(token.id, token.revokedAt != 0 || token.isFamilyRevoked);
    }
    for (Row& row : m_rows) {
        row.isRevoked = row.isRevoked || revoked.value(row.issuance.tokenRow, false);
    }
    Q_EMIT dataChanged(
        index(0, 0), index(rowCount() - 1, ColumnCount - 1), { Qt::DisplayRole, StateRole });
}

void TokenListModel::setPaused(bool isPaused)
{
    if (isPaused == m_isPaused) {
        return;
    }
    m_isPaused = isPaused;
    if (!m_isPaused && !m_waiting.empty()) {
        const QList<trace::Issuance> waited(m_waiting.cbegin(), m_waiting.cend());
        m_waiting.clear();
        insertNewest(waited);
    }
    Q_EMIT waitingChanged();
}

void TokenListModel::append(const QList<trace::Issuance>& batch, quint64 dropped)
{
    m_dropped += dropped;
    QList<trace::Issuance> issued = batch;
    issued.removeIf([this](const trace::Issuance& one) { return m_loaded.remove(one.tokenRow); });
    if (!m_isPaused) {
        insertNewest(issued);
        return;
    }
    m_waiting.insert(m_waiting.end(), issued.cbegin(), issued.cend());
    while (qsizetype(m_waiting.size()) > m_capacity) {
        m_waiting.pop_front();
        ++m_dropped;
    }
    Q_EMIT waitingChanged();
}

void TokenListModel::insertNewest(const QList<trace::Issuance>& issued)
{
    const qsizetype room = m_capacity - m_pinned;
    const qsizetype count = std::min(issued.size(), room);
    if (count <= 0) {
        return;
    }
    m_dropped += quint64(issued.size() - count);
    const qsizetype kept = std::min(qsizetype(m_rows.size()), m_capacity - count);
    if (kept < qsizetype(m_rows.size())) {
        beginRemoveRows({}, int(kept), int(m_rows.size()) - 1);
        m_rows.resize(size_t(kept));
        endRemoveRows();
    }
    std::vector<Row> newest;
    newest.reserve(size_t(count));
    for (qsizetype position = issued.size() - 1; position >= issued.size() - count; --position) {
        newest.push_back(Row { .issuance = issued[position] });
    }
    beginInsertRows({}, m_pinned, m_pinned + int(count) - 1);
    m_rows.insert(m_rows.begin() + m_pinned, newest.cbegin(), newest.cend());
    endInsertRows();
}

core::Result<void> TokenListModel::revoke(const QModelIndex& index, bool withFamily)
{
    if (!index.isValid() || !checkIndex(index)) {
        return core::failure(core::ErrorKind::NotFound, u"no such token"_s);
    }
    const trace::Issuance issuance = m_rows[size_t(index.row())].issuance;
    const qint64 family = withFamily ? issuance.familyRow : 0;
    const auto work = token_changes::revocation(issuance.tokenRow, family, issuance.clientId);
    const auto done = m_workspace.writer().runAndWait<void>(work);
    if (done) {
        markRevoked(issuance.tokenRow, family);
    }
    return done;
}

void TokenListModel::markRevoked(qint64 tokenRow, qint64 familyRow)
{
    for (int position = 0; position < rowCount(); ++position) {
        Row& row = m_rows[size_t(position)];
        if (row.issuance.tokenRow != tokenRow
            && (familyRow == 0 || row.issuance.familyRow != familyRow)) {
            continue;
        }
        row.isRevoked = true;
        Q_EMIT dataChanged(index(position, 0), index(position, ColumnCount - 1));
    }
}

QString TokenListModel::userName(qint64 userRow)
{
    if (userRow == 0) {
        return {};
    }
    const auto known = m_userNames.constFind(userRow);
    if (known != m_userNames.cend()) {
        return *known;
    }
    store::UserRepository users(m_reader);
    const auto user = users.findByRow(userRow);
    const QString name = user && *user ? (*user)->username : tr("(deleted user)");
    m_userNames.insert(userRow, name);
    return name;
}

TokenListModel::State TokenListModel::stateOf(const Row& row) const
{
    if (row.isRevoked) {
        return State::Revoked;
    }
    return row.issuance.expiresAt <= m_workspace.clock().now() ? State::Expired : State::Active;
}

int TokenListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TokenListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TokenListModel::display(const Row& row, int column) const
{
    const trace::Issuance& issuance = row.issuance;
    switch (column) {
    case IssuedColumn:
        return shortTime(issuance.issuedAt);
    case StateColumn: {
        const State state = stateOf(row);
        return state == State::Active ? tr("active")
            : state == State::Expired ? tr("expired")
                                      : tr("revoked");
    }
    case ClientColumn:
        return issuance.clientId;
    case UserColumn:
        return issuance.user.isEmpty() ? tr("–", "no user") : issuance.user;
    case GrantColumn:
        return QString(issuance.grantType).replace(u'_', u' ');
    case ScopeColumn:
        return issuance.scope;
    case ExpiresColumn:
        return stateOf(row) == State::Active
            ? tr("in %1").arg(durationText(issuance.expiresAt - m_workspace.clock().now()))
            : shortTime(issuance.expiresAt);
    default:
        return {};
    }
}

QVariant TokenListModel::sortKey(const Row& row, int column) const
{
    switch (column) {
    case IssuedColumn:
        return row.issuance.tokenRow;
    case ExpiresColumn:
        return row.issuance.expiresAt;
    default:
        return display(row, column);
    }
}

QVariant TokenListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return display(row, index.column());
    case Qt::EditRole:
        return sortKey(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == IssuedColumn ? longTime(row.issuance.issuedAt)
            : index.column() == ExpiresColumn ? longTime(row.issuance.expiresAt)
                                              : display(row, index.column()).toString();
    case TokenRowRole:
        return row.issuance.tokenRow;
    case FamilyRowRole:
        return row.issuance.familyRow;
    case StateRole:
        return int(stateOf(row));
    case PinnedRole:
        return index.row() < m_pinned;
    case ClientRole:
        return row.issuance.clientId;
    default:
        return {};
    }
}

QVariant TokenListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case IssuedColumn:
        return tr("Issued");
    case StateColumn:
        return tr("State");
    case ClientColumn:
        return tr("Client");
    case UserColumn:
        return tr("User");
    case GrantColumn:
        return tr("Grant");
    case ScopeColumn:
        return tr("Scope");
    case ExpiresColumn:
        return tr("Expires");
    default:
        return {};
    }
}

} // namespace gatehouse::models
