// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtWidgets/QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace gatehouse::ui {

class IconLabel;

/// The inline message strip above the pages: what went wrong, and buttons that mend it. Never a
/// dialog.
class ErrorBanner final : public QWidget
{
    Q_OBJECT
public:
    enum class Severity
    {
        Info,
        Success,
        Warning,
        Error
    };

    struct Action
    {
        QString objectName;
        QString text;
        std::function<void()> run; ///< Called after the banner was hidden.
    };

    explicit ErrorBanner(QWidget* parent = nullptr);

    /// Replaces what was shown. `topic` lets the one who showed a message take exactly that one
    /// back.
    void showMessage(Severity severity, const QString& topic, const QString& text,
        const QList<Action>& actions = {});
    void dismiss(const QString& topic);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString topic() const { return m_topic; }

private:
    void addAction(const Action& action);

    QFrame* m_frame;
    IconLabel* m_icon;
    QLabel* m_text;
    QHBoxLayout* m_actions;
    QToolButton* m_close;
    QString m_topic;
};

} // namespace gatehouse::ui
