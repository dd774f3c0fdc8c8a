// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/consents_page.h"

#include "models/console_sources.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

ConsentsPage::ConsentsPage(const ConsoleContext& context)
    : ListPage(context, models::consent_list::columns(), models::consent_list::source(),
        { .id = u"consents"_s,
            .icon = "consents",
            .title = tr("Consents"),
            .sentence = tr("What users allowed clients, until they or you take it back."),
            .search = tr("Search user or client"),
            .noneTitle = tr("No consents yet"),
            .noneText = tr("One appears when a user allows a client something.") })
    , m_revoke(addAction(u"revoke"_s, tr("Revoke…"), "revoke", [this] { revokeSelected(); }))
{
    setDeleteButton(m_revoke);
    showSelection();
}

void ConsentsPage::showSelection()
{
    m_revoke->setEnabled(!selectedFacts().isEmpty());
}

void ConsentsPage::revokeSelected()
{
    const QList<QVariantMap> facts = selectedFacts();
    if (facts.isEmpty()) {
        return;
    }
    const QString question = facts.size() == 1
        ? tr("Revoke what %1 allowed %2?")
              .arg(
                  facts.first()[u"username"_s].toString(), facts.first()[u"client_id"_s].toString())
        : tr("Revoke %n consents?", nullptr, int(facts.size()));
    ask({ .question = question,
            .endings = { tr("All tokens that were issued on it stop working at once."),
                tr("The user is asked again when the client asks again.") },
            .action = tr("Revoke") },
        [this, facts] {
            perform(models::consent_list::revocation(facts),
                [](int count) { return tr("%n consents revoked.", nullptr, count); });
        });
}

} // namespace gatehouse::ui
