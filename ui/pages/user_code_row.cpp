// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/user_code_row.h"

#include "models/time_text.h"
#include "models/user_codes.h"
#include "server/control/server_control.h"
#include "server/store/totp_repository.h"
#include "ui/dialogs/code_dialog.h"
#include "ui/dialogs/confirm_dialog.h"
#include "ui/theme/icons.h"
#include "ui/widgets/error_banner.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/means_row.h"

#include <QtCore/QUrl>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

UserCodeRow::UserCodeRow(const ConsoleContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_background(new models::Background(context.workspace, this))
    , m_state(mutedLabel({}, this))
    , m_setUp(makeButton(u"setUpCodes"_s, tr("Set up…", "one-time codes"), this))
    , m_reset(makeButton(u"resetCodes"_s, tr("Reset…", "one-time codes"), this))
{
    m_state->setObjectName(u"codeState"_s);
    m_setUp->setIcon(lineIcon("key"));
    m_reset->setIcon(lineIcon("revert"));
    connect(m_setUp, &QPushButton::clicked, this, &UserCodeRow::setUp);
    connect(m_reset, &QPushButton::clicked, this, &UserCodeRow::reset);
    arrangeMeans(this, tr("One-time codes"), m_state, { m_setUp, m_reset });
    setUser(0, {});
}

void UserCodeRow::setUser(qint64 userRow, const QString& username)
{
    const bool isSame = userRow == m_userRow && userRow > 0;
    m_userRow = userRow;
    m_username = username;
    if (isSame) {
        ask();
        return;
    }
    m_setUp->setVisible(true);
    m_setUp->setEnabled(false);
    m_reset->setVisible(false);
    m_state->setText(userRow <= 0 ? tr("Save the user first.") : QString());
    if (userRow > 0) {
        ask();
    }
}

void UserCodeRow::ask()
{
    // Every keystroke in the form ends here.
    if (m_background->isBusy()) {
        m_asksAgain = true;
        return;
    }
    using Stored = std::optional<store::TotpSecret>;
    const std::function<core::Result<Stored>(store::Database&)> work
        = [row = m_userRow](
              store::Database& database) { return store::TotpRepository(database).find(row); };
    m_background->read<Stored>(work, [this, row = m_userRow](const core::Result<Stored>& stored) {
        if (row != m_userRow || std::exchange(m_asksAgain, false)) {
            m_asksAgain = false;
            if (m_userRow > 0) {
                ask();
            }
            return;
        }
        const bool isOn = stored && stored->has_value();
        m_setUp->setVisible(!isOn);
        m_setUp->setEnabled(stored.has_value());
        m_reset->setVisible(isOn);
        m_state->setText(!stored ? stored.error().message
                : isOn           ? tr("On since %1.").arg(models::shortTime((*stored)->createdAt))
                                 : tr("Off: the password alone signs in."));
    });
}

QString UserCodeRow::issuer() const
{
    const QString host = QUrl(m_context.control.status().issuer).authority();
    return host.isEmpty() ? u"Gatehouse"_s : host;
}

void UserCodeRow::setUp()
{
    auto* dialog = new CodeDialog(m_context.workspace, { m_userRow, m_username }, issuer(), this);
    connect(dialog, &QDialog::finished, this, &UserCodeRow::ask);
    dialog->open();
}

void UserCodeRow::reset()
{
    auto* dialog = new ConfirmDialog(
        { .question = tr("Reset the one-time codes of %1?").arg(m_username),
            .endings = { tr("The password alone signs in again."),
                tr("Make sure that it is really this person who asks: a lost code is a favourite "
                   "story of thieves.") },
            .action = tr("Reset") },
        this);
    connect(dialog, &QDialog::accepted, this, [this] {
        m_background->write<bool>(models::user_codes::reset(m_userRow, m_username),
            [this](const core::Result<bool>& done) {
                if (!done) {
                    m_context.banner.showMessage(ErrorBanner::Severity::Error, u"users"_s,
                        tr("The codes were not reset: %1").arg(done.error().message));
                }
                ask();
            });
    });
    dialog->open();
}

} // namespace gatehouse::ui
