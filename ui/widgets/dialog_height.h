// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QSize>

class QDialog;
class QWidget;

namespace gatehouse::ui {

/// A size that is meant for the smallest letters, larger in larger ones as far as the screen goes.
[[nodiscard]] QSize grownWithLetters(const QWidget& widget, const QSize& size);

/// Makes a dialog as high as its texts are at its width when it is shown, and when it is told. By
/// itself a dialog with wrapped texts takes the height of a narrower one and spreads the rest
/// between the lines. Goes with the dialog.
class DialogHeight final : public QObject
{
    Q_OBJECT
public:
    explicit DialogHeight(QDialog* dialog);
    /// After parts of the dialog were shown or hidden. Before the dialog is shown it does nothing.
    void fit();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fitTo(int width);

    QDialog* m_dialog;
};

} // namespace gatehouse::ui
