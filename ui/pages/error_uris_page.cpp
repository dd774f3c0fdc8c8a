// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/error_uris_page.h"

#include "server/store/schema.h"
#include "ui/console_models.h"
#include "ui/widgets/record_form.h"

#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

namespace columns = store::schema::error_uris;

ErrorUrisPage::ErrorUrisPage(const ConsoleContext& context)
    : RegistryPage(context, context.models.errorUris,
        { .id = u"error-uris"_s,
            .icon = "error-pages",
            .title = tr("Error pages"),
            .sentence = tr("Where error_uri of an error answer points to."),
            .search = tr("Search error code or page"),
            .add = tr("New error page"),
            .noneTitle = tr("No error pages yet"),
            .noneText = tr("An error code without a page is answered without error_uri.") })
{
    form().startTab(tr("Page"));
    form().addText({ columns::error, tr("Error code"),
        tr("As clients get it: invalid_client, access_denied …") });
    form()
        .addText(
            { columns::uri, tr("Page"), tr("A web page that explains the error to a developer.") })
        ->setPlaceholderText(u"https://"_s);
    finish();
}

} // namespace gatehouse::ui
