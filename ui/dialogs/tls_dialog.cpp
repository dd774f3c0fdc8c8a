// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/tls_dialog.h"

#include "ui/widgets/dialog_height.h"
#include "ui/widgets/form_labels.h"
#include "ui/widgets/labels.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

namespace {

/// What can be said without reading it: whether it is right the server says when it starts.
QString faultOf(const QString& file)
{
    const QFileInfo info(file);
    if (!info.isFile()) {
        return TlsDialog::tr("There is no file %1.").arg(file);
    }
    return info.isReadable() ? QString() : TlsDialog::tr("%1 cannot be read.").arg(file);
}

} // namespace

TlsDialog::TlsDialog(const TlsFiles& files, QWidget* parent)
    : QDialog(parent)
    , m_certificate(makeField(u"tlsCertificate"_s, tr("Certificate")))
    , m_key(makeField(u"tlsKey"_s, tr("Private key")))
    , m_fault(makeLabel("fault", {}, this))
    , m_accept(makeButton(u"acceptTls"_s, tr("Save"), this, ButtonRole::Primary))
{
    setObjectName(u"tlsDialog"_s);
    setWindowTitle(tr("TLS of the server"));
    setAttribute(Qt::WA_DeleteOnClose);
    new DialogHeight(this);
    setMinimumWidth(560);
    m_fault->setObjectName(u"tlsFault"_s);
    m_fault->setWordWrap(true);
    m_accept->setDefault(true);
    QPushButton* cancel = makeButton(u"cancelTls"_s, tr("Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(entered());
        accept();
    });
    auto* form = new QFormLayout;
    new FormLabels(form, this);
    form->setHorizontalSpacing(12);
    form->addRow(tr("Certificate"), makeRow(m_certificate, u"browseCertificate"_s));
    form->addRow(tr("Private key"), makeRow(m_key, u"browseKey"_s));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 18);
    column->setSpacing(10);
    column->addWidget(cardTitle(tr("TLS of the server"), this));
    column->addWidget(mutedLabel(
        tr("PEM files: the certificate with its chain, and its key. Both empty: plain HTTP, which "
           "is for this computer only. Holds from the next start on."),
        this));
    column->addLayout(form);
    column->addWidget(m_fault);
    column->addLayout(buttons);
    m_certificate->setText(files.certificate);
    m_key->setText(files.key);
    check();
}

QLineEdit* TlsDialog::makeField(const QString& objectName, const QString& name)
{
    QLineEdit* field = makeLineEdit(objectName, name, this);
    connect(field, &QLineEdit::textChanged, this, &TlsDialog::check);
    return field;
}

QHBoxLayout* TlsDialog::makeRow(QLineEdit* field, const QString& buttonName)
{
    QPushButton* button = makeButton(buttonName, tr("Choose…"), this);
    button->setAccessibleName(u"%1: %2"_s.arg(field->accessibleName(), button->text()));
    connect(button, &QPushButton::clicked, this, [this, field] { browse(field); });
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(field, 1);
    row->addWidget(button);
    return row;
}

void TlsDialog::browse(QLineEdit* field)
{
    auto* files
        = new QFileDialog(this, field->accessibleName(), QFileInfo(field->text()).absolutePath(),
            tr("PEM files (*.pem *.crt *.key);;All files (*)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, field, &QLineEdit::setText);
    files->open();
}

TlsFiles TlsDialog::entered() const
{
    return { .certificate = m_certificate->text().trimmed(), .key = m_key->text().trimmed() };
}

void TlsDialog::check()
{
    const TlsFiles files = entered();
    const bool isHalf = files.certificate.isEmpty() != files.key.isEmpty();
    QString fault;
    if (!isHalf && files.isOn()) {
        fault = faultOf(files.certificate);
        fault = fault.isEmpty() ? faultOf(files.key) : fault;
    }
    m_fault->setText(isHalf ? tr("A certificate and a key belong together.") : fault);
    m_accept->setEnabled(!isHalf && fault.isEmpty());
}

} // namespace gatehouse::ui
