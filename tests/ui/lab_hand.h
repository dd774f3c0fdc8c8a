// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/console_fixture.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>

namespace gatehouse::ui {

/// Works the page of the flow lab as a person does: for tests to inherit.
class LabHand
{
protected:
    QWidget* m_lab = nullptr; ///< The page.

    template <typename T>
    T* child(const char* name)
    {
        return ConsoleFixture::child<T>(m_lab, name);
    }
    QListWidget* steps() { return child<QListWidget>("labSteps"); }
    QString note() { return child<QLabel>("labNote")->text(); }
    void chooseFlow(const char* id)
    {
        auto* flow = child<QComboBox>("labFlow");
        flow->setCurrentIndex(flow->findData(QString::fromLatin1(id)));
    }
    void breakIt(const char* id)
    {
        auto* breaks = child<QListWidget>("labBreaks");
        for (int row = 0; row < breaks->count(); ++row) {
            if (breaks->item(row)->data(Qt::UserRole).toString() == QLatin1StringView(id))
                return breaks->setCurrentRow(row);
        }
        qFatal("no switch %s", id);
    }
    void runAll()
    {
        auto* button = child<QPushButton>("labRunAll");
        button->click();
        QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), 20000);
    }
};

} // namespace gatehouse::ui
