// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lab_key_row.h"

#include "ui/theme/code_text.h"
#include "ui/theme/icons.h"
#include "ui/widgets/copy_button.h"
#include "ui/widgets/labels.h"

#include <QtCore/QJsonDocument>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

LabKeyRow::LabKeyRow(QWidget* parent)
    : QFrame(parent)
    , m_jwk(new QLineEdit(this))
    , m_register(makeButton(u"labRegisterKey"_s, tr("Register at this client"), this))
    , m_state(mutedLabel({}, this))
{
    setProperty("role", u"card"_s);
    m_jwk->setObjectName(u"labPublicKey"_s);
    m_jwk->setAccessibleName(tr("Public key of the lab, a JWK"));
    m_jwk->setReadOnly(true);
    showAsCode(m_jwk);
    auto* caption = makeLabel("caption", tr("Public key (JWK)"), this);
    caption->setBuddy(m_jwk);
    auto* copy = new CopyButton(
        tr("the public key"), [this] { return m_jwk->text(); }, this);
    copy->setObjectName(u"labCopyKey"_s);
    QPushButton* fresh = makeButton(u"labNewKey"_s, tr("New key"), this);
    fresh->setIcon(lineIcon("rotate"));
    m_register->setIcon(lineIcon("key"));
    m_register->setToolTip(
        tr("The client of this server then authenticates with this key (private_key_jwt)"));
    m_state->setObjectName(u"labKeyState"_s);
    connect(fresh, &QPushButton::clicked, this, [this] {
        makeKey();
        Q_EMIT changed();
    });
    connect(m_register, &QPushButton::clicked, this, [this] {
        if (m_key) {
            Q_EMIT registrationRequested(m_key->publicJwk());
        }
    });
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 14, 6);
    row->addWidget(caption);
    row->addWidget(m_jwk, 1);
    row->addWidget(copy);
    row->addWidget(m_state);
    row->addWidget(fresh);
    row->addWidget(m_register);
    hide();
}

void LabKeyRow::setNeeded(bool isNeeded)
{
    m_isNeeded = isNeeded;
    if (isNeeded && !m_key) {
        makeKey();
    }
    setVisible(m_isNeeded && !m_isFolded);
}

void LabKeyRow::setFolded(bool isFolded)
{
    m_isFolded = isFolded;
    setVisible(m_isNeeded && !m_isFolded);
}

void LabKeyRow::setMayRegister(bool mayRegister)
{
    m_register->setEnabled(mayRegister);
}

void LabKeyRow::showState(const QString& text)
{
    m_state->setText(text);
}

std::optional<lab::ClientKey> LabKeyRow::key() const
{
    return m_isNeeded ? m_key : std::nullopt;
}

void LabKeyRow::makeKey()
{
    auto made = lab::ClientKey::generate();
    m_key.reset();
    m_jwk->clear();
    if (!made) {
        m_state->setText(made.error().message);
        return;
    }
    m_key = std::move(*made);
    m_jwk->setText(
        QString::fromUtf8(QJsonDocument(m_key->publicJwk()).toJson(QJsonDocument::Compact)));
    m_jwk->setCursorPosition(0);
    m_state->setText(tr("not registered yet"));
}

} // namespace gatehouse::ui
