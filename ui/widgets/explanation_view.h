// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/explain/explainer.h"

#include <QtWidgets/QScrollArea>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace gatehouse::ui {

class DifferenceView;

/// Why a request was refused: what happened in words, expected and got, the likely causes, how to
/// mend it and where the specification says so.
class ExplanationView final : public QScrollArea
{
    Q_OBJECT
public:
    explicit ExplanationView(QWidget* parent = nullptr);

    void showNothing(const QString& sentence);
    void showExplanation(const explain::Explanation& explanation);
    /// The button that mends it (taken over), or a note that it was mended; null and empty: none.
    void setFix(QPushButton* button, const QString& note);

private:
    [[nodiscard]] QLabel* addLabel(const char* role, const char* objectName);
    void setLink(const explain::Explanation& explanation);

    QVBoxLayout* m_column;
    QLabel* m_title;
    QLabel* m_happened;
    DifferenceView* m_difference;
    QLabel* m_detail;
    QPushButton* m_fix = nullptr;
    QLabel* m_fixed;
    QLabel* m_causesTitle;
    QLabel* m_causes;
    QLabel* m_fixesTitle;
    QLabel* m_fixes;
    QPushButton* m_link;
};

} // namespace gatehouse::ui
