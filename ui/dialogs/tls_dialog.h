// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tls_files.h"

#include <QtWidgets/QDialog>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace gatehouse::ui {

/// Asks for the certificate and the key of the server, or for neither. Deletes itself.
class TlsDialog final : public QDialog
{
    Q_OBJECT
public:
    TlsDialog(const TlsFiles& files, QWidget* parent);

Q_SIGNALS:
    void chosen(const gatehouse::ui::TlsFiles& files);

private:
    [[nodiscard]] QLineEdit* makeField(const QString& objectName, const QString& name);
    /// The field with the button that looks for a file.
    [[nodiscard]] QHBoxLayout* makeRow(QLineEdit* field, const QString& buttonName);
    void browse(QLineEdit* field);
    void check();
    [[nodiscard]] TlsFiles entered() const;

    QLineEdit* m_certificate;
    QLineEdit* m_key;
    QLabel* m_fault;
    QPushButton* m_accept;
};

} // namespace gatehouse::ui
