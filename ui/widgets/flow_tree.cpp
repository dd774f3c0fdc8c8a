// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flow_tree.h"

#include "models/flow_list_model.h"
#include "ui/delegates/flow_delegate.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHeaderView>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

namespace {

using Model = models::FlowListModel;

constexpr int iconRoom = 20;
constexpr int cellPadding = 14;

struct ColumnRoom
{
    Model::Column column;
    const char* usual; ///< A text of usual length.
    int beside; ///< Pixels beside it.
};

/// The last ones are left out first.
constexpr std::array rooms {
    ColumnRoom { Model::TimeColumn, "00:00:00", iconRoom },
    ColumnRoom { Model::AnswerColumn, "400 invalid_grant", iconRoom },
    ColumnRoom { Model::ClientColumn, "nightly-batch", 0 },
    ColumnRoom { Model::UserColumn, "username", 0 },
    ColumnRoom { Model::DurationColumn, "000.0 ms", 0 },
};
constexpr const char* shortestRequest = "GET /oauth/authorize";
constexpr const char* leastAnswer = "400 inval...";

} // namespace

FlowTree::FlowTree(QWidget* parent)
    : QTreeView(parent)
{
    setItemDelegate(new FlowDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAlternatingRowColors(true);
    // Measuring every row of a live tree would cost more than drawing it.
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setIndentation(16);
    header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(40);
}

void FlowTree::setModel(QAbstractItemModel* model)
{
    QTreeView::setModel(model);
    header()->setSectionResizeMode(Model::RequestColumn, QHeaderView::Stretch);
    fitToFont();
}

int FlowTree::widthOf(const char* text) const
{
    return fontMetrics().horizontalAdvance(QLatin1String(text)) + cellPadding;
}

void FlowTree::fitToFont()
{
    if (model() == nullptr) {
        return;
    }
    for (const ColumnRoom& room : rooms) {
        const int tree = room.column == Model::TimeColumn ? indentation() : 0;
        // In some languages the title is the longer one.
        const int usual = widthOf(room.usual) + room.beside + tree;
        header()->resizeSection(
            room.column, std::max(usual, header()->sectionSizeHint(room.column)));
    }
    fitToRoom();
}

void FlowTree::fitToRoom()
{
    if (model() == nullptr) {
        return;
    }
    int left = viewport()->width() - widthOf(shortestRequest);
    for (const ColumnRoom& room : rooms) {
        const bool isHidden = header()->isSectionHidden(room.column);
        const bool canGo = room.column == Model::UserColumn || room.column == Model::DurationColumn;
        // A hidden section has no size; it comes back with the one it had.
        if (isHidden) {
            header()->showSection(room.column);
        }
        left -= header()->sectionSize(room.column);
        const bool isTooMuch = canGo && left < 0;
        left += isTooMuch ? header()->sectionSize(room.column) : 0;
        header()->setSectionHidden(room.column, isTooMuch);
    }
    // Then the answer gives some: its status stands first.
    const int answer = header()->sectionSize(Model::AnswerColumn);
    const int least = widthOf(leastAnswer) + iconRoom;
    const int most = widthOf("400 invalid_grant") + iconRoom;
    header()->resizeSection(Model::AnswerColumn, std::clamp(answer + left, least, most));
}

void FlowTree::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    fitToRoom();
}

void FlowTree::changeEvent(QEvent* event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitToFont();
    }
}

} // namespace gatehouse::ui
