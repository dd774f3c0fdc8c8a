// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/palette_model.h"

#include <QtCore/QStringList>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace gatehouse::models {

namespace {

/// Smaller is better; nothing when a word is missing.
std::optional<int> rankOf(const PaletteModel::Entry& entry, const QStringList& words)
{
    const QString whole = entry.group + u' ' + entry.title + u' ' + entry.detail;
    int rank = 0;
    for (const QString& word : words) {
        const qsizetype inTitle = entry.title.indexOf(word, 0, Qt::CaseInsensitive);
        if (inTitle == 0) {
            continue;
        }
        const bool startsWord = inTitle > 0 && !entry.title.at(inTitle - 1).isLetterOrNumber();
        if (inTitle < 0 && !whole.contains(word, Qt::CaseInsensitive)) {
            return std::nullopt;
        }
        rank += startsWord ? 1 : inTitle > 0 ? 2 : 3;
    }
    return rank;
}

/// Those that have every word, the best first.
QList<PaletteModel::Entry> matches(
    const QList<PaletteModel::Entry>& entries, const QStringList& words)
{
    QList<std::pair<int, qsizetype>> ranked;
    for (qsizetype number = 0; number < entries.size(); ++number) {
        if (const auto rank = rankOf(entries[number], words)) {
            ranked.append({ *rank, number });
        }
    }
    // Equal ones keep the order of the menus.
    std::stable_sort(ranked.begin(), ranked.end(),
        [](const auto& left, const auto& right) { return left.first < right.first; });
    QList<PaletteModel::Entry> found;
    for (const auto& [rank, number] : std::as_const(ranked)) {
        found.append(entries[number]);
    }
    return found;
}

} // namespace

PaletteModel::PaletteModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

void PaletteModel::setEntries(QList<Entry> entries)
{
    m_entries = std::move(entries);
    setQuery({});
}

void PaletteModel::setQuery(const QString& text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    m_matches = matches(m_entries, words);
    m_found.removeIf([&words](const Entry& entry) { return !rankOf(entry, words); });
    showMatches();
}

void PaletteModel::setFound(QList<Entry> found)
{
    m_found = std::move(found);
    showMatches();
}

void PaletteModel::showMatches()
{
    beginResetModel();
    m_shown = m_matches.mid(0, std::max<qsizetype>(0, mostShown - m_found.size())) + m_found;
    m_shown.resize(std::min(m_shown.size(), mostShown));
    endResetModel();
}

std::function<void()> PaletteModel::actionOf(int row) const
{
    return row >= 0 && row < m_shown.size() ? m_shown[row].run : std::function<void()>();
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Entry& entry = m_shown[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::DecorationRole:
        return entry.icon;
    case GroupRole:
        return entry.group;
    case DetailRole:
        return entry.detail;
    case Qt::AccessibleTextRole:
        return entry.detail.isEmpty()
            ? tr("%1, %2").arg(entry.title, entry.group)
            : tr("%1, %2, %3").arg(entry.title, entry.group, entry.detail);
    default:
        return {};
    }
}

} // namespace gatehouse::models
