// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

class QFormLayout;
class QWidget;

namespace gatehouse::ui {

/// Keeps the labels of a form level with the texts of their fields, in every font: QFormLayout
/// itself gives a label less height than a field with a frame and padding, so that it stands too
/// high. Goes with the form.
class FormLabels final : public QObject
{
    Q_OBJECT
public:
    /// `widget` is what the form lies on, also where other layouts are in between.
    FormLabels(QFormLayout* form, QWidget* widget);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void align();

    QFormLayout& m_form;
};

} // namespace gatehouse::ui
