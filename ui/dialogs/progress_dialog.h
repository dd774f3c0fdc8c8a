// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace gatehouse::ui {

/// What is going on, how far it is, and a way to stop it. Shows itself only when it takes longer
/// than half a second. finish() ends it; it deletes itself then.
class ProgressDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `fraction` is asked a few times a second: 0 to 1, or below 0 when nobody knows.
    ProgressDialog(const QString& title, std::function<double()> fraction, QWidget* parent);

    void finish();

Q_SIGNALS:
    void cancelled();

protected:
    void reject() override;

private:
    void showFraction();

    std::function<double()> m_fraction;
    QProgressBar* m_bar;
    QLabel* m_state;
    QPushButton* m_cancel;
    QTimer* m_appearance;
    bool m_isCancelled = false;
};

} // namespace gatehouse::ui
