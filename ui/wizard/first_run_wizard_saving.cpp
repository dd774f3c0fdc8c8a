// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/schema.h"
#include "ui/console_models.h"
#include "ui/wizard/first_run_wizard.h"

#include <QtCore/QRegularExpression>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

// What FirstRunWizard saves, through the models of the pages.
namespace gatehouse::ui {

namespace schema = store::schema;

namespace {

/// "Acme Web!" to "acme-web"; what has no Latin letters is named by its kind.
QString clientIdFrom(const QString& name, const QString& kind)
{
    QString id = name.toLower();
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    id.replace(others, u"-"_s);
    while (id.startsWith(u'-')) {
        id.remove(0, 1);
    }
    while (id.endsWith(u'-')) {
        id.chop(1);
    }
    return id.isEmpty() ? kind : id.left(60);
}

void set(models::RegistryTableModel& model, int row, const char* column, const QString& value)
{
    model.setData(model.index(row, model.columnOf(column)), value);
}

} // namespace

QString FirstRunWizard::saveRow(models::RegistryTableModel& model, int row)
{
    const models::RegistryTableModel::SaveOutcome outcome = model.save();
    if (outcome.isSaved()) {
        return {};
    }
    // The pages must not be left with a row that nobody asked for.
    model.discardRow(row);
    const core::Error& error = outcome.faults.first().error;
    const QString field = model.fieldTitle(error.path);
    return field.isEmpty() ? error.message : tr("%1: %2").arg(field, error.message);
}

QString FirstRunWizard::saveUser()
{
    models::UserTableModel& users = m_models.users;
    if (m_password->text() != m_repeat->text()) {
        return tr("The two passwords are not the same.");
    }
    if (const QString fault = models::UserTableModel::passwordFault(m_password->text());
        !fault.isEmpty()) {
        return tr("Password: %1").arg(fault);
    }
    const int row = users.addRow();
    if (row < 0) {
        return tr("A new row could not be made.");
    }
    set(users, row, schema::users::username, m_username->text().trimmed());
    if (const auto done = users.setPassword(row, m_password->text().toUtf8()); !done) {
        users.discardRow(row);
        return done.error().message;
    }
    return saveRow(users, row);
}

QString FirstRunWizard::saveClient()
{
    models::ClientTableModel& clients = m_models.clients;
    const models::ClientTemplate chosen = chosenTemplate();
    const QString name = m_clientName->text().trimmed();
    const int row = clients.addClient(models::clientFromTemplate(
        chosen, name, clientIdFrom(name, chosen.id), m_redirectUri->text().trimmed()));
    if (row < 0) {
        return tr("A new row could not be made.");
    }
    return saveRow(clients, row);
}

bool FirstRunWizard::checkUser()
{
    const bool isEmpty = m_username->text().trimmed().isEmpty() && m_password->text().isEmpty();
    const QString fault = isEmpty || m_isUserSaved ? QString() : saveUser();
    m_userFault->setText(fault);
    m_isUserSaved = m_isUserSaved || (!isEmpty && fault.isEmpty());
    if (m_isUserSaved) {
        for (QLineEdit* field : { m_username, m_password, m_repeat }) {
            field->setEnabled(false);
        }
    }
    return fault.isEmpty();
}

bool FirstRunWizard::checkClient()
{
    const bool isEmpty = m_clientName->text().trimmed().isEmpty();
    const QString fault = isEmpty || m_isClientSaved ? QString() : saveClient();
    m_clientFault->setText(fault);
    m_isClientSaved = m_isClientSaved || (!isEmpty && fault.isEmpty());
    return fault.isEmpty();
}

void FirstRunWizard::tellEnd()
{
    Q_EMIT finishedSteps(
        m_startsServer->isChecked(), m_isClientSaved ? u"clients"_s : u"overview"_s);
}

} // namespace gatehouse::ui
