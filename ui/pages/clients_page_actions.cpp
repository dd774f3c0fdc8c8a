// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/client_exchange.h"
#include "server/control/server_control.h"
#include "server/store/registry_edits.h"
#include "server/store/workspace.h"
#include "ui/console_models.h"
#include "ui/dialogs/claims_dialog.h"
#include "ui/dialogs/new_client_dialog.h"
#include "ui/dialogs/secret_dialog.h"
#include "ui/dialogs/snippets_dialog.h"
#include "ui/pages/clients_page.h"
#include "ui/theme/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/record_form.h"

#include <QtCore/QSaveFile>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

// What can be done with a client beside editing it.
namespace gatehouse::ui {

void ClientsPage::buildActions()
{
    QPushButton* kinds = makeButton(u"newFromTemplate"_s, tr("From template…"), this);
    connect(kinds, &QPushButton::clicked, this, &ClientsPage::addFromTemplate);
    QPushButton* import = makeButton(u"importClients"_s, tr("Import"), this);
    auto* sources = new QMenu(import);
    sources->addAction(tr("From a file…"), this, &ClientsPage::importFromFile);
    sources->addAction(tr("From the clipboard"), this, &ClientsPage::importFromClipboard)
        ->setObjectName(u"importClipboard"_s);
    import->setMenu(sources);
    extraActions()->addWidget(kinds, 0, Qt::AlignBottom);
    exchangeActions()->addWidget(import);

    QPushButton* snippets = makeButton(u"snippets"_s, tr("Connect…"), this);
    QPushButton* claims = makeButton(u"previewClaims"_s, tr("Preview claims…"), this);
    QPushButton* exporting = makeButton(u"exportClients"_s, tr("Export"), this);
    auto* targets = new QMenu(exporting);
    targets->addAction(lineIcon("copy"), tr("Copy as JSON"), this, &ClientsPage::exportToClipboard)
        ->setObjectName(u"exportClipboard"_s);
    targets->addAction(tr("To a file…"), this, &ClientsPage::exportToFile);
    exporting->setMenu(targets);
    exchangeActions()->addWidget(exporting);
    connect(snippets, &QPushButton::clicked, this, &ClientsPage::showSnippets);
    connect(claims, &QPushButton::clicked, this, &ClientsPage::showClaims);
    QPushButton* lab = makeButton(u"tryInLab"_s, tr("Try in Flow lab"), this);
    lab->setIcon(lineIcon("lab"));
    showAsSymbol(lab);
    connect(lab, &QPushButton::clicked, this, [this] {
        if (currentRow() >= 0 && context().openRecord) {
            context().openRecord(u"flow-lab"_s, m_clients.idOf(currentRow()));
        }
    });
    formActions()->addWidget(snippets);
    formActions()->addWidget(claims);
    formActions()->addWidget(lab);
    formActions()->addStretch(1);
}

void ClientsPage::addFromTemplate()
{
    auto* dialog = new NewClientDialog(this);
    connect(dialog, &QDialog::accepted, this,
        [this, dialog] { showNewRow(m_clients.addClient(dialog->client())); });
    dialog->open();
}

domain::Client ClientsPage::clientAt(int row) const
{
    return store::clientFromFields(m_clients.fields(row)).value;
}

QString ClientsPage::issuer() const
{
    const QString running = context().control.status().issuer;
    // What the server will be with its first defaults; the snippets say where to change it.
    return running.isEmpty() ? u"http://127.0.0.1:8080"_s : running;
}

void ClientsPage::showSnippets()
{
    if (currentRow() < 0) {
        return;
    }
    const domain::Client client = clientAt(currentRow());
    auto* dialog = new SnippetsDialog(
        client.clientId, addressesFor(client, issuer()), snippetsFor(client, issuer()), this);
    dialog->open();
}

void ClientsPage::showClaims()
{
    if (currentRow() < 0) {
        return;
    }
    models::PreviewOrder order { .client = clientAt(currentRow()) };
    order.issuer = issuer();
    order.at = context().workspace.clock().now();
    auto* dialog = new ClaimsDialog(m_clients.reader(), order, this);
    dialog->open();
}

QByteArray ClientsPage::exportedSelection() const
{
    QList<domain::Client> clients;
    for (const int row : selectedRows()) {
        clients.prepend(clientAt(row));
    }
    return clients.isEmpty() ? QByteArray() : models::exportedClients(clients);
}

void ClientsPage::exportToClipboard()
{
    const QByteArray text = exportedSelection();
    if (!text.isEmpty()) {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
    }
}

void ClientsPage::exportToFile()
{
    const QByteArray text = exportedSelection();
    if (text.isEmpty()) {
        return;
    }
    auto* dialog = new QFileDialog(this, tr("Export clients"), QString(), tr("JSON (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(m_clients.objectName(std::max(0, currentRow())) + u".json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, text](const QString& name) {
        QSaveFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
            showError(tr("%1 could not be written: %2").arg(name, file.errorString()));
        }
    });
    dialog->open();
}

void ClientsPage::importFromClipboard()
{
    importText(QGuiApplication::clipboard()->text().toUtf8(), tr("The clipboard"));
}

void ClientsPage::importFromFile()
{
    auto* dialog = new QFileDialog(this, tr("Import clients"), QString(), tr("JSON (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& name) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly)) {
            showError(tr("%1 cannot be read: %2").arg(name, file.errorString()));
            return;
        }
        importText(file.read(models::largestClientDocument + 1), name);
    });
    dialog->open();
}

void ClientsPage::importText(const QByteArray& text, const QString& source)
{
    const auto clients = models::importedClients(text);
    if (!clients) {
        const core::Error& fault = clients.error();
        showError(fault.path.isEmpty() ? tr("%1 holds no client: %2").arg(source, fault.message)
                                       : tr("%1 holds no client: %2 %3", "source, field, reason")
                                             .arg(source, fault.path, fault.message));
        return;
    }
    int row = -1;
    {
        const models::RegistryHistory::Group group(m_clients.history(), tr("Import"));
        for (const domain::Client& client : *clients) {
            row = m_clients.addClient(client);
        }
    }
    showNewRow(row);
}

void ClientsPage::showSecret(const QString& clientId, const core::SecretString& secret)
{
    auto* dialog = new SecretDialog(clientId, secret, this);
    dialog->open();
}

} // namespace gatehouse::ui
