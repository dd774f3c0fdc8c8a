// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/token_companions_bar.h"

#include "ui/widgets/labels.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>

namespace gatehouse::ui {

namespace {

constexpr int longestCompanion = 16 * 1024;

} // namespace

TokenCompanionsBar::TokenCompanionsBar(QWidget* parent)
    : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_nonce = addLine(*row, "sentNonce", tr("Nonce sent"),
        tr("Of an ID token: the nonce of the request, which the token must repeat"));
    m_accessToken = addLine(*row, "besideAccessToken", tr("Access token beside it"),
        tr("Of an ID token: what its at_hash must be of"));
    m_code = addLine(
        *row, "besideCode", tr("Code beside it"), tr("Of an ID token: what its c_hash must be of"));
    m_state = addLine(
        *row, "sentState", tr("State sent"), tr("Of an ID token: what its s_hash must be of"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

QLineEdit* TokenCompanionsBar::addLine(
    QHBoxLayout& row, const char* objectName, const QString& name, const QString& use)
{
    QLineEdit* line = makeLineEdit(QLatin1String(objectName), name, this);
    line->setPlaceholderText(name);
    line->setToolTip(use);
    line->setMaxLength(longestCompanion);
    connect(line, &QLineEdit::textChanged, this, &TokenCompanionsBar::changed);
    row.addWidget(line, 1);
    return line;
}

models::TokenCompanions TokenCompanionsBar::companions() const
{
    const auto bytes = [](const QLineEdit* line) { return line->text().trimmed().toUtf8(); };
    return { m_nonce->text().trimmed(), bytes(m_accessToken), bytes(m_code), bytes(m_state) };
}

void TokenCompanionsBar::setCompanions(const models::TokenCompanions& companions)
{
    m_nonce->setText(companions.nonce);
    m_accessToken->setText(QString::fromUtf8(companions.accessToken));
    m_code->setText(QString::fromUtf8(companions.code));
    m_state->setText(QString::fromUtf8(companions.state));
}

} // namespace gatehouse::ui
