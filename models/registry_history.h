// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QVariantMap>
#include <QtGui/QUndoStack>

#include <functional>

namespace gatehouse::models {

/// One row before and after something a person did, found by its key: row numbers change whenever
/// the table is read again. Where the row was there before and after, the maps hold the changed
/// columns only, else all.
struct RowChange
{
    qint64 key = 0; ///< The row's id; negative until it is saved first.
    bool wasThere = true;
    bool isThere = true;
    QVariantMap before {};
    QVariantMap after {};
};

/// What people did to one registry table, to undo and do again, across saving: an undone change is
/// a new pending edit. Typing in one field is one step. Bounded: the oldest steps are forgotten.
class RegistryHistory final
{
public:
    /// `apply` makes the rows as before (isUndo) or after the changes.
    using Apply = std::function<void(const QList<RowChange>& changes, bool isUndo)>;
    static constexpr int limit = 200;

    explicit RegistryHistory(Apply apply);
    RegistryHistory(const RegistryHistory&) = delete;
    RegistryHistory& operator=(const RegistryHistory&) = delete;

    /// Notes what has been done already. `text` names it ("Edit of c1"). Nothing while an undo
    /// runs.
    void record(const QString& text, const QList<RowChange>& changes);
    /// Everything recorded until the group goes is one step.
    class Group
    {
    public:
        Group(RegistryHistory& history, const QString& text);
        ~Group();
        Group(const Group&) = delete;
        Group& operator=(const Group&) = delete;

    private:
        RegistryHistory& m_history;
        QString m_text;
    };
    /// A new row got its id: steps mean that one from now on.
    void renameKey(qint64 from, qint64 to);
    [[nodiscard]] qint64 currentKey(qint64 key) const { return m_newKeys.value(key, key); }
    /// The next edit is a step of its own, even in the same field.
    void closeStep() { ++m_generation; }
    [[nodiscard]] QUndoStack& stack() { return m_stack; }

private:
    class Step;
    void run(const QList<RowChange>& changes, bool isUndo);

    QList<RowChange> m_grouped {}; ///< Of the group that is open.
    int m_groupDepth = 0;
    Apply m_apply;
    QHash<qint64, qint64> m_newKeys;
    int m_generation = 0;
    bool m_isApplying = false;
    QUndoStack m_stack; ///< Last: its steps look at the members above.
};

} // namespace gatehouse::models
