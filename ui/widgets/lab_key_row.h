// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lab/client_key.h"

#include <QtWidgets/QFrame>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace gatehouse::ui {

/// The key pair of a lab client that signs its assertions: made here, its public half shown so that
/// it can be registered anywhere, or by one click at a client of this server.
class LabKeyRow final : public QFrame
{
    Q_OBJECT
public:
    explicit LabKeyRow(QWidget* parent = nullptr);

    /// Shown only for a method that needs it; makes a key the first time.
    void setNeeded(bool isNeeded);
    /// Not shown even so; the key stays.
    void setFolded(bool isFolded);
    void setMayRegister(bool mayRegister);
    void showState(const QString& text);
    /// Nothing while none is needed.
    [[nodiscard]] std::optional<lab::ClientKey> key() const;

Q_SIGNALS:
    void changed();
    void registrationRequested(const QJsonObject& jwk);

private:
    void makeKey();

    std::optional<lab::ClientKey> m_key;
    QLineEdit* m_jwk;
    QPushButton* m_register;
    QLabel* m_state;
    bool m_isNeeded = false;
    bool m_isFolded = false;
};

} // namespace gatehouse::ui
