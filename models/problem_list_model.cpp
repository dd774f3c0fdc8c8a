// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/problem_list_model.h"

#include "models/time_text.h"

#include <QtCore/QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::models {

namespace {

/// The precise reason where there is one; the client's sentence is often too general to mend
/// anything.
QString wordsOf(const trace::Step& step)
{
    // There the detail is the address alone.
    if (step.description == "redirect_uri is not registered"_L1) {
        return u"%1: %2 (%3)"_s.arg(step.error, step.description, step.detail);
    }
    const QString& words = step.detail.isEmpty() ? step.description : step.detail;
    return words.isEmpty() ? step.error : u"%1: %2"_s.arg(step.error, words);
}

} // namespace

ProblemListModel::Problem ProblemListModel::problemOf(const trace::Step& step)
{
    Problem problem;
    problem.at = step.at;
    problem.request = step.request;
    problem.path = QString::fromLatin1(step.path);
    problem.clientId = step.clientId;
    problem.detail = wordsOf(step);
    problem.reason = problem.detail;
    if (const auto found = m_explainer.explain(step, QLocale().name().left(2))) {
        problem.isExplained = true;
        problem.reason = tr("%1. %2", "what happened, how to mend it")
                             .arg(found->text.title, found->text.fixes.value(0));
        problem.fix = clientFixFor(step, found->action);
    }
    return problem;
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
    case RequestRole:
        return problem.request;
    case IsExplainedRole:
        return problem.isExplained;
    case FixRole:
        return problem.fix ? QVariant::fromValue(*problem.fix) : QVariant();
    default:
        return {};
    }
}

void ProblemListModel::forgetFix(const ClientFix& fix)
{
    for (Problem& problem : m_problems) {
        if (problem.fix == fix) {
            problem.fix.reset();
        }
    }
    Q_EMIT dataChanged(index(0, 0), index(std::max(0, rowCount() - 1), 0));
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
        m_problems.push_front(problemOf(step));
        endInsertRows();
    }
}

} // namespace gatehouse::models
