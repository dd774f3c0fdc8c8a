// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/user_passkey_row.h"

#include "models/time_text.h"
#include "models/user_passkeys.h"
#include "ui/dialogs/confirm_dialog.h"
#include "ui/theme/icons.h"
#include "ui/widgets/error_banner.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/means_row.h"

#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

namespace {

/// A name of the user's in a menu: '&' is a letter, not a mnemonic.
QString menuText(const QString& name)
{
    QString text = name;
    return text.replace(u'&', u"&&"_s);
}

} // namespace

UserPasskeyRow::UserPasskeyRow(const ConsoleContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_background(new models::Background(context.workspace, this))
    , m_state(mutedLabel({}, this))
    , m_remove(makeButton(u"removePasskey"_s, tr("Remove", "a passkey"), this))
    , m_menu(new QMenu(this))
{
    m_state->setObjectName(u"passkeyState"_s);
    m_remove->setIcon(lineIcon("delete"));
    m_remove->setMenu(m_menu);
    arrangeMeans(this, tr("Passkeys"), m_state, { m_remove });
    setUser(0, {});
}

void UserPasskeyRow::setUser(qint64 userRow, const QString& username)
{
    const bool isSame = userRow == m_userRow && userRow > 0;
    m_userRow = userRow;
    m_username = username;
    if (!isSame) {
        m_menu->clear();
        m_remove->setEnabled(false);
        m_state->setText(
            userRow <= 0 ? tr("Users add passkeys on their account page.") : QString());
    }
    if (userRow > 0) {
        ask();
    }
}

void UserPasskeyRow::ask()
{
    // Every keystroke in the form ends here.
    if (m_background->isBusy()) {
        m_asksAgain = true;
        return;
    }
    const std::function<core::Result<Passkeys>(store::Database&)> work
        = [row = m_userRow](
              store::Database& database) { return store::PasskeyRepository(database).ofUser(row); };
    m_background->read<Passkeys>(
        work, [this, row = m_userRow](const core::Result<Passkeys>& found) {
            if (row == m_userRow && !std::exchange(m_asksAgain, false)) {
                show(found);
                return;
            }
            m_asksAgain = false;
            if (m_userRow > 0) {
                ask();
            }
        });
}

void UserPasskeyRow::show(const core::Result<Passkeys>& passkeys)
{
    m_menu->clear();
    m_remove->setEnabled(passkeys && !passkeys->isEmpty());
    if (!passkeys) {
        m_state->setText(passkeys.error().message);
        return;
    }
    qint64 lastUsed = 0;
    for (const store::Passkey& passkey : *passkeys) {
        lastUsed = std::max(lastUsed, passkey.lastUsedAt);
        QAction* action = m_menu->addAction(menuText(passkey.name));
        connect(action, &QAction::triggered, this,
            [this, id = passkey.id, name = passkey.name] { confirm(id, name); });
    }
    if (passkeys->isEmpty()) {
        m_state->setText(tr("No passkeys. Users add them on their account page."));
        return;
    }
    const QString count = passkeys->size() == 1 ? tr("One passkey")
                                                : tr("%n passkeys", nullptr, int(passkeys->size()));
    m_state->setText(lastUsed == 0
            ? tr("%1, not used yet.").arg(count)
            : tr("%1, last used %2.").arg(count, models::shortTime(lastUsed)));
}

void UserPasskeyRow::confirm(qint64 passkeyRow, const QString& name)
{
    auto* dialog = new ConfirmDialog(
        { .question = tr("Remove the passkey %1 of %2?").arg(name, m_username),
            .endings = { tr("It no longer signs in. Its authenticator keeps it until the user "
                            "deletes it there."),
                tr("Sessions that it opened go on.") },
            .action = tr("Remove") },
        this);
    connect(dialog, &QDialog::accepted, this, [this, passkeyRow] { remove(passkeyRow); });
    dialog->open();
}

void UserPasskeyRow::remove(qint64 passkeyRow)
{
    m_background->write<bool>(models::user_passkeys::removing(passkeyRow, m_userRow, m_username),
        [this](const core::Result<bool>& done) {
            if (!done) {
                m_context.banner.showMessage(ErrorBanner::Severity::Error, u"users"_s,
                    tr("The passkey was not removed: %1").arg(done.error().message));
            }
            ask();
        });
}

} // namespace gatehouse::ui
