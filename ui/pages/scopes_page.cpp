// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scopes_page.h"

#include "server/store/schema.h"
#include "ui/console_models.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/record_form.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

namespace columns = store::schema::scopes;

ScopesPage::ScopesPage(const ConsoleContext& context)
    : RegistryPage(context, context.models.scopes,
        { .id = u"scopes"_s,
            .icon = "scopes",
            .title = tr("Scopes"),
            .sentence = tr("What clients may ask for, and what the consent page says about it."),
            .search = tr("Search name, text or claim"),
            .add = tr("New scope"),
            .noneTitle = tr("No scopes yet"),
            .noneText = tr("Without scopes a client can ask for nothing.") })
{
    QPushButton* standard = makeButton(u"addStandard"_s, tr("Add standard scopes"), this);
    connect(standard, &QPushButton::clicked, &context.models.scopes,
        [model = &context.models.scopes] { model->addStandardScopes(); });
    standard->setToolTip(
        tr("openid, profile, email, address, phone and offline_access, where missing"));
    extraActions()->addWidget(standard, 0, Qt::AlignBottom);

    form().startTab(tr("Scope"));
    form().addText({ columns::name, tr("Name"), tr("As clients write it, without spaces.") });
    form().addLines(
        { columns::description, tr("Text on the consent page"),
            tr("One line for each language: “en: See your profile”. It completes “wants to …”.") },
        4);
    form().addText({ columns::claims, tr("Claims"),
        tr("Names of claims it opens in ID token and userinfo, separated by spaces.") });
    finish();
}

} // namespace gatehouse::ui
