// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lab_target_bar.h"

#include "models/client_columns.h"
#include "ui/widgets/labels.h"

#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

namespace {

constexpr int ownServer = 0;
constexpr int otherServer = 1;
constexpr auto typingPause = std::chrono::milliseconds(250);

} // namespace

LabTargetBar::LabTargetBar(QWidget* parent)
    : QFrame(parent)
    , m_grid(new QGridLayout(this))
{
    setProperty("role", u"card"_s);
    m_grid->setContentsMargins(14, 8, 14, 10);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(2);
    m_server = addChoice("labServer", tr("Server"), 0, 0);
    m_server->addItems({ tr("This server"), tr("Another server") });
    m_issuer = addLine("labIssuer", tr("Issuer"), 0, 1);
    m_client = addChoice("labClient", tr("Client ID"), 0, 2);
    m_client->setEditable(true);
    m_client->lineEdit()->setAccessibleName(tr("Client ID"));
    m_secret = hidden(addLine("labSecret", tr("Client secret"), 0, 3));
    m_method = addChoice("labMethod", tr("Authentication"), 0, 4);
    for (const QString& method : { u"client_secret_basic"_s, u"client_secret_post"_s,
             u"client_secret_jwt"_s, u"private_key_jwt"_s, u"none"_s }) {
        m_method->addItem(models::authMethodTitle(method), method);
    }
    m_scope = addLine("labScope", tr("Scope"), 1, 0);
    m_redirectUri = addLine("labRedirectUri", tr("Redirect URI"), 1, 1);
    m_part = addChoice("labUserPart", tr("The user's part"), 1, 2);
    m_part->addItems({ tr("Sign in as this test user"), tr("I do it in the browser") });
    m_user = addLine("labUser", tr("Test user"), 1, 3);
    m_password = hidden(addLine("labPassword", tr("Password"), 1, 4));
    for (int column = 0; column < 5; ++column) {
        m_grid->setColumnStretch(column, column == 1 || column == 2 ? 3 : 2);
    }
    m_grid->setRowMinimumHeight(2, 4);
    m_later.setSingleShot(true);
    m_later.setInterval(typingPause);
    connect(&m_later, &QTimer::timeout, this, &LabTargetBar::changed);
    connect(m_server, &QComboBox::currentIndexChanged, this, &LabTargetBar::chooseServer);
    connect(m_client, &QComboBox::textActivated, this, &LabTargetBar::chooseClient);
    for (QLineEdit* line :
        { m_issuer, m_client->lineEdit(), m_secret, m_scope, m_redirectUri, m_user, m_password }) {
        connect(line, &QLineEdit::textEdited, &m_later, qOverload<>(&QTimer::start));
    }
    for (QComboBox* box : { m_method, m_part }) {
        connect(box, &QComboBox::activated, &m_later, qOverload<>(&QTimer::start));
    }
    setTarget({});
    m_issuer->setEnabled(false);
}

void LabTargetBar::addCaption(const QString& name, QWidget* field, int row, int column)
{
    QLabel* caption = makeLabel("caption", name, this);
    caption->setBuddy(field);
    m_grid->addWidget(caption, row * 3, column);
    m_grid->addWidget(field, row * 3 + 1, column);
}

QComboBox* LabTargetBar::addChoice(const char* objectName, const QString& name, int row, int column)
{
    auto* box = new QComboBox(this);
    box->setObjectName(QLatin1String(objectName));
    box->setAccessibleName(name);
    box->view()->setAccessibleName(name);
    box->setMinimumWidth(90);
    addCaption(name, box, row, column);
    return box;
}

QLineEdit* LabTargetBar::addLine(const char* objectName, const QString& name, int row, int column)
{
    auto* line = new QLineEdit(this);
    line->setObjectName(QLatin1String(objectName));
    line->setAccessibleName(name);
    line->setMinimumWidth(90);
    addCaption(name, line, row, column);
    return line;
}

QLineEdit* LabTargetBar::hidden(QLineEdit* line)
{
    line->setEchoMode(QLineEdit::Password);
    return line;
}

void LabTargetBar::setChoices(const QStringList& providers, const QList<lab::Target>& clients)
{
    m_clients = clients;
    const QString provider = this->provider();
    const int index = m_server->currentIndex();
    const QSignalBlocker quiet(m_server);
    while (m_server->count() > otherServer + 1) {
        m_server->removeItem(otherServer + 1);
    }
    m_server->addItems(providers);
    const int again = provider.isEmpty() ? index : m_server->findText(provider);
    m_server->setCurrentIndex(std::max(again, ownServer));
    const QString client = m_client->currentText();
    const QSignalBlocker quietToo(m_client);
    m_client->clear();
    for (const lab::Target& one : clients) {
        m_client->addItem(one.clientId);
    }
    m_client->setCurrentText(client);
}

void LabTargetBar::setOwnIssuer(const QString& issuer)
{
    const bool isNew = m_ownIssuer != issuer;
    m_ownIssuer = issuer;
    if (isNew && isOurs()) {
        m_issuer->setText(issuer);
        m_later.start();
    }
}

void LabTargetBar::setTarget(const lab::Target& target)
{
    m_issuer->setText(isOurs() ? m_ownIssuer : target.issuer);
    m_client->setCurrentText(target.clientId);
    m_secret->setText(target.clientSecret);
    m_method->setCurrentIndex(std::max(0, m_method->findData(target.authMethod)));
    m_scope->setText(target.scope);
    m_redirectUri->setText(target.redirectUri);
    m_user->setText(target.username);
    m_password->setText(target.password);
}

bool LabTargetBar::isOurs() const
{
    return m_server->currentIndex() == ownServer;
}

QString LabTargetBar::provider() const
{
    return m_server->currentIndex() > otherServer ? m_server->currentText() : QString();
}

lab::UserPart LabTargetBar::userPart() const
{
    return m_part->currentIndex() == 0 ? lab::UserPart::Scripted : lab::UserPart::SystemBrowser;
}

lab::Target LabTargetBar::target() const
{
    lab::Target target;
    target.isOurs = isOurs();
    target.issuer = m_issuer->text().trimmed();
    target.clientId = m_client->currentText().trimmed();
    target.clientSecret = m_secret->text();
    target.authMethod = m_method->currentData().toString();
    target.scope = m_scope->text().simplified();
    target.redirectUri = m_redirectUri->text().trimmed();
    target.username = m_user->text();
    target.password = m_password->text();
    return target;
}

bool LabTargetBar::chooseOwnClient(const QString& clientId)
{
    const bool isKnown = std::ranges::any_of(
        m_clients, [&clientId](const lab::Target& one) { return one.clientId == clientId; });
    if (isKnown) {
        m_server->setCurrentIndex(ownServer);
        m_client->setCurrentText(clientId);
        chooseClient(clientId);
    }
    return isKnown;
}

void LabTargetBar::chooseServer()
{
    m_issuer->setEnabled(m_server->currentIndex() == otherServer);
    if (isOurs()) {
        m_issuer->setText(m_ownIssuer);
    }
    Q_EMIT serverChosen();
    m_later.start();
}

void LabTargetBar::chooseClient(const QString& clientId)
{
    for (const lab::Target& client : m_clients) {
        if (isOurs() && client.clientId == clientId) {
            m_method->setCurrentIndex(std::max(0, m_method->findData(client.authMethod)));
            m_scope->setText(client.scope);
            m_redirectUri->setText(client.redirectUri);
            m_secret->clear();
        }
    }
    m_later.start();
}

} // namespace gatehouse::ui
