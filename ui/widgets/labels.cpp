// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels.h"

#include <QtGui/QGuiApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QStyle>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

QLabel* makeLabel(const char* role, const QString& text, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", QString::fromLatin1(role));
    label->setText(text);
    // By itself a label puts Latin letters on the left, also where everything else begins at the
    // right.
    if (QGuiApplication::isRightToLeft()) {
        label->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    }
    return label;
}

QLabel* pageTitle(const QString& text, QWidget* parent)
{
    return makeLabel("pageTitle", text, parent);
}

QLabel* cardTitle(const QString& text, QWidget* parent)
{
    return makeLabel("cardTitle", text, parent);
}

QLabel* mutedLabel(const QString& text, QWidget* parent)
{
    QLabel* label = makeLabel("muted", text, parent);
    label->setWordWrap(true);
    return label;
}

QPushButton* makeButton(
    const QString& objectName, const QString& text, QWidget* parent, ButtonRole role)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(objectName);
    // Mnemonics would collide between the pages that are stacked in one window; the menus have
    // them.
    button->setAccessibleName(text);
    button->setAutoDefault(false);
    if (role != ButtonRole::Normal) {
        button->setProperty("role", role == ButtonRole::Primary ? u"primary"_s : u"link"_s);
    }
    return button;
}

QLineEdit* makeLineEdit(const QString& objectName, const QString& accessibleName, QWidget* parent)
{
    auto* edit = new QLineEdit(parent);
    edit->setObjectName(objectName);
    edit->setAccessibleName(accessibleName);
    return edit;
}

void showAsSymbol(QPushButton* button)
{
    button->setToolTip(button->text());
    button->setText({});
}

void repolish(QWidget* widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace gatehouse::ui
