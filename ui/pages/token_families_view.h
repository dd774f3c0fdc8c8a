// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/family_tree_model.h"
#include "ui/console_context.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTimer;
class QTreeView;

namespace gatehouse::ui {

class EmptyState;
class SearchBox;

/// Token families as a tree: what one authorization gave (code, access tokens, refresh tokens),
/// what became of each, and where one was presented twice. Revoke one or the family.
class TokenFamiliesView final : public QWidget
{
    Q_OBJECT
public:
    TokenFamiliesView(const ConsoleContext& context, QWidget* parent);

    void activate();
    void focusSearch();

private:
    [[nodiscard]] QWidget* makeToolRow();
    void setUpTree();
    void revoke(bool wholeFamily);
    void rememberPlace();
    void restorePlace();
    void showState();

    ConsoleContext m_context;
    models::FamilyTreeModel* m_model;
    SearchBox* m_search;
    QLabel* m_count;
    QPushButton* m_revoke = nullptr;
    QPushButton* m_revokeFamily = nullptr;
    QTreeView* m_tree;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    QTimer* m_typing;
    QList<qint64> m_expanded; ///< Families that were open before the model was read again.
    qint64 m_currentFamily = 0;
    qint64 m_currentMember = 0;
    int m_currentKind = -1;
};

} // namespace gatehouse::ui
