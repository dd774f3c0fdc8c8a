// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/token_comparison.h"

#include <QtWidgets/QWidget>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QTimer;
class QTreeWidget;

namespace gatehouse::ui {

/// Two tokens side by side, member by member: what differs says so in words, with a sign and in
/// bold, not by colour alone. The tokens are kept in this window only.
class TokenComparisonView final : public QWidget
{
    Q_OBJECT
public:
    explicit TokenComparisonView(QWidget* parent = nullptr);

    void setFirst(const QByteArray& token);
    void focusInput();

private:
    [[nodiscard]] QPlainTextEdit* makeInput(const char* objectName, const QString& name);
    [[nodiscard]] QWidget* makeBar();
    void setUpList();
    void compare();
    void show(const models::TokenComparison& comparison);
    void addMember(const models::ComparedMember& member);

    QPlainTextEdit* m_first;
    QPlainTextEdit* m_second;
    QLabel* m_summary;
    QCheckBox* m_onlyDifferent;
    QTreeWidget* m_list;
    QTimer* m_typing;
};

} // namespace gatehouse::ui
