// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/problem_list_model.h"

#include "models/time_text.h"

#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace gatehouse::models {

namespace {

/// The precise reason where there is one; the client's sentence is often too general to mend
/// anything.
QString wordsOf(const trace::Step& step)
{
    const QString& words = step.detail.isEmpty() ? step.description : step.detail;
    return words.isEmpty() ? step.error : u"%1: %2"_s.arg(step.error, words);
}

} // namespace

QString ProblemListModel::reasonOf(const trace::Step& step)
{
    const auto found = m_explainer.explain(step, QLocale().name().left(2));
    if (!found)
        return wordsOf(step);
    return tr("%1. %2", "what happened, how to mend it")
        .arg(found->text.title, found->text.fixes.value(0));
}

int ProblemListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_problems.size());
}

QVariant ProblemListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Problem& problem = m_problems[size_t(index.row())];
    const QString client = problem.clientId.isEmpty() ? tr("unknown client") : problem.clientId;
    switch (role) {
    case Qt::ToolTipRole:
        return problem.detail;
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return tr("%1  %2  %3  %4", "time, client, path, reason")
            .arg(shortTime(problem.at), client, problem.path, problem.reason);
    case TimeRole:
        return shortTime(problem.at);
    case ClientRole:
        return client;
    case ReasonRole:
        return problem.reason;
    default:
        return {};
    }
}

void ProblemListModel::append(const QList<trace::Step>& steps, quint64)
{
    for (const trace::Step& step : steps) {
        if (step.error.isEmpty()) {
            continue;
        }
        if (int(m_problems.size()) == m_capacity) {
            beginRemoveRows({}, m_capacity - 1, m_capacity - 1);
            m_problems.pop_back();
            endRemoveRows();
        }
        beginInsertRows({}, 0, 0);
        m_problems.push_front(Problem { .at = step.at,
            .path = QString::fromLatin1(step.path),
            .clientId = step.clientId,
            .reason = reasonOf(step),
            .detail = wordsOf(step) });
        endInsertRows();
    }
}

} // namespace gatehouse::models
