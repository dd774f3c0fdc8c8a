// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

#include <functional>

class QHBoxLayout;
class QKeySequenceEdit;
class QLabel;
class QPushButton;

namespace gatehouse::ui {

/// Gives one action another key, takes it away, or gives it back the program's own
/// (shell/chosen_keys.h). One key with its modifiers: no sequences.
class KeyEditor final : public QWidget
{
    Q_OBJECT
public:
    /// Why an action may not have these keys; empty: it may.
    using Refusal = std::function<QString(const QObject& keyed, const QKeySequence& keys)>;

    explicit KeyEditor(Refusal refusal, QWidget* parent = nullptr);

    /// Null, or what cannot be changed: nothing to edit. `text` is what it does.
    void setAction(QObject* keyed, const QString& text);

Q_SIGNALS:
    /// The action has other keys now.
    void changed();

private:
    [[nodiscard]] QHBoxLayout* makeRow();
    void judge();
    void showState();
    void choose();
    void clear();
    void reset();
    void tell(const char* role, const QString& text);
    void finish(const QString& note);

    Refusal m_refusal;
    QPointer<QObject> m_keyed;
    QString m_text;
    QLabel* m_title;
    QKeySequenceEdit* m_edit;
    QPushButton* m_set;
    QPushButton* m_clear;
    QPushButton* m_reset;
    QLabel* m_note;
};

} // namespace gatehouse::ui
