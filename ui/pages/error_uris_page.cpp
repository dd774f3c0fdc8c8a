// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/error_uris_page.h"

#include "server/store/schema.h"
#include "ui/console_models.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/record_form.h"

#include <QtWidgets/QHBoxLayout>
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
            .noneText
            = tr("An error code without a page here is answered without error_uri, or with this "
                 "server's own page: the settings say which.") })
{
    form().startTab(tr("Page"));
    form().addText({ columns::error, tr("Error code"),
        tr("As clients get it: invalid_client, access_denied …") });
    form()
        .addText(
            { columns::uri, tr("Page"), tr("A web page that explains the error to a developer.") })
        ->setPlaceholderText(u"https://"_s);
    QPushButton* own = makeButton(u"ownErrorPages"_s, tr("This server's own pages…"), this);
    own->setToolTip(tr("Their words in every language, with a preview, are in the settings"));
    connect(own, &QPushButton::clicked, this,
        [open = this->context().openPage] { open(u"settings"_s); });
    extraActions()->addWidget(own, 0, Qt::AlignBottom);
    finish();
}

} // namespace gatehouse::ui
