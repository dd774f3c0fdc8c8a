// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/token_expectation_bar.h"

#include "lab/messenger.h"
#include "models/given_keys.h"
#include "server/crypto/system_random.h"
#include "ui/theme/code_text.h"
#include "ui/theme/icons.h"
#include "ui/widgets/labels.h"

#include <QtCore/QUrl>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

namespace {

enum Source
{
    OwnKeys,
    KeysAtAddress,
    PastedKeys
};

} // namespace

TokenExpectationBar::TokenExpectationBar(QWidget* parent)
    : QWidget(parent)
    , m_random(std::make_unique<crypto::SystemRandom>())
    , m_messenger(new lab::Messenger(*m_random, this))
    , m_source(new QComboBox(this))
    , m_state(mutedLabel({}, this))
    , m_issuer(
          makeLine("expectedIssuer", tr("Expected issuer"), tr("of these keys; or leave empty")))
    , m_audience(makeLine("expectedAudience", tr("Expected audience"), tr("any")))
{
    m_source->setObjectName(u"keySource"_s);
    m_source->setAccessibleName(tr("Keys that check the signature"));
    m_source->view()->setAccessibleName(m_source->accessibleName());
    m_source->addItems(
        { tr("Keys of this workspace"), tr("Keys at an address"), tr("Keys pasted here") });
    m_parts = { mutedLabel(tr("Current and retired keys of this workspace; the issuer is the "
                              "running server's."),
                    this),
        makeAddressPart(), makePastedPart() };
    m_state->setObjectName(u"keyState"_s);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->addWidget(m_source, 0, 0, Qt::AlignTop);
    for (QWidget* part : std::as_const(m_parts)) {
        grid->addWidget(part, 0, 1, 1, 3);
    }
    grid->addWidget(m_issuer, 1, 0);
    grid->addWidget(m_audience, 1, 1);
    grid->addWidget(m_state, 1, 2, 1, 2);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 3);
    // No higher than it needs: the rest is for what was found.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_source, &QComboBox::currentIndexChanged, this, &TokenExpectationBar::chooseSource);
    chooseSource(OwnKeys);
}

TokenExpectationBar::~TokenExpectationBar() = default;

QLineEdit* TokenExpectationBar::makeLine(
    const char* objectName, const QString& name, const QString& hint)
{
    auto* line = new QLineEdit(this);
    line->setObjectName(QLatin1String(objectName));
    line->setAccessibleName(name);
    line->setPlaceholderText(name);
    line->setToolTip(hint);
    line->setMaxLength(2048);
    connect(line, &QLineEdit::textChanged, this, &TokenExpectationBar::changed);
    return line;
}

QWidget* TokenExpectationBar::makeAddressPart()
{
    auto* part = new QWidget(this);
    m_address = new QLineEdit(part);
    m_address->setObjectName(u"keyAddress"_s);
    m_address->setAccessibleName(tr("Address of a JWKS or of a discovery document"));
    m_address->setPlaceholderText(u"https://id.example/.well-known/openid-configuration"_s);
    m_fetch = makeButton(u"fetchKeys"_s, tr("Fetch"), part);
    connect(m_fetch, &QPushButton::clicked, this, &TokenExpectationBar::fetch);
    connect(m_address, &QLineEdit::returnPressed, this, &TokenExpectationBar::fetch);
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_address, 1);
    row->addWidget(m_fetch);
    return part;
}

QWidget* TokenExpectationBar::makePastedPart()
{
    m_pasted = new QPlainTextEdit(this);
    m_pasted->setObjectName(u"pastedKeys"_s);
    m_pasted->setAccessibleName(tr("Keys to check the signature with"));
    m_pasted->setPlaceholderText(
        tr("A JWKS, a JWK, a public key or certificate in PEM, or the secret of HS256."));
    showAsCode(m_pasted);
    m_pasted->setTabChangesFocus(true);
    m_pasted->setFixedHeight(76);
    connect(m_pasted, &QPlainTextEdit::textChanged, this, &TokenExpectationBar::changed);
    return m_pasted;
}

void TokenExpectationBar::chooseSource(int source)
{
    for (qsizetype part = 0; part < m_parts.size(); ++part) {
        m_parts[part]->setVisible(part == source);
    }
    m_issuer->setEnabled(source != OwnKeys);
    m_state->clear();
    Q_EMIT changed();
}

QByteArray TokenExpectationBar::keys() const
{
    switch (m_source->currentIndex()) {
    case KeysAtAddress:
        return m_fetched;
    case PastedKeys:
        return m_pasted->toPlainText().left(models::longestKeyText).toUtf8().trimmed();
    default:
        return {};
    }
}

bool TokenExpectationBar::lacksKeys() const
{
    return m_source->currentIndex() != OwnKeys && keys().isEmpty();
}

QString TokenExpectationBar::issuer() const
{
    return m_source->currentIndex() == OwnKeys ? QString() : m_issuer->text().trimmed();
}

QString TokenExpectationBar::audience() const
{
    return m_audience->text().trimmed();
}

void TokenExpectationBar::expect(
    const QString& jwksUri, const QString& issuer, const QString& audience)
{
    m_source->setCurrentIndex(jwksUri.isEmpty() ? OwnKeys : KeysAtAddress);
    m_issuer->setText(jwksUri.isEmpty() ? QString() : issuer);
    m_audience->setText(audience);
    if (!jwksUri.isEmpty()) {
        m_address->setText(jwksUri);
        fetch();
    }
}

void TokenExpectationBar::fetch()
{
    m_fetched.clear();
    const QUrl url(m_address->text().trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty()) {
        m_state->setText(tr("This is no address."));
        Q_EMIT changed();
        return;
    }
    m_state->setText(tr("Fetching…"));
    ask(url.toEncoded(), true);
}

void TokenExpectationBar::ask(const QByteArray& url, bool mayFollow)
{
    m_fetch->setEnabled(false);
    lab::Question question;
    question.url = url;
    question.headers = { { "Accept", "application/json" } };
    m_messenger->send(question, this, [this, mayFollow](const lab::Exchange& exchange) {
        m_fetch->setEnabled(true);
        if (exchange.fault.isEmpty() && exchange.wire.status == 200) {
            take(exchange.wire.body, mayFollow);
            return;
        }
        m_state->setText(exchange.fault.isEmpty()
                ? tr("The address answered with status %1.").arg(exchange.wire.status)
                : tr("The keys could not be fetched: %1").arg(exchange.fault));
        Q_EMIT changed();
    });
}

void TokenExpectationBar::take(const QByteArray& answer, bool mayFollow)
{
    const QString next = models::jwksUriIn(answer);
    if (mayFollow && !next.isEmpty()) {
        ask(QUrl(next).toEncoded(), false);
        return;
    }
    const auto read = models::readGivenKeys(answer);
    if (read) {
        m_fetched = answer;
        m_state->setText(tr("Keys fetched: %1.").arg(read->size()));
    } else {
        m_state->setText(read.error().message);
    }
    Q_EMIT changed();
}

} // namespace gatehouse::ui
