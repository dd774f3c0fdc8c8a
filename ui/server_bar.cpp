// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/server_bar.h"

#include "ui/theme/icons.h"
#include "ui/widgets/copy_button.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/server_text.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

namespace {

using control::ServerState;

const char* dotIcon(ServerState state)
{
    return state == ServerState::Running ? "dot" : "ring";
}

IconTone dotTone(ServerState state)
{
    switch (state) {
    case ServerState::Running:
        return IconTone::Success;
    case ServerState::Starting:
    case ServerState::Stopping:
        return IconTone::Warning;
    case ServerState::Stopped:
        break;
    }
    return IconTone::Muted;
}

} // namespace

ServerBar::ServerBar(const control::ServerOptions& options, QWidget* parent)
    : QWidget(parent)
    , m_options(options)
    , m_dot(new IconLabel("ring", IconTone::Muted, 14, this))
    , m_stateText(makeLabel("state", {}, this))
    , m_toggle(makeButton(u"serverToggle"_s, tr("Start"), this, ButtonRole::Primary))
    , m_host(new QLineEdit(this))
    , m_port(new QSpinBox(this))
    , m_tls(new QToolButton(this))
    , m_issuer(makeLabel("value", {}, this))
    , m_copy(new CopyButton(
          tr("the issuer"), [this] { return issuer(); }, this))
{
    setObjectName(u"serverBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_stateText->setObjectName(u"serverState"_s);
    m_stateText->setMinimumWidth(76);
    m_host->setObjectName(u"serverHost"_s);
    m_host->setAccessibleName(tr("Address to listen on"));
    m_host->setFixedWidth(130);
    m_port->setObjectName(u"serverPort"_s);
    m_port->setAccessibleName(tr("Port to listen on"));
    m_port->setRange(0, 65535);
    m_port->setFixedWidth(72);
    m_port->setToolTip(tr("0 takes a free port"));
    m_issuer->setObjectName(u"serverIssuer"_s);
    m_issuer->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copy->setObjectName(u"copyIssuer"_s);
    m_tls->setObjectName(u"serverTls"_s);
    m_tls->setFocusPolicy(Qt::StrongFocus);
    connect(m_tls, &QToolButton::clicked, this, &ServerBar::tlsRequested);
    showTls();
    const ListenEntry entry = listenEntryOf(options);
    m_host->setText(entry.host);
    m_port->setValue(entry.port);
    connect(m_toggle, &QPushButton::clicked, this, &ServerBar::toggleRequested);
    QLabel* address = mutedLabel(tr("Address"), this);
    address->setBuddy(m_host);
    QLabel* port = mutedLabel(tr("Port"), this);
    port->setBuddy(m_port);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 9, 16, 9);
    row->setSpacing(8);
    row->addWidget(m_dot);
    row->addWidget(m_stateText);
    row->addWidget(m_toggle);
    row->addSpacing(14);
    row->addWidget(address);
    row->addWidget(m_host);
    row->addWidget(port);
    row->addWidget(m_port);
    row->addWidget(m_tls);
    row->addStretch(1);
    row->addWidget(mutedLabel(tr("Issuer"), this));
    row->addWidget(m_issuer);
    row->addWidget(m_copy);
    showStatus({});
}

control::ServerOptions ServerBar::options() const
{
    return withListenEntry(
        m_options, { .host = m_host->text().trimmed(), .port = m_port->value() });
}

void ServerBar::setPort(int port)
{
    m_port->setValue(port);
}

void ServerBar::setTls(const TlsFiles& files)
{
    m_options.tlsCertificate = files.certificate;
    m_options.tlsKey = files.key;
    showTls();
}

TlsFiles ServerBar::tls() const
{
    return { .certificate = m_options.tlsCertificate, .key = m_options.tlsKey };
}

void ServerBar::showTls()
{
    const bool isOn = tls().isOn();
    m_tls->setIcon(isOn ? lineIcon("lock", IconTone::Success) : lineIcon("lock-open"));
    m_tls->setAccessibleName(
        isOn ? tr("TLS is on: change the certificate") : tr("TLS is off: choose a certificate"));
    m_tls->setToolTip(m_tls->accessibleName());
}

void ServerBar::showStatus(const control::ServerStatus& status)
{
    m_state = status.state;
    const bool isStopped = m_state == ServerState::Stopped;
    const bool isRunning = m_state == ServerState::Running;
    m_dot->setIcon(dotIcon(m_state), dotTone(m_state));
    m_stateText->setText(stateText(m_state));
    const QString action = isRunning || m_state == ServerState::Stopping ? tr("Stop") : tr("Start");
    m_toggle->setText(action);
    m_toggle->setAccessibleName(isRunning ? tr("Stop the server") : tr("Start the server"));
    m_toggle->setIcon(isRunning ? lineIcon("stop") : lineIcon("play", IconTone::OnAccent));
    // Stopping is not what should catch the eye while everything is well.
    m_toggle->setProperty("role", isRunning ? QString() : u"primary"_s);
    repolish(m_toggle);
    m_toggle->setEnabled(isStopped || isRunning);
    m_host->setEnabled(isStopped);
    m_port->setEnabled(isStopped);
    m_tls->setEnabled(isStopped);
    const QString lock = isStopped ? QString() : tr("Stop the server to change this");
    m_host->setToolTip(lock);
    if (isRunning && !status.listening.isEmpty()) {
        // Port 0 became a real one.
        control::ServerOptions real;
        real.listen = status.listening;
        m_port->setValue(listenEntryOf(real).port);
    }
    m_issuer->setText(status.issuer.isEmpty() ? tr("–", "no issuer") : status.issuer);
    m_copy->setEnabled(!status.issuer.isEmpty());
}

QString ServerBar::issuer() const
{
    return m_issuer->text();
}

} // namespace gatehouse::ui
