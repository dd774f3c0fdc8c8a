// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/background.h"
#include "server/store/console_lists.h"

#include <QtCore/QAbstractItemModel>

namespace gatehouse::models {

/// Token families, newest first, each with its code, access tokens and refresh tokens below it in
/// the order they were issued. Families come page by page, members when a family is opened; both in
/// the background. Main thread.
class FamilyTreeModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column
    {
        WhatColumn,
        StateColumn,
        IssuedColumn,
        ExpiresColumn,
        ScopeColumn,
        ColumnCount
    };
    enum Role
    {
        FamilyRole = Qt::UserRole + 1, ///< Row id of the family, on its members too.
        MemberRole, ///< Row id of the code or token; 0 on a family.
        KindRole, ///< store::ListedMember::Kind as int.
        ClientRole,
        IsAliveRole, ///< It could be revoked.
        IsReuseRole ///< The family died because a code or refresh token came twice.
    };
    static constexpr int pageSize = 100;
    static constexpr int mostFamilies = 2000;
    static constexpr int mostMembers = 200; ///< Of each kind in a family.

    explicit FamilyTreeModel(store::Workspace& workspace, QObject* parent = nullptr);
    ~FamilyTreeModel() override;

    /// Reads the families again, and the members of those that are open.
    void reload();
    void setFilter(const QString& text);
    [[nodiscard]] QString filter() const { return m_filter; }
    [[nodiscard]] bool hasMore() const { return m_hasMore; }
    [[nodiscard]] Background& background() { return m_background; }
    [[nodiscard]] QModelIndex indexOfFamily(qint64 id) const;

    [[nodiscard]] QModelIndex index(
        int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex& parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    [[nodiscard]] QVariant data(
        const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void loaded();
    void failed(const QString& message);

private:
    struct Family
    {
        store::ListedFamily row {};
        QList<store::ListedMember> members {};
        bool isOpen = false; ///< Members were read or are on the way.
        bool isRead = false;
    };

    void ask(qint64 before, int limit, const QSet<qint64>& open);
    void take(qint64 before, int limit, const core::Result<QList<Family>>& answer);
    void askMembers(qint64 familyRow);
    void takeMembers(qint64 familyRow, const QList<store::ListedMember>& members);
    [[nodiscard]] static core::Result<QList<Family>> readFamilies(
        store::Database& database, const store::ListQuery& query, const QSet<qint64>& open);
    [[nodiscard]] static core::Result<QList<store::ListedMember>> readMembers(
        store::Database& database, qint64 familyRow);
    [[nodiscard]] QVariant familyText(const Family& family, int column) const;
    [[nodiscard]] QVariant memberText(
        const Family& family, const store::ListedMember& member, int column) const;
    [[nodiscard]] QString memberState(
        const Family& family, const store::ListedMember& member) const;
    [[nodiscard]] bool isAlive(const Family& family, const store::ListedMember* member) const;
    [[nodiscard]] qint64 now() const { return m_background.workspace().clock().now(); }

    QList<Family> m_families;
    QString m_filter;
    quint64 m_generation = 0;
    bool m_hasMore = false;
    bool m_isLoading = false;
    bool m_readsAgain = false; ///< reload() was asked for meanwhile: once more is enough.
    Background m_background; // Last: its jobs end before the rest goes.
};

} // namespace gatehouse::models
