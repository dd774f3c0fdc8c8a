// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QStringList>
#include <QtWidgets/QWidget>

class QCheckBox;

namespace gatehouse::ui {

/// A value and how people read it.
struct Choice
{
    QString value;
    QString title;
    QString hint {};
};

/// A set of words as check boxes. Words it has no box for are kept as they are.
class ChoiceChecks final : public QWidget
{
    Q_OBJECT
public:
    ChoiceChecks(const QString& title, const QList<Choice>& choices, QWidget* parent = nullptr);

    void setWords(const QStringList& words);
    /// Several sets at once: words that only some of them have are half checked.
    void setSeveral(const QList<QStringList>& sets);
    /// `words` with or without `word`, in the order of the boxes.
    [[nodiscard]] QStringList changed(
        const QStringList& words, const QString& word, bool isWanted) const;

Q_SIGNALS:
    /// By the user.
    void edited(const QString& word, bool isWanted);

private:
    QList<QCheckBox*> m_boxes;
};

} // namespace gatehouse::ui
