// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registry_history.h"

#include <QtCore/QScopedValueRollback>

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

    [[nodiscard]] int id() const override { return isOneField() ? 1 : -1; }

    bool mergeWith(const QUndoCommand* next) override
    {
        const auto& other = static_cast<const Step&>(*next);
        const RowChange& later = other.m_changes.first();
        RowChange& mine = m_changes.first();
        if (other.m_generation != m_generation || later.key != mine.key
            || later.after.firstKey() != mine.after.firstKey()) {
            return false;
        }
        mine.after = later.after;
        setObsolete(mine.after == mine.before);
        return true;
    }

private:
    [[nodiscard]] bool isOneField() const
    {
        return m_changes.size() == 1 && m_changes.first().wasThere && m_changes.first().isThere
            && m_changes.first().after.size() == 1;
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
    if (!m_isApplying && !changes.isEmpty()) {
        m_stack.push(new Step(*this, text, changes));
    }
}

void RegistryHistory::run(const QList<RowChange>& changes, bool isUndo)
{
    const QScopedValueRollback guard(m_isApplying, true);
    QList<RowChange> current = changes;
    for (RowChange& change : current) {
        change.key = currentKey(change.key);
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
{
    m_history.m_stack.beginMacro(text);
}

RegistryHistory::Group::~Group()
{
    m_history.m_stack.endMacro();
}

} // namespace gatehouse::models
