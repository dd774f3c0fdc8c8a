// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonObject>
#include <QtWidgets/QWidget>

class QCheckBox;
class QGridLayout;

namespace gatehouse::ui {

/// How clients may authenticate for each grant type: a row of boxes for every grant, or the grant's
/// own rule. The value is the setting `grant_auth_methods`.
class GrantMethodGrid final : public QWidget
{
    Q_OBJECT
public:
    explicit GrantMethodGrid(QWidget* parent = nullptr);

    void setValue(const QJsonObject& byGrant);

Q_SIGNALS:
    /// By the user.
    void edited(const QJsonObject& byGrant);

private:
    struct Row
    {
        QString grantType;
        QCheckBox* usesDefault;
        QList<QCheckBox*> methods;
    };
    void addHeader(QGridLayout* grid);
    void addRow(QGridLayout* grid, const QString& grantType);
    void changeRow(int row);

    QList<Row> m_rows {};
    QJsonObject m_value {};
};

} // namespace gatehouse::ui
