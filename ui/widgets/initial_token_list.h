// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/result.h"

#include <QtWidgets/QWidget>

class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableView;

namespace gatehouse::models {
class InitialTokenModel;
}

namespace gatehouse::ui {

/// The initial access tokens of dynamic registration: make one, see which there are, revoke one.
class InitialTokenList final : public QWidget
{
    Q_OBJECT
public:
    explicit InitialTokenList(models::InitialTokenModel& model, QWidget* parent = nullptr);

Q_SIGNALS:
    void failed(const gatehouse::core::Error& error);
    void revoked(const QString& name);

private:
    [[nodiscard]] QWidget* makeOrderRow();
    void setUpTable();
    void mint();
    void revoke();

    models::InitialTokenModel& m_model;
    QLineEdit* m_note;
    QSpinBox* m_uses;
    QSpinBox* m_hours;
    QPushButton* m_revoke;
    QTableView* m_table;
};

} // namespace gatehouse::ui
