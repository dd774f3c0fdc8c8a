// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/secret_dialog.h"

#include "ui/theme/code_text.h"
#include "ui/widgets/copy_button.h"
#include "ui/widgets/dialog_height.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/secret_clipboard.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

SecretDialog::SecretDialog(
    const QString& clientId, const core::SecretString& secret, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"secretDialog"_s);
    setWindowTitle(tr("Secret of %1").arg(clientId));
    setAttribute(Qt::WA_DeleteOnClose);
    new DialogHeight(this);
    setMinimumWidth(520);
    auto* value = new QLineEdit(QString::fromLatin1(secret.reveal()), this);
    value->setObjectName(u"secretValue"_s);
    value->setReadOnly(true);
    showAsCode(value);
    value->setAccessibleName(tr("Client secret"));
    value->setCursorPosition(0);
    auto* copy = new CopyButton(
        tr("the secret"), [secret] { return QString::fromLatin1(secret.reveal()); }, this,
        CopyButton::Kind::Secret);
    copy->setObjectName(u"copySecret"_s);
    auto* row = new QHBoxLayout;
    row->addWidget(value, 1);
    row->addWidget(copy);
    QPushButton* close
        = makeButton(u"closeSecret"_s, tr("I have copied it"), this, ButtonRole::Primary);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    column->addWidget(cardTitle(tr("New secret of %1").arg(clientId), this));
    column->addWidget(mutedLabel(tr("Copy it into the application now. Only its hash is stored, so "
                                    "it cannot be shown again; "
                                    "a lost secret is replaced by a new one. Once copied it leaves "
                                    "the clipboard after %1 seconds.")
                                     .arg(secretClipboardTime.count()),
        this));
    column->addLayout(row);
    column->addSpacing(6);
    column->addWidget(close, 0, Qt::AlignTrailing);
}

} // namespace gatehouse::ui
