// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/users_page.h"

#include "server/domain/persona.h"
#include "server/store/schema.h"
#include "ui/console_models.h"
#include "ui/dialogs/password_dialog.h"
#include "ui/pages/user_code_row.h"
#include "ui/pages/user_passkey_row.h"
#include "ui/pages/user_sessions_view.h"
#include "ui/theme/icons.h"
#include "ui/widgets/copy_action.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/means_row.h"
#include "ui/widgets/record_form.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

namespace columns = store::schema::users;

UsersPage::UsersPage(const ConsoleContext& context)
    : RegistryPage(context, context.models.users,
        { .id = u"users"_s,
            .icon = "users",
            .title = tr("Users"),
            .sentence = tr("People who can sign in, and what clients may learn about them."),
            .search = tr("Search username, name or e-mail"),
            .add = tr("New user"),
            .noneTitle = tr("No users yet"),
            .noneText = tr("Somebody has to sign in before a client gets a token for a person.") })
    , m_users(context.models.users)
{
    buildForm();
    connect(&form(), &RecordForm::filled, this, &UsersPage::showUser);
    finish();
}

void UsersPage::buildForm()
{
    RecordForm& fields = form();
    fields.startTab(tr("Account"));
    fields.addText({ columns::username, tr("Username"), tr("Typed at sign-in; no spaces.") });
    fields.addWidget(makePasswordRow());
    m_codes = new UserCodeRow(context(), this);
    fields.addWidget(m_codes);
    m_passkeys = new UserPasskeyRow(context(), this);
    fields.addWidget(m_passkeys);
    fields.addCheck({ columns::isEnabled, tr("May sign in") });
    fields.addText({ columns::email, tr("E-mail") });
    fields.addCheck({ columns::isEmailVerified, tr("E-mail address is verified") });
    fields.startTab(tr("Sessions"));
    m_sessions = new UserSessionsView(context(), this);
    fields.addWidget(m_sessions);
    fields.startTab(tr("Profile"));
    fields.addText({ columns::name, tr("Full name") });
    fields.addText({ columns::givenName, tr("Given name") });
    fields.addText({ columns::familyName, tr("Family name") });
    fields.addText({ columns::nickname, tr("Nickname") });
    fields.addText({ columns::picture, tr("Picture"), tr("Address of an image.") });
    fields.addText({ columns::website, tr("Website") });
    fields.addChoice({ columns::persona, tr("In lab mode"),
                         tr("What the sign-in page of a server in lab mode offers; an ordinary "
                            "server takes no notice of it.") },
        { { {}, tr("Ordinary user") },
            { QLatin1String(domain::persona::signsIn), tr("Persona: signs in by one click") },
            { QLatin1String(domain::persona::refused), tr("Persona: always refused") } });
    fields.startTab(tr("Contact"));
    fields.addText(
        { columns::phoneNumber, tr("Telephone"), tr("International form: +49 30 123456") });
    fields.addCheck({ columns::isPhoneNumberVerified, tr("Telephone number is verified") });
    fields.addText({ columns::locale, tr("Language"), tr("A tag such as en or de-AT.") });
    fields.addText({ columns::zoneinfo, tr("Time zone"), tr("Such as Europe/Berlin.") });
    QLineEdit* subject = fields.addText({ columns::subject, tr("Subject"),
        tr("What clients know the user by (sub): made when the user is saved, never given "
           "twice.") });
    subject->setReadOnly(true);
    addCopyAction(subject);
}

QWidget* UsersPage::makePasswordRow()
{
    auto* box = new QWidget(this);
    m_passwordState = mutedLabel({}, box);
    m_passwordState->setObjectName(u"passwordState"_s);
    m_setPassword = makeButton(u"setPassword"_s, tr("Set password…"), box);
    m_setPassword->setIcon(lineIcon("key"));
    connect(m_setPassword, &QPushButton::clicked, this, &UsersPage::askPassword);
    arrangeMeans(box, tr("Password"), m_passwordState, { m_setPassword });
    return box;
}

void UsersPage::showUser(int row)
{
    showPassword(row);
    const qint64 id = row >= 0 ? m_users.idOf(row) : 0;
    m_codes->setUser(id, row >= 0 ? m_users.objectName(row) : QString());
    m_passkeys->setUser(id, row >= 0 ? m_users.objectName(row) : QString());
    m_sessions->setUser(id);
}

void UsersPage::showPassword(int row)
{
    const bool isNew = row >= 0 && m_users.isNewRow(row);
    const bool isPending = row >= 0
        && m_users.data(m_users.index(row, 0), models::RegistryTableModel::IsPendingRole).toBool();
    m_setPassword->setEnabled(row >= 0 && (isNew || !isPending));
    m_passwordState->setText(row < 0   ? QString()
            : isPending && !isNew      ? tr("Save the other changes first.")
            : m_users.hasPassword(row) ? tr("A password is set.")
                                       : tr("None: cannot sign in yet."));
}

void UsersPage::askPassword()
{
    const int row = currentRow();
    if (row < 0) {
        return;
    }
    auto* dialog
        = new PasswordDialog(m_users.objectName(row), &models::UserTableModel::passwordFault, this);
    // By id: the table may be read again while the dialog is open.
    const qint64 id = m_users.idOf(row);
    connect(dialog, &QDialog::accepted, this,
        [this, dialog, id] { setPassword(id, dialog->password()); });
    dialog->open();
}

void UsersPage::setPassword(qint64 id, const QString& password)
{
    const int row = m_users.rowOf(id);
    if (row < 0) {
        showError(tr("The user is not there any more."));
        return;
    }
    const core::Result<void> done = m_users.setPassword(row, password.toUtf8());
    if (!done) {
        showError(tr("The password was not set: %1").arg(done.error().message));
    }
}

} // namespace gatehouse::ui
