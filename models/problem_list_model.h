// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/client_fix.h"
#include "server/explain/explainer.h"
#include "server/trace/step.h"

#include <QtCore/QAbstractListModel>

#include <deque>

namespace gatehouse::models {

/// The newest refused requests, newest first, at most `capacity`, each with what happened and the
/// first thing that mends it. Fed in batches; main thread.
class ProblemListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role
    {
        TimeRole = Qt::UserRole + 1,
        ClientRole,
        ReasonRole,
        RequestRole, ///< Its number.
        IsExplainedRole, ///< Whether the rule base has words for it.
        FixRole ///< ClientFix that would have let it through; invalid: there is none.
    };

    explicit ProblemListModel(QObject* parent = nullptr, int capacity = 5)
        : QAbstractListModel(parent)
        , m_capacity(capacity)
    {
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

public Q_SLOTS:
    /// It has been done: nothing is left to mend.
    void forgetFix(const gatehouse::models::ClientFix& fix);
    /// Takes the steps that ended in an error.
    void append(const QList<gatehouse::trace::Step>& steps, quint64 dropped);

private:
    struct Problem
    {
        qint64 at = 0;
        QByteArray request;
        bool isExplained = false;
        QString path;
        QString clientId;
        QString reason;
        QString detail; ///< The server's own words, for the tool tip.
        std::optional<ClientFix> fix;
    };
    [[nodiscard]] Problem problemOf(const trace::Step& step);

    explain::Explainer m_explainer;
    int m_capacity;
    std::deque<Problem> m_problems;
};

} // namespace gatehouse::models
