// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/code_dialog.h"

#include "ui/theme/code_text.h"
#include "ui/widgets/copy_button.h"
#include "ui/widgets/dialog_height.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/qr_view.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

CodeDialog::CodeDialog(
    store::Workspace& workspace, const User& user, const QString& issuer, QWidget* parent)
    : QDialog(parent)
    , m_background(new models::Background(workspace, this))
    , m_user(user)
    , m_offer(models::user_codes::newOffer(workspace, issuer, user.username))
    , m_code(new QLineEdit(this))
    , m_fault(makeLabel("fault", {}, this))
    , m_accept(makeButton(u"acceptCode"_s, tr("Turn on"), this, ButtonRole::Primary))
{
    setObjectName(u"codeDialog"_s);
    setWindowTitle(tr("One-time codes of %1").arg(user.username));
    setAttribute(Qt::WA_DeleteOnClose);
    new DialogHeight(this);
    setMinimumWidth(480);
    auto* picture = new QrView(this);
    picture->setText(m_offer.address);
    auto* key = new QLineEdit(QString::fromLatin1(m_offer.text), this);
    key->setObjectName(u"codeKey"_s);
    key->setReadOnly(true);
    showAsCode(key);
    key->setAccessibleName(tr("Key for the app"));
    auto* copy = new CopyButton(
        tr("the key"), [key] { return key->text(); }, this);
    auto* keyRow = new QHBoxLayout;
    keyRow->addWidget(key, 1);
    keyRow->addWidget(copy);
    m_code->setObjectName(u"codeTyped"_s);
    m_code->setAccessibleName(tr("Code that the app shows"));
    m_code->setPlaceholderText(tr("Code that the app shows now"));
    m_code->setMaxLength(7);
    m_fault->setObjectName(u"codeFault"_s);
    QPushButton* cancel = makeButton(u"cancelCode"_s, tr("Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &CodeDialog::turnOn);
    m_accept->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    column->addWidget(cardTitle(tr("One-time codes of %1").arg(user.username), this));
    column->addWidget(mutedLabel(tr("Let the user scan this with an authenticator app, or type the "
                                    "key, then enter the code that it shows. From then on signing "
                                    "in takes the password and a code."),
        this));
    column->addWidget(picture, 0, Qt::AlignHCenter);
    column->addLayout(keyRow);
    column->addWidget(m_code);
    column->addWidget(m_fault);
    column->addLayout(buttons);
    m_code->setFocus();
}

void CodeDialog::turnOn()
{
    m_accept->setEnabled(false);
    const QByteArray typed = m_code->text().remove(u' ').toLatin1();
    m_background->write<void>(models::user_codes::enabling(m_background->workspace(), m_user.row,
                                  m_user.username, m_offer.secret, typed),
        [this](const core::Result<void>& done) {
            m_accept->setEnabled(true);
            if (done) {
                accept();
            } else {
                m_fault->setText(done.error().message);
            }
        });
}

} // namespace gatehouse::ui
