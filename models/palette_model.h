// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QAbstractListModel>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtGui/QIcon>

#include <functional>

namespace gatehouse::models {

/// What the command palette offers for the typed text: the fixed entries (pages, actions) that have
/// every word, the best first, then what somebody else found for the whole text. Never more than
/// mostShown rows. Main thread.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role
    {
        GroupRole = Qt::UserRole + 1, ///< "Page", "Server", "Client": where the entry is from.
        DetailRole ///< A shortcut or an identifier; may be empty.
    };

    struct Entry
    {
        QString group;
        QString title;
        QString detail {};
        QIcon icon {};
        std::function<void()> run;
    };
    static constexpr qsizetype mostShown = 50;

    explicit PaletteModel(QObject* parent = nullptr);

    void setEntries(QList<Entry> entries);
    /// What was found elsewhere for the text before stays while it has the new words.
    void setQuery(const QString& text);
    /// What was found elsewhere for the text of now.
    void setFound(QList<Entry> found);
    /// The action of a row; empty when there is none. It may outlive the model.
    [[nodiscard]] std::function<void()> actionOf(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    void showMatches();

    QList<Entry> m_entries;
    QList<Entry> m_matches; ///< Of the entries.
    QList<Entry> m_found;
    QList<Entry> m_shown;
};

} // namespace gatehouse::models
