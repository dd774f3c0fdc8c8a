// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/explain/explainer.h"

#include <QtCore/QHash>
#include <QtCore/QObject>

#include <deque>

namespace gatehouse::lab {

/// The server's own steps for the lab's requests, found by the mark in their User-Agent. Keeps the
/// last 200. Main thread.
class ServerSide final : public QObject
{
    Q_OBJECT
public:
    static constexpr size_t mostSteps = 200;

    using QObject::QObject;

    /// Null: it has not come (yet), or nobody watches that server. Valid until the next append().
    [[nodiscard]] const trace::Step* find(const QByteArray& mark) const;
    /// Why the request was refused, in that language; nothing when it was not.
    [[nodiscard]] std::optional<explain::Explanation> explanation(
        const QByteArray& mark, const QString& language);

public Q_SLOTS:
    void append(const QList<gatehouse::trace::Step>& steps);

Q_SIGNALS:
    void arrived();

private:
    struct Kept
    {
        QByteArray mark;
        trace::Step step;
    };
    std::deque<Kept> m_steps;
    explain::Explainer m_explainer;
};

} // namespace gatehouse::lab
