// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lab/flow_run.h"

#include <QtCore/QTimer>
#include <QtWidgets/QFrame>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace gatehouse::ui {

/// Against which server, as which client and user a flow runs.
class LabTargetBar final : public QFrame
{
    Q_OBJECT
public:
    explicit LabTargetBar(QWidget* parent = nullptr);

    /// Providers by name, clients of this server; what was chosen stays where it still is there.
    void setChoices(const QStringList& providers, const QList<lab::Target>& clients);
    void setOwnIssuer(const QString& issuer);
    /// Fills the fields in without telling.
    void setTarget(const lab::Target& target);

    /// This server and that client of its; false: it has none of that name.
    bool chooseOwnClient(const QString& clientId);

    [[nodiscard]] bool isOurs() const;
    /// Name of the provider, or empty.
    [[nodiscard]] QString provider() const;
    /// What the fields say; no endpoints.
    [[nodiscard]] lab::Target target() const;
    [[nodiscard]] lab::UserPart userPart() const;

Q_SIGNALS:
    /// Once, a moment after the last change.
    void changed();
    void serverChosen();

private:
    [[nodiscard]] QComboBox* addChoice(
        const char* objectName, const QString& name, int row, int column);
    [[nodiscard]] QLineEdit* addLine(
        const char* objectName, const QString& name, int row, int column);
    void addCaption(const QString& name, QWidget* field, int row, int column);
    void chooseServer();
    void chooseClient(const QString& clientId);
    [[nodiscard]] QLineEdit* hidden(QLineEdit* line);

    QGridLayout* m_grid;
    QComboBox* m_server = nullptr;
    QLineEdit* m_issuer = nullptr;
    QComboBox* m_client = nullptr;
    QLineEdit* m_secret = nullptr;
    QComboBox* m_method = nullptr;
    QLineEdit* m_scope = nullptr;
    QLineEdit* m_redirectUri = nullptr;
    QComboBox* m_part = nullptr;
    QLineEdit* m_user = nullptr;
    QLineEdit* m_password = nullptr;
    QList<lab::Target> m_clients;
    QString m_ownIssuer;
    QTimer m_later;
};

} // namespace gatehouse::ui
