// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/secret_string.h"
#include "server/domain/client.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace gatehouse::models {
class ClientTableModel;
}

namespace gatehouse::ui {

/// The live secrets of a client: when each was made, was last used and will end, and what can be
/// done about them. They are changed at once, not on saving.
class ClientSecrets final : public QWidget
{
    Q_OBJECT
public:
    explicit ClientSecrets(models::ClientTableModel& clients, QWidget* parent = nullptr);

    /// Row of the model, or -1.
    void showRow(int row);

Q_SIGNALS:
    void created(const QString& clientId, const gatehouse::core::SecretString& secret);
    void failed(const QString& reason);

private:
    void rotate();
    void endSelected();
    void fill(const QList<domain::ClientSecret>& secrets);
    void showSelection();
    [[nodiscard]] QString advice(const QList<domain::ClientSecret>& secrets) const;

    models::ClientTableModel& m_clients;
    int m_row = -1;
    QLabel* m_hint;
    QTableWidget* m_table;
    QComboBox* m_overlap;
    QPushButton* m_rotate;
    QPushButton* m_end;
};

} // namespace gatehouse::ui
