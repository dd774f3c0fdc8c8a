// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registry_history.h"

#include <QtCore/QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace gatehouse::models {

class RegistryHistory::Step final : public QUndoCommand
{
public:
    Step(RegistryHistory& history, const QString& text, const QList<RowChange>& changes)
        : QUndoCommand(text)
        , m_history(history)
        , m_changes(changes)
        , m_generation(history.m_generation)
    {
    }

    void undo() override { m_history.run(m_changes, true); }

    void redo() override
    {
        // The stack calls this when the step is pushed; by then it has been done.
        if (m_isNew) {
            m_isNew = false;
            return;
        }
        m_history.run(m_changes, false);
    }

    [[nodiscard]] int id() const override { return isTyping() ? 1 : -1; }

    bool mergeWith(const QUndoCommand* next) override
    {
        const auto& later = static_cast<const Step&>(*next);
        if (later.m_generation != m_generation
            || !std::equal(m_changes.cbegin(), m_changes.cend(), later.m_changes.cbegin(),
                later.m_changes.cend(), isSameField)) {
            return false;
        }
        bool isBack = true;
        for (qsizetype row = 0; row < m_changes.size(); ++row) {
            m_changes[row].after = later.m_changes[row].after;
            isBack = isBack && m_changes[row].after == m_changes[row].before;
        }
        setObsolete(isBack);
        return true;
    }

private:
    static bool isSameField(const RowChange& one, const RowChange& other)
    {
        return one.key == other.key && one.after.firstKey() == other.after.firstKey();
    }

    /// One field, of one row or of several.
    [[nodiscard]] bool isTyping() const
    {
        return std::all_of(m_changes.cbegin(), m_changes.cend(), [](const RowChange& change) {
            return change.wasThere && change.isThere && change.after.size() == 1;
        });
    }

    RegistryHistory& m_history;
    QList<RowChange> m_changes;
    int m_generation;
    bool m_isNew = true;
};

RegistryHistory::RegistryHistory(Apply apply)
    : m_apply(std::move(apply))
{
    m_stack.setUndoLimit(limit);
}

void RegistryHistory::record(const QString& text, const QList<RowChange>& changes)
{
    if (m_isApplying || changes.isEmpty()) {
        return;
    }
    if (m_groupDepth > 0) {
        m_grouped += changes;
        return;
    }
    m_stack.push(new Step(*this, text, changes));
}

void RegistryHistory::run(const QList<RowChange>& changes, bool isUndo)
{
    const QScopedValueRollback guard(m_isApplying, true);
    QList<RowChange> current = changes;
    for (RowChange& change : current) {
        change.key = currentKey(change.key);
    }
    if (isUndo) {
        std::reverse(current.begin(), current.end());
    }
    m_apply(current, isUndo);
    closeStep();
}

void RegistryHistory::renameKey(qint64 from, qint64 to)
{
    for (qint64& key : m_newKeys) {
        key = key == from ? to : key;
    }
    m_newKeys.insert(from, to);
}

RegistryHistory::Group::Group(RegistryHistory& history, const QString& text)
    : m_history(history)
    , m_text(text)
{
    ++m_history.m_groupDepth;
}

RegistryHistory::Group::~Group()
{
    if (--m_history.m_groupDepth == 0) {
        const QList<RowChange> changes = std::exchange(m_history.m_grouped, {});
        m_history.record(m_text, changes);
    }
}

} // namespace gatehouse::models
