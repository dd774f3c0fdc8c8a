// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/mint_dialog.h"

#include "models/time_text.h"
#include "server/keys/jwt_minting.h"
#include "ui/theme/code_text.h"
#include "ui/widgets/copy_button.h"
#include "ui/widgets/dialog_height.h"
#include "ui/widgets/form_labels.h"
#include "ui/widgets/labels.h"

#include <QtGui/QStandardItemModel>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

MintDialog::MintDialog(
    store::Workspace& workspace, const QString& clientId, const QString& issuer, QWidget* parent)
    : QDialog(parent)
    , m_background(new models::Background(workspace, this))
    , m_client(makeField(u"mintClient"_s, tr("Client ID"), tr("Whose token it is")))
    , m_user(makeField(u"mintUser"_s, tr("Username"), tr("Nobody: the client itself")))
    , m_scope(makeField(u"mintScope"_s, tr("Scopes"), tr("The client's default scopes")))
    , m_format(new QComboBox(this))
    , m_minutes(new QSpinBox(this))
    , m_fault(makeLabel("fault", {}, this))
    , m_value(makeField(u"mintedValue"_s, tr("Test token"), {}))
    , m_about(mutedLabel({}, this))
    , m_stack(new QStackedWidget(this))
    , m_issuer(issuer)
{
    setObjectName(u"mintDialog"_s);
    setWindowTitle(tr("Test token"));
    setAttribute(Qt::WA_DeleteOnClose);
    new DialogHeight(this);
    setMinimumWidth(520);
    m_client->setText(clientId);
    m_fault->setObjectName(u"mintFault"_s);
    m_fault->setWordWrap(true);
    m_format->setObjectName(u"mintFormat"_s);
    m_format->setAccessibleName(tr("Format"));
    m_format->view()->setAccessibleName(m_format->accessibleName());
    m_format->addItem(tr("Opaque: the server is asked what it is worth"), false);
    m_format->addItem(issuer.isEmpty() ? tr("JWT (RFC 9068): start the server first")
                                       : tr("JWT (RFC 9068): signed by the server's key"),
        true);
    // A JWT names its issuer, and only a running server has one.
    static_cast<QStandardItemModel*>(m_format->model())->item(1)->setEnabled(!issuer.isEmpty());
    m_minutes->setObjectName(u"mintMinutes"_s);
    m_minutes->setAccessibleName(tr("Good for, in minutes"));
    m_minutes->setRange(1, int(store::longestMintedLife / 60));
    m_minutes->setValue(15);
    m_minutes->setSuffix(tr(" min"));
    m_stack->addWidget(makeForm());
    m_stack->addWidget(makeResult());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->addWidget(m_stack);
}

QLineEdit* MintDialog::makeField(
    const QString& objectName, const QString& name, const QString& placeholder)
{
    QLineEdit* field = makeLineEdit(objectName, name, this);
    field->setPlaceholderText(placeholder);
    return field;
}

QWidget* MintDialog::makeForm()
{
    auto* page = new QWidget(this);
    auto* form = new QFormLayout;
    new FormLabels(form, this);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    form->addRow(tr("Client ID"), m_client);
    form->addRow(tr("On behalf of"), m_user);
    form->addRow(tr("Scopes"), m_scope);
    form->addRow(tr("Format"), m_format);
    form->addRow(tr("Good for"), m_minutes);
    m_accept = makeButton(u"acceptMint"_s, tr("Mint"), page, ButtonRole::Primary);
    QPushButton* cancel = makeButton(u"cancelMint"_s, tr("Cancel"), page);
    connect(m_accept, &QPushButton::clicked, this, &MintDialog::mint);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_accept->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(cardTitle(tr("Mint a test token"), page));
    column->addWidget(mutedLabel(
        tr("A real access token without a sign-in, for trying an API. It is marked as “minted” in "
           "every list and in the audit log, and has no more scope than the client may have."),
        page));
    column->addLayout(form);
    column->addWidget(m_fault);
    column->addLayout(buttons);
    return page;
}

QWidget* MintDialog::makeResult()
{
    auto* page = new QWidget(this);
    m_value->setReadOnly(true);
    showAsCode(m_value);
    auto* copy = new CopyButton(
        tr("the test token"), [this] { return m_value->text(); }, page);
    copy->setObjectName(u"copyMinted"_s);
    auto* row = new QHBoxLayout;
    row->addWidget(m_value, 1);
    row->addWidget(copy);
    QPushButton* inspect = makeButton(u"inspectMinted"_s, tr("Inspect it"), page);
    QPushButton* close = makeButton(u"closeMint"_s, tr("Done"), page, ButtonRole::Primary);
    connect(inspect, &QPushButton::clicked, this, [this] {
        Q_EMIT inspectRequested(m_value->text().toLatin1());
        accept();
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(inspect);
    buttons->addWidget(close);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(cardTitle(tr("Your test token"), page));
    column->addWidget(m_about);
    column->addLayout(row);
    column->addStretch(1);
    column->addLayout(buttons);
    return page;
}

void MintDialog::mint()
{
    const store::MintOrder order { .clientId = m_client->text().trimmed(),
        .username = m_user->text().trimmed(),
        .scope = m_scope->text().simplified(),
        .lifetime = qint64(m_minutes->value()) * 60,
        .format = m_format->currentData().toBool() ? domain::AccessTokenFormat::Jwt
                                                   : domain::AccessTokenFormat::Opaque,
        .issuer = m_issuer };
    m_accept->setEnabled(false);
    const std::function<core::Result<store::MintedToken>()> work
        = [order, &workspace = m_background->workspace()] {
              return keys::mintTestToken(workspace, order, u"console"_s);
          };
    m_background->run<core::Result<store::MintedToken>>(
        work, [this](const core::Result<store::MintedToken>& token) {
            m_accept->setEnabled(true);
            if (token) {
                showResult(*token);
            } else {
                m_fault->setText(token.error().message);
            }
        });
}

void MintDialog::showResult(const store::MintedToken& token)
{
    m_value->setText(QString::fromLatin1(token.value));
    m_value->setCursorPosition(0);
    m_about->setText(tr("Copy it now: only its hash is stored. Good until %1, scopes: %2.")
                         .arg(models::longTime(token.expiresAt), token.scope));
    m_stack->setCurrentIndex(1);
    Q_EMIT minted();
}

} // namespace gatehouse::ui
