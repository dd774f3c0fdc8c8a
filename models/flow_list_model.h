// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/trace/step.h"

#include <QtCore/QAbstractItemModel>
#include <QtCore/QHash>

#include <deque>
#include <vector>

namespace gatehouse::models {

/// The requests of the server as a tree: flows, oldest first, and below each its steps. Steps are
/// one flow when they share a state, code, pushed request, device code, interaction or token
/// (Step::keys), or, where a step has none of these, the browser session. At most `capacity` flows;
/// the oldest make room, but for pinned ones, which stand first. Fed in batches; main thread.
class FlowListModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column
    {
        TimeColumn,
        RequestColumn,
        AnswerColumn,
        ClientColumn,
        UserColumn,
        DurationColumn,
        ColumnCount
    };
    enum Role
    {
        IsFailedRole = Qt::UserRole + 1,
        RequestNumberRole,
        PinnedRole
    };

    static constexpr int defaultCapacity = 20000;
    static constexpr size_t mostSteps = 200; ///< Of one flow; more begin another.
    static constexpr int mostPinned = 50;

    explicit FlowListModel(QObject* parent = nullptr, int capacity = defaultCapacity);
    ~FlowListModel() override;

    /// The step behind an index; for a flow the one to look at: its last failure, else its last.
    /// Null for an invalid index; valid until the model changes.
    [[nodiscard]] const trace::Step* step(const QModelIndex& index) const;
    /// Every step of the flow in `row`, in the order of their beginning.
    [[nodiscard]] const std::vector<trace::Step>& steps(int row) const;
    /// A flow by a number that stays while rows move; rows below the pinned ones go up in it.
    [[nodiscard]] quint64 serialAt(int row) const { return flowAt(row).serial; }
    /// Its row, or -1.
    [[nodiscard]] int rowOf(quint64 serial) const;
    /// The step with this request number; invalid when it is not (any more) here.
    [[nodiscard]] QModelIndex indexOfRequest(const QByteArray& number) const;

    /// While paused, new steps wait (up to `capacity`) and the tree stands still.
    void setPaused(bool isPaused);
    [[nodiscard]] bool isPaused() const { return m_isPaused; }
    [[nodiscard]] qsizetype waiting() const { return m_waiting.size(); }
    /// Steps that came and were never shown, because more came than fit.
    [[nodiscard]] quint64 dropped() const { return m_dropped; }
    /// Steps from storage, also while paused: in flows of their own at the place of their time, or
    /// in the flow here that they belong to. Those that are here already are left out.
    void restore(const QList<trace::Step>& steps);
    /// Forgets what is not pinned.
    void clear();

    /// A pinned flow stands above the others, grows on, and stays when others make room. False:
    /// there are `mostPinned` already. `index`: a flow or one of its steps.
    bool setPinned(const QModelIndex& index, bool isPinned);
    [[nodiscard]] int capacity() const { return int(m_capacity); }
    [[nodiscard]] int pinnedRows() const { return int(m_pinned.size()); }

    [[nodiscard]] QModelIndex index(
        int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

public Q_SLOTS:
    void append(const QList<gatehouse::trace::Step>& steps, quint64 dropped);

Q_SIGNALS:
    void waitingChanged();

private:
    /// Serials lie apart, and begin in the middle, so that what comes from storage gets one
    /// between.
    static constexpr quint64 serialStep = quint64(1) << 28;
    static constexpr quint64 firstSerial = quint64(1) << 62;

    struct Flow
    {
        quint64 serial = 0; ///< In the order of the rows, never used again; 0 is none.
        std::vector<trace::Step> steps;
        std::vector<quint64> keys;
        quint64 session = 0;
        QString client;
        QString user;
        QString grant;
    };
    struct Arrivals;

    void insert(QList<trace::Step> steps);
    void sortIn(Arrivals& arrivals, trace::Step step);
    void makeRoom(qsizetype count);
    void forget(const Flow& flow);
    [[nodiscard]] quint64 serialFor(const trace::Step& step) const;
    void learn(Flow& flow, const trace::Step& step);
    [[nodiscard]] Flow& flowAt(int row);
    [[nodiscard]] const Flow& flowAt(int row) const;
    void addToKnown(quint64 serial, std::vector<trace::Step> steps);
    [[nodiscard]] QList<trace::Step> unknownOf(const QList<trace::Step>& steps) const;
    void restoreFlow(Flow flow);
    bool restoreInto(const Flow& flow);
    void putIn(int row, trace::Step step);
    [[nodiscard]] size_t placeFor(const Flow& flow) const;
    [[nodiscard]] const Flow* flowOf(const QModelIndex& index) const;
    [[nodiscard]] QVariant flowText(const Flow& flow, int column) const;
    [[nodiscard]] QVariant stepText(const trace::Step& step, int column) const;

    size_t m_capacity;
    std::deque<Flow> m_pinned; ///< The first rows.
    std::deque<Flow> m_flows; ///< The rows after them, by serial.
    quint64 m_next = firstSerial; ///< Serial of the next flow.
    QHash<quint64, quint64> m_byKey; ///< Key or session to the serial of its newest flow.
    QList<trace::Step> m_waiting;
    quint64 m_dropped = 0;
    bool m_isPaused = false;
};

} // namespace gatehouse::models
