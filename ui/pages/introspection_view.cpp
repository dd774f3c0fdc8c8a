// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/introspection_view.h"

#include "lab/messenger.h"
#include "models/claim_texts.h"
#include "models/token_comparison.h"
#include "server/control/server_control.h"
#include "server/crypto/system_random.h"
#include "ui/widgets/labels.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QUrl>
#include <QtGui/QFontDatabase>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTreeWidget>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

IntrospectionView::IntrospectionView(const ConsoleContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_random(std::make_unique<crypto::SystemRandom>())
    , m_messenger(new lab::Messenger(*m_random, this))
    , m_list(new QTreeWidget(this))
{
    setObjectName(u"introspection"_s);
    m_list->setObjectName(u"introspected"_s);
    m_list->setAccessibleName(tr("What the server answers"));
    m_list->setHeaderLabels({ tr("Member"), tr("Value"), tr("Meaning") });
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setColumnWidth(0, 150);
    m_list->setColumnWidth(1, 380);
    m_list->header()->setStretchLastSection(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 0, 0);
    column->setSpacing(10);
    column->addWidget(makeInput());
    column->addWidget(makeBar());
    column->addWidget(m_list, 1);
}

IntrospectionView::~IntrospectionView() = default;

QLineEdit* IntrospectionView::addLine(
    QGridLayout* grid, const char* objectName, const QString& name, int column)
{
    QLineEdit* line = makeLineEdit(QLatin1String(objectName), name, this);
    line->setMaxLength(2048);
    auto* label = makeLabel("field", name, this);
    label->setBuddy(line);
    grid->addWidget(label, 0, column);
    grid->addWidget(line, 1, column);
    connect(line, &QLineEdit::returnPressed, this, &IntrospectionView::ask);
    return line;
}

QWidget* IntrospectionView::makeInput()
{
    auto* input = new QWidget(this);
    auto* grid = new QGridLayout(input);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    m_endpoint = addLine(grid, "introspectionEndpoint", tr("Introspection endpoint"), 0);
    m_client = addLine(grid, "introspectionClient", tr("Client ID of the resource server"), 1);
    m_secret = addLine(grid, "introspectionSecret", tr("Client secret"), 2);
    m_secret->setEchoMode(QLineEdit::Password);
    m_token = new QPlainTextEdit(input);
    m_token->setObjectName(u"introspectionToken"_s);
    m_token->setAccessibleName(tr("Token to ask about"));
    m_token->setPlaceholderText(tr("Paste an access or refresh token."));
    m_token->setTabChangesFocus(true);
    m_token->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_token->setWordWrapMode(QTextOption::WrapAnywhere);
    m_token->setFixedHeight(84);
    grid->addWidget(m_token, 2, 0, 1, 3);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    return input;
}

QWidget* IntrospectionView::makeBar()
{
    auto* bar = new QWidget(this);
    m_state = makeLabel(
        "state", tr("The server is asked as a resource server asks it; nothing is stored."), bar);
    m_state->setObjectName(u"introspectionState"_s);
    m_state->setWordWrap(true);
    m_ask = makeButton(u"introspect"_s, tr("Ask the server"), bar, ButtonRole::Primary);
    connect(m_ask, &QPushButton::clicked, this, &IntrospectionView::ask);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(2, 0, 0, 0);
    row->addWidget(m_state, 1);
    row->addWidget(m_ask);
    return bar;
}

void IntrospectionView::activate()
{
    const QString issuer = m_context.control.status().issuer;
    if (m_endpoint->text().isEmpty() && !issuer.isEmpty()) {
        m_endpoint->setText(issuer + u"/oauth/introspect"_s);
    }
}

void IntrospectionView::setToken(const QByteArray& token)
{
    m_token->setPlainText(QString::fromUtf8(token));
}

void IntrospectionView::focusInput()
{
    m_token->setFocus(Qt::ShortcutFocusReason);
    m_token->selectAll();
}

void IntrospectionView::ask()
{
    m_list->clear();
    const QByteArray token = models::bareToken(m_token->toPlainText().simplified().toUtf8());
    const QUrl endpoint(m_endpoint->text().trimmed(), QUrl::StrictMode);
    if (token.isEmpty() || !endpoint.isValid() || endpoint.host().isEmpty()) {
        m_state->setText(tr("The address of the endpoint and a token are needed."));
        return;
    }
    lab::Question question;
    question.method = "POST";
    question.url = endpoint.toEncoded();
    question.contentType = "application/x-www-form-urlencoded";
    question.body = "token=" + token.toPercentEncoding();
    const QByteArray credentials = m_client->text().trimmed().toUtf8().toPercentEncoding() + ':'
        + m_secret->text().toUtf8().toPercentEncoding();
    question.headers = { { "Accept", "application/json" },
        { "Authorization", QByteArray("Basic " + credentials.toBase64()) } };
    m_ask->setEnabled(false);
    m_state->setText(tr("Asking…"));
    m_messenger->send(question, this, [this](const lab::Exchange& exchange) { show(exchange); });
}

void IntrospectionView::show(const lab::Exchange& exchange)
{
    m_ask->setEnabled(true);
    if (!exchange.fault.isEmpty()) {
        m_state->setText(tr("There was no answer: %1").arg(exchange.fault));
        return;
    }
    const QJsonObject answer = QJsonDocument::fromJson(exchange.wire.body).object();
    const QJsonValue active = answer[u"active"_s];
    if (exchange.wire.status != 200 || !active.isBool()) {
        const QString error = answer[u"error"_s].toString();
        m_state->setText(error.isEmpty()
                ? tr("The answer (status %1) is none of introspection.").arg(exchange.wire.status)
                : tr("The server refused to answer: %1").arg(error));
    } else {
        m_state->setText(active.toBool()
                ? tr("The token is active.")
                : tr(
                    "The token is not active: expired, revoked, unknown, or not for this client."));
    }
    list(exchange.wire.body);
}

void IntrospectionView::list(const QByteArray& answer)
{
    const QJsonObject members = QJsonDocument::fromJson(answer).object();
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    for (auto member = members.begin(); member != members.end(); ++member) {
        auto* item = new QTreeWidgetItem(m_list,
            { member.key(), models::claimText(member.key(), member.value()),
                models::claimMeaning(member.key()) });
        item->setFont(1, fixed);
        item->setToolTip(1, item->text(1));
    }
}

} // namespace gatehouse::ui
