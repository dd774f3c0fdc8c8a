// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/secret_string.h"
#include "server/store/registration_repository.h"

#include <QtCore/QAbstractTableModel>

namespace gatehouse::store {
class Workspace;
}

namespace gatehouse::models {

/// The initial access tokens of dynamic registration (RFC 7591 §3), at most 1,000. Main thread;
/// `reader` outlives the model.
class InitialTokenModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        NoteColumn,
        UsesColumn,
        CreatedColumn,
        ExpiresColumn,
        ColumnCount
    };

    static constexpr qint64 mostUses = 10'000;
    static constexpr qint64 longestLife = 365 * 86400; ///< Seconds.

    struct Order
    {
        QString note {};
        qint64 uses = 1;
        qint64 lifetime = 86400; ///< Seconds.
    };

    InitialTokenModel(
        store::Workspace& workspace, store::Database& reader, QObject* parent = nullptr);
    ~InitialTokenModel() override;

    [[nodiscard]] core::Result<void> load();
    void refresh();
    /// The value, which nobody can read again.
    [[nodiscard]] core::Result<core::SecretString> mint(const Order& order);
    [[nodiscard]] core::Result<void> revoke(int row);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const store::InitialAccessToken& token, int column) const;

    store::Workspace& m_workspace;
    store::Database& m_reader;
    QList<store::InitialAccessToken> m_tokens {};
};

} // namespace gatehouse::models
