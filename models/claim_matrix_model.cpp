// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/claim_matrix_model.h"

#include "models/claim_texts.h"
#include "models/scope_table_model.h"
#include "server/domain/scope.h"
#include "server/store/schema.h"

#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace gatehouse::models {

namespace columns = store::schema::scopes;

namespace {

constexpr qsizetype mostClaims = 500;

} // namespace

ClaimMatrixModel::ClaimMatrixModel(ScopeTableModel& scopes, QObject* parent)
    : QAbstractTableModel(parent)
    , m_scopes(scopes)
{
    for (const domain::Scope& scope : domain::standardScopes()) {
        for (const QString& claim : scope.claims) {
            if (!m_claims.contains(claim)) {
                m_claims.append(claim);
            }
        }
    }
    connect(&m_scopes, &RegistryTableModel::pendingChanged, this, &ClaimMatrixModel::read);
    connect(&m_scopes, &RegistryTableModel::refreshed, this, &ClaimMatrixModel::read);
    read();
}

QStringList ClaimMatrixModel::claimsOf(int scopeRow) const
{
    const QVariantMap fields = m_scopes.fields(scopeRow);
    static const QRegularExpression space(u"\\s+"_s);
    return fields.value(QLatin1String(columns::claims)).toString().split(space, Qt::SkipEmptyParts);
}

void ClaimMatrixModel::read()
{
    if (m_isWriting) {
        return;
    }
    beginResetModel();
    m_scopeRows.clear();
    for (int row = 0; row < m_scopes.rowCount(); ++row) {
        if (m_scopes.isRemovedRow(row)) {
            continue;
        }
        m_scopeRows.append(row);
        for (const QString& claim : claimsOf(row)) {
            if (!m_claims.contains(claim) && m_claims.size() < mostClaims) {
                m_claims.append(claim);
            }
        }
    }
    endResetModel();
}

bool ClaimMatrixModel::addClaim(const QString& name)
{
    static const QRegularExpression plain(u"\\A[!-~]{1,100}\\z"_s);
    if (!plain.match(name).hasMatch() || m_claims.contains(name) || m_claims.size() >= mostClaims) {
        return false;
    }
    beginInsertRows({}, int(m_claims.size()), int(m_claims.size()));
    m_claims.append(name);
    endInsertRows();
    return true;
}

int ClaimMatrixModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_claims.size());
}

int ClaimMatrixModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_scopeRows.size());
}

QVariant ClaimMatrixModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const QString claim = m_claims[index.row()];
    const int scope = m_scopeRows[index.column()];
    const bool isOpen = claimsOf(scope).contains(claim);
    switch (role) {
    case Qt::CheckStateRole:
        return isOpen ? Qt::Checked : Qt::Unchecked;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return isOpen ? tr("%1 opens %2").arg(m_scopes.objectName(scope), claim)
                      : tr("%1 does not open %2").arg(m_scopes.objectName(scope), claim);
    default:
        return {};
    }
}

bool ClaimMatrixModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole) {
        return false;
    }
    const int scope = m_scopeRows[index.column()];
    const QString claim = m_claims[index.row()];
    QStringList claims = claimsOf(scope);
    claims.removeAll(claim);
    if (value.toInt() == Qt::Checked) {
        claims.append(claim);
    }
    // The table tells everybody about the edit, this matrix too: its rows stay as they are.
    m_isWriting = true;
    const bool isTaken = m_scopes.setData(
        m_scopes.index(scope, m_scopes.columnOf(columns::claims)), claims.join(u' '));
    m_isWriting = false;
    Q_EMIT dataChanged(index, index);
    return isTaken;
}

Qt::ItemFlags ClaimMatrixModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                           : Qt::NoItemFlags;
}

QVariant ClaimMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal) {
        const bool isName = role == Qt::DisplayRole && section < m_scopeRows.size();
        return isName ? QVariant(m_scopes.objectName(m_scopeRows[section])) : QVariant();
    }
    if (section >= m_claims.size()) {
        return {};
    }
    if (role == Qt::ToolTipRole) {
        return claimMeaning(m_claims[section]);
    }
    return role == Qt::DisplayRole ? QVariant(m_claims[section]) : QVariant();
}

} // namespace gatehouse::models
