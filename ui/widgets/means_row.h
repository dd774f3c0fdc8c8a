// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

class QLabel;
class QPushButton;
class QWidget;

namespace gatehouse::ui {

/// Lays out `box` as one of the means by which a user signs in: its name, below it how it stands,
/// and at the end what can be done about it. All of them look alike below one another.
void arrangeMeans(
    QWidget* box, const QString& name, QLabel* state, const QList<QPushButton*>& buttons);

} // namespace gatehouse::ui
