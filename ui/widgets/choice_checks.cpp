// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choice_checks.h"

#include "ui/widgets/labels.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

namespace {

constexpr char wordProperty[] = "word";

QString wordOf(const QCheckBox* box)
{
    return box->property(wordProperty).toString();
}

} // namespace

ChoiceChecks::ChoiceChecks(const QString& title, const QList<Choice>& choices, QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    for (const Choice& choice : choices) {
        auto* box = new QCheckBox(choice.title, this);
        box->setObjectName(u"choice_"_s + choice.value);
        box->setProperty(wordProperty, choice.value);
        box->setToolTip(choice.hint);
        box->setAccessibleName(tr("%1: %2", "group, choice").arg(title, choice.title));
        box->setAccessibleDescription(choice.hint);
        connect(box, &QCheckBox::clicked, this,
            [this, box](bool isChecked) { Q_EMIT edited(wordOf(box), isChecked); });
        column->addWidget(box);
        m_boxes.append(box);
    }
    if (!m_boxes.isEmpty()) {
        setFocusProxy(m_boxes.first());
    }
}

void ChoiceChecks::setWords(const QStringList& words)
{
    for (QCheckBox* box : m_boxes) {
        box->setTristate(false);
        box->setChecked(words.contains(wordOf(box)));
    }
}

void ChoiceChecks::setSeveral(const QList<QStringList>& sets)
{
    for (QCheckBox* box : m_boxes) {
        const auto count = std::count_if(sets.cbegin(), sets.cend(),
            [box](const QStringList& words) { return words.contains(wordOf(box)); });
        box->setTristate(false);
        box->setCheckState(count == 0  ? Qt::Unchecked
                : count == sets.size() ? Qt::Checked
                                       : Qt::PartiallyChecked);
    }
}

QStringList ChoiceChecks::changed(
    const QStringList& words, const QString& word, bool isWanted) const
{
    QStringList ordered;
    QStringList others = words;
    for (const QCheckBox* box : m_boxes) {
        const QString own = wordOf(box);
        if (own == word ? isWanted : words.contains(own)) {
            ordered.append(own);
        }
        others.removeAll(own);
    }
    return ordered + others;
}

} // namespace gatehouse::ui
