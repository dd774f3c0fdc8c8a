// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QHBoxLayout;
class QPushButton;

namespace gatehouse::ui {

/// The buttons of a row of the newest problems, which stand over what ProblemDelegate paints:
/// beside its first line what leads to the request, beside its second what mends it.
class ProblemRow final : public QWidget
{
    Q_OBJECT
public:
    enum class Reach
    {
        There,
        Waiting, ///< The list of flows is paused.
        Gone
    };

    explicit ProblemRow(QWidget* parent = nullptr);

    /// What the buttons are about, for screen readers.
    void setSubject(const QString& text);
    /// Whether the traffic has the request, and whether the program has words for it.
    void setReach(Reach reach, bool isExplained);
    /// Takes it; null: there is none.
    void setFix(QPushButton* fix);
    [[nodiscard]] bool hasFix() const { return m_fix != nullptr; }

    /// How much of each line the buttons take, margin and all.
    [[nodiscard]] int firstLineRoom() const;
    [[nodiscard]] int secondLineRoom() const;
    /// High enough for two lines with buttons.
    [[nodiscard]] static int rowHeight(const QFontMetrics& metrics);

Q_SIGNALS:
    void explainAsked();
    void flowAsked();

private:
    QHBoxLayout* m_second;
    QPushButton* m_explain;
    QPushButton* m_open;
    QPushButton* m_fix = nullptr;
};

} // namespace gatehouse::ui
