// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/trace/step_filter.h"
#include "ui/pages/flow_exports.h"

#include <QtWidgets/QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace gatehouse::ui {

class SearchBox;

/// The two rows above the flows: filter, request number, and what can be done with what is shown.
class TrafficToolbar final : public QWidget
{
    Q_OBJECT
public:
    explicit TrafficToolbar(QWidget* parent = nullptr);

    void focusFilter();
    void focusNumber();
    void clearFilter();
    void togglePause();
    void setFollowing(bool isFollowing);
    [[nodiscard]] bool isFollowing() const;
    void showCount(const QString& text);
    /// Below the number's field; empty: nothing to say.
    void showNumberNote(const QString& text);
    /// What can be done with the chosen flow.
    void setChosen(bool hasFlow, bool isPinned);
    /// The entries of the export menu, with their shortcuts.
    [[nodiscard]] QList<QAction*> exportActions() const;

Q_SIGNALS:
    void filterChanged(const gatehouse::trace::StepFilter& filter);
    void numberEntered(const QString& number);
    void pauseChanged(bool isPaused);
    void followChanged(bool isFollowing);
    void pinAsked(bool isPinned);
    void clearAsked();
    void exportAsked(gatehouse::ui::FlowExport what);

private:
    QToolButton* addToggle(
        QHBoxLayout* row, const char* objectName, const QString& text, const char* picture);
    void addFilterRow();
    void addActionRow();
    void fillExports(QMenu* menu);
    void applyFilter();

    SearchBox* m_filter;
    QToolButton* m_filterOn = nullptr;
    QToolButton* m_help = nullptr;
    SearchBox* m_number;
    QLabel* m_note;
    QLabel* m_helpText;
    QToolButton* m_pause = nullptr;
    QToolButton* m_follow = nullptr;
    QToolButton* m_pin = nullptr;
    QLabel* m_count;
    QList<QAction*> m_exports;
    QString m_numberNote;
};

} // namespace gatehouse::ui
