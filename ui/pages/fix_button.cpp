// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fix_button.h"

#include "ui/console_models.h"
#include "ui/dialogs/confirm_dialog.h"
#include "ui/dialogs/secret_dialog.h"
#include "ui/widgets/error_banner.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

namespace {

using models::ClientFixes;
using Severity = ErrorBanner::Severity;

QString topic()
{
    return u"clientFix"_s;
}

/// What the window is told; the banner and the models outlive every page.
struct FixTeller
{
    ConsoleContext context;

    void tellFailure(const core::Error& error) const
    {
        context.banner.showMessage(
            Severity::Error, topic(), QObject::tr("Nothing was changed: %1").arg(error.message));
    }

    void takeBack(const ClientFixes::Outcome& outcome) const
    {
        context.models.clientFixes.takeBack(
            outcome, &context.banner, [teller = *this, outcome](const core::Result<void>& taken) {
                if (!taken) {
                    teller.tellFailure(taken.error());
                    return;
                }
                teller.context.banner.showMessage(Severity::Info, topic(),
                    outcome.fix.subject.isEmpty()
                        ? QObject::tr("It is as it was before.")
                        : QObject::tr("%1 is as it was before.").arg(outcome.fix.subject));
            });
    }

    void tell(const ClientFixes::Outcome& outcome) const
    {
        const models::FixWords words = models::wordsOf(outcome.fix);
        QList<ErrorBanner::Action> ways;
        if (outcome.canBeTakenBack()) {
            ways.append({ u"takeBackFix"_s, QObject::tr("Undo"),
                [teller = *this, outcome] { teller.takeBack(outcome); } });
        }
        context.banner.showMessage(Severity::Success, topic(), words.done, ways);
        if (!outcome.secret.isEmpty()) {
            (new SecretDialog(outcome.fix.subject, outcome.secret, context.banner.window()))
                ->open();
        }
    }
};

void ask(const models::ClientFix& fix, const ConsoleContext& context, QWidget* parent)
{
    const models::FixWords words = models::wordsOf(fix);
    auto* dialog = new ConfirmDialog({ words.question, words.consequences, words.confirm }, parent);
    QObject::connect(dialog, &QDialog::accepted, &context.banner, [fix, context] {
        const FixTeller teller { context };
        context.models.clientFixes.apply(
            fix, &context.banner, [teller](const core::Result<ClientFixes::Outcome>& outcome) {
                if (outcome) {
                    teller.tell(*outcome);
                } else {
                    teller.tellFailure(outcome.error());
                }
            });
    });
    dialog->open();
}

} // namespace

QPushButton* makeFixButton(
    const models::ClientFix& fix, const ConsoleContext& context, QWidget* parent)
{
    QPushButton* button = makeButton(u"fix"_s, models::wordsOf(fix).button, parent);
    button->setAccessibleDescription(
        fix.value.isEmpty() ? fix.subject : u"%1: %2"_s.arg(fix.subject, fix.value));
    button->setToolTip(button->accessibleDescription());
    // The dialog hangs on the page: the button may go with what it stands on.
    QObject::connect(button, &QPushButton::clicked, button,
        [fix, context, button] { ask(fix, context, button->window()); });
    return button;
}

} // namespace gatehouse::ui
