// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choice_checks.h"

#include "ui/widgets/labels.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QVBoxLayout>

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
        connect(box, &QCheckBox::clicked, this, &ChoiceChecks::edited);
        column->addWidget(box);
        m_boxes.append(box);
    }
    if (!m_boxes.isEmpty()) {
        setFocusProxy(m_boxes.first());
    }
}

void ChoiceChecks::setWords(const QStringList& words)
{
    m_others = words;
    for (QCheckBox* box : m_boxes) {
        box->setChecked(words.contains(wordOf(box)));
        m_others.removeAll(wordOf(box));
    }
}

QStringList ChoiceChecks::words() const
{
    QStringList words;
    for (const QCheckBox* box : m_boxes) {
        if (box->isChecked()) {
            words.append(wordOf(box));
        }
    }
    return words + m_others;
}

} // namespace gatehouse::ui
