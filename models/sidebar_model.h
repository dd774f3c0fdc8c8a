// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QAbstractListModel>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtGui/QIcon>

namespace gatehouse::models {

/// The sidebar: sections as rows that cannot be selected, pages below them, with a count of unsaved
/// changes.
class SidebarModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role
    {
        PageIdRole = Qt::UserRole + 1,
        IsSectionRole,
        BadgeRole
    };

    struct Entry
    {
        QString id; ///< Empty: a section.
        QString title;
        QIcon icon {};
        int unsaved = 0;
    };

    explicit SidebarModel(QObject* parent = nullptr)
        : QAbstractListModel(parent)
    {
    }

    /// Adds a section row first when `section` is not the last one's.
    void addPage(
        const QString& section, const QString& id, const QString& title, const QIcon& icon);
    void setUnsaved(const QString& id, int count);
    [[nodiscard]] QModelIndex indexOf(const QString& id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QList<Entry> m_entries;
    QString m_lastSection;
};

} // namespace gatehouse::models
