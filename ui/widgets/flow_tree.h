// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QTreeView>

namespace gatehouse::ui {

/// Flows and their steps (FlowListModel or a proxy of it). Columns are as wide as what usually
/// stands in them needs in the font of now; the request takes what is left. Where that would be too
/// little, the duration is left out, then the user: both are also said of the chosen step.
class FlowTree final : public QTreeView
{
    Q_OBJECT
public:
    explicit FlowTree(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] int widthOf(const char* text) const;
    void fitToFont();
    void fitToRoom();
};

} // namespace gatehouse::ui
