// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sessions_page.h"

#include "models/console_sources.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

SessionsPage::SessionsPage(const ConsoleContext& context)
    : ListPage(context, models::session_list::columns(false), models::session_list::source(),
        { .id = u"sessions"_s,
            .icon = "sessions",
            .title = tr("Sessions"),
            .sentence = tr("Browsers that are signed in at this server now."),
            .search = tr("Search user"),
            .noneTitle = tr("Nobody is signed in"),
            .noneText = tr("A session appears when a user signs in with a browser.") })
    , m_end(addAction(u"end"_s, tr("End session…"), "stop", [this] { endSelected(); }))
{
    setDeleteButton(m_end);
    showSelection();
}

void SessionsPage::showSelection()
{
    m_end->setEnabled(!selectedFacts().isEmpty());
}

void SessionsPage::endSelected()
{
    const QList<QVariantMap> facts = selectedFacts();
    if (facts.isEmpty()) {
        return;
    }
    const QString question = facts.size() == 1
        ? tr("End this session of %1?").arg(facts.first()[u"username"_s].toString())
        : tr("End %n sessions?", nullptr, int(facts.size()));
    ask({ .question = question,
            .endings = { tr("The browser must sign in again."),
                tr("Tokens from this session stop working, except those that were granted "
                   "offline_access.") },
            .action = tr("End") },
        [this, facts] {
            perform(models::session_list::ending(facts),
                [](int count) { return tr("%n sessions ended.", nullptr, count); });
        });
}

} // namespace gatehouse::ui
