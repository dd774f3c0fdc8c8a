// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sequence_accessible.h"

#include "ui/widgets/sequence_diagram.h"

#include <QtWidgets/QAccessibleWidget>

#include <algorithm>
#include <vector>

namespace gatehouse::ui {

namespace {

class MessageItem;

/// Owns its items; they are registered with Qt, which must forget them before they go.
class DiagramList final : public QAccessibleWidget
{
public:
    explicit DiagramList(SequenceDiagram& diagram)
        : QAccessibleWidget(&diagram, QAccessible::List)
    {
    }
    ~DiagramList() override { forgetItems(); }

    [[nodiscard]] SequenceDiagram& diagram() const
    {
        return *static_cast<SequenceDiagram*>(widget());
    }
    [[nodiscard]] int childCount() const override
    {
        return int(diagram().sequence().messages.size());
    }
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override
    {
        const QPoint inside = diagram().viewport()->mapFromGlobal(QPoint(x, y));
        return child(int(diagram().messageAt(inside)));
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override
    {
        return child(int(diagram().currentMessage()));
    }
    void forgetItems();

private:
    mutable std::vector<QAccessible::Id> m_items; ///< 0: nobody asked for it yet.
};

class MessageItem final : public QAccessibleInterface
{
public:
    MessageItem(SequenceDiagram& diagram, int index)
        : m_diagram(diagram)
        , m_index(index)
    {
    }
    [[nodiscard]] int index() const { return m_index; }

    [[nodiscard]] bool isValid() const override
    {
        return m_index < m_diagram.sequence().messages.size();
    }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(&m_diagram);
    }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString&) override { }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid()
            ? models::spokenText(m_diagram.sequence(), m_diagram.sequence().messages.at(m_index))
            : QString();
    }
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid()) {
            return {};
        }
        const QRect inside = m_diagram.messageRect(m_index);
        return { m_diagram.viewport()->mapToGlobal(inside.topLeft()), inside.size() };
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = true;
        state.focusable = true;
        const bool isCurrent = m_diagram.currentMessage() == m_index;
        state.selected = isCurrent;
        state.focused = isCurrent && m_diagram.hasFocus();
        return state;
    }

private:
    SequenceDiagram& m_diagram;
    int m_index;
};

QAccessibleInterface* DiagramList::child(int index) const
{
    if (index < 0 || index >= childCount()) {
        return nullptr;
    }
    m_items.resize(std::max(m_items.size(), size_t(childCount())), 0);
    QAccessible::Id& id = m_items[size_t(index)];
    if (id == 0) {
        id = QAccessible::registerAccessibleInterface(new MessageItem(diagram(), index));
    }
    return QAccessible::accessibleInterface(id);
}

int DiagramList::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* item = dynamic_cast<const MessageItem*>(child);
    return item == nullptr ? -1 : item->index();
}

void DiagramList::forgetItems()
{
    for (const QAccessible::Id id : m_items) {
        if (id != 0) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }
    m_items.clear();
}

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* diagram = qobject_cast<SequenceDiagram*>(object);
    return diagram == nullptr ? nullptr : new DiagramList(*diagram);
}

} // namespace

void installSequenceAccessibility()
{
    // Qt keeps a factory once, however often it is installed.
    QAccessible::installFactory(makeInterface);
}

void sequenceChanged(SequenceDiagram& diagram)
{
    if (!QAccessible::isActive()) {
        return;
    }
    // A growing flow keeps its messages; only an item without one has to go, and isValid says so.
    QAccessibleEvent event(&diagram, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

void messageFocused(SequenceDiagram& diagram, qsizetype message)
{
    if (!QAccessible::isActive()) {
        return;
    }
    QAccessibleEvent event(&diagram, QAccessible::Focus);
    event.setChild(int(message));
    QAccessible::updateAccessibility(&event);
}

} // namespace gatehouse::ui
