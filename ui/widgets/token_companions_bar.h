// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/token_examination.h"

#include <QtWidgets/QWidget>

class QHBoxLayout;
class QLineEdit;

namespace gatehouse::ui {

/// Above the token inspector: what an ID token came with, each optional. Nothing of it is stored.
class TokenCompanionsBar final : public QWidget
{
    Q_OBJECT
public:
    explicit TokenCompanionsBar(QWidget* parent = nullptr);

    [[nodiscard]] models::TokenCompanions companions() const;
    void setCompanions(const models::TokenCompanions& companions);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QLineEdit* addLine(
        QHBoxLayout& row, const char* objectName, const QString& name, const QString& use);

    QLineEdit* m_nonce = nullptr;
    QLineEdit* m_accessToken = nullptr;
    QLineEdit* m_code = nullptr;
    QLineEdit* m_state = nullptr;
};

} // namespace gatehouse::ui
