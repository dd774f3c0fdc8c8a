// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/initial_token_model.h"

#include "models/registry_writes.h"
#include "models/time_text.h"
#include "server/crypto/token_value.h"
#include "server/store/workspace.h"

using namespace Qt::StringLiterals;

namespace gatehouse::models {

namespace {

constexpr qsizetype longestNote = 200;

QString auditObject(qint64 id)
{
    return u"initial_token:%1"_s.arg(id);
}

} // namespace

InitialTokenModel::InitialTokenModel(
    store::Workspace& workspace, store::Database& reader, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_reader(reader)
{
}

InitialTokenModel::~InitialTokenModel() = default;

core::Result<void> InitialTokenModel::load()
{
    auto tokens = store::RegistrationRepository(m_reader).listInitial();
    if (!tokens) {
        return tl::unexpected(tokens.error());
    }
    beginResetModel();
    m_tokens = std::move(*tokens);
    endResetModel();
    return {};
}

void InitialTokenModel::refresh()
{
    static_cast<void>(load());
}

core::Result<core::SecretString> InitialTokenModel::mint(const Order& order)
{
    if (order.uses < 1 || order.uses > mostUses || order.lifetime < 1
        || order.lifetime > longestLife) {
        return core::failure(core::ErrorKind::Invalid, u"uses or lifetime out of bounds"_s);
    }
    const QByteArray secret = crypto::newSecret(m_workspace.random());
    store::InitialAccessToken token;
    token.secretHash = crypto::secretHash(secret);
    token.note = order.note.left(longestNote);
    token.usesLeft = order.uses;
    token.createdAt = m_workspace.clock().now();
    token.expiresAt = token.createdAt + order.lifetime;
    const std::function<core::Result<qint64>(store::Transaction&)> work
        = [token](store::Transaction& transaction) -> core::Result<qint64> {
        const auto id = store::RegistrationRepository(transaction.database()).insertInitial(token);
        if (!id) {
            return id;
        }
        const auto noted = noteConsoleEdit(transaction, "initial_token.minted", auditObject(*id));
        return noted ? id : tl::unexpected(noted.error());
    };
    const auto id = m_workspace.writer().runAndWait<qint64>(work);
    if (!id) {
        return tl::unexpected(id.error());
    }
    refresh();
    return core::SecretString(
        crypto::formatToken(crypto::token_prefix::initialAccessToken, *id, secret));
}

core::Result<void> InitialTokenModel::revoke(int row)
{
    if (row < 0 || row >= m_tokens.size()) {
        return core::failure(core::ErrorKind::NotFound, u"no such token"_s);
    }
    const qint64 id = m_tokens.at(row).id;
    const std::function<core::Result<void>(store::Transaction&)> work
        = [id](store::Transaction& transaction) -> core::Result<void> {
        const auto gone = store::RegistrationRepository(transaction.database()).removeInitial(id);
        if (!gone) {
            return tl::unexpected(gone.error());
        }
        if (!*gone) {
            return core::failure(core::ErrorKind::NotFound, u"no such token"_s);
        }
        return noteConsoleEdit(transaction, "initial_token.revoked", auditObject(id));
    };
    const auto done = m_workspace.writer().runAndWait<void>(work);
    refresh();
    return done;
}

int InitialTokenModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_tokens.size());
}

int InitialTokenModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString InitialTokenModel::text(const store::InitialAccessToken& token, int column) const
{
    switch (column) {
    case NoteColumn:
        return token.note.isEmpty() ? tr("Token %1").arg(token.id) : token.note;
    case UsesColumn:
        return QString::number(token.usesLeft);
    case CreatedColumn:
        return shortTime(token.createdAt);
    case ExpiresColumn:
        return token.expiresAt <= m_workspace.clock().now() ? tr("expired")
                                                            : shortTime(token.expiresAt);
    default:
        return {};
    }
}

QVariant InitialTokenModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const store::InitialAccessToken& token = m_tokens.at(index.row());
    if (role == Qt::DisplayRole) {
        return text(token, index.column());
    }
    if (role == Qt::ToolTipRole && index.column() == ExpiresColumn) {
        return longTime(token.expiresAt);
    }
    return {};
}

QVariant InitialTokenModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const QStringList titles { tr("Made for"), tr("Uses left"), tr("Made"), tr("Expires") };
    return titles.value(section);
}

} // namespace gatehouse::models
