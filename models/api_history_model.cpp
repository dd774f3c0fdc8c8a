// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api_history_model.h"

#include "models/time_text.h"

namespace gatehouse::models {

void ApiHistoryModel::add(Entry entry)
{
    if (m_entries.size() == mostEntries) {
        beginRemoveRows({}, int(mostEntries) - 1, int(mostEntries) - 1);
        m_entries.pop_back();
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_entries.push_front(std::move(entry));
    endInsertRows();
}

int ApiHistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant ApiHistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Entry& entry = m_entries.at(size_t(index.row()));
    const QString status = entry.outcome ? QString::number(entry.outcome->status) : tr("no answer");
    if (role == Qt::DisplayRole) {
        return tr("%1 %2 – %3", "GET user – 200")
            .arg(QString::fromLatin1(entry.question.method), entry.question.path, status);
    }
    if (role == Qt::ToolTipRole) {
        return tr("%1 at %2, %3")
            .arg(entry.question.account.username, entry.question.account.provider,
                longTime(entry.at));
    }
    return {};
}

} // namespace gatehouse::models
