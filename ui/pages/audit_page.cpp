// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/audit_page.h"

#include "models/console_sources.h"
#include "models/time_text.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

namespace audit = models::audit_list;

AuditPage::AuditPage(const ConsoleContext& context)
    : ListPage(context, audit::columns(), audit::source(audit::Area::Everything),
        { .id = u"audit"_s,
            .icon = "audit",
            .title = tr("Audit log"),
            .sentence = tr("Who changed, issued, revoked or refused what, and when."),
            .search = tr("Search client, user, event or request number"),
            .noneTitle = tr("No events"),
            .noneText = tr("What people and programs do with this server is written down here.") })
    , m_area(new QComboBox(this))
    , m_copy(addAction(u"copyAudit"_s, tr("Copy"), "copy", [this] { copySelected(); }))
{
    m_area->setObjectName(u"auditArea"_s);
    m_area->setAccessibleName(tr("Kind of event"));
    m_area->view()->setAccessibleName(m_area->accessibleName());
    m_area->setFocusPolicy(Qt::StrongFocus);
    using Area = audit::Area;
    for (const Area area : { Area::Everything, Area::Clients, Area::Users, Area::SignIns,
             Area::Tokens, Area::Consents, Area::Keys, Area::Providers, Area::Settings }) {
        m_area->addItem(audit::title(area), QVariant::fromValue(int(area)));
    }
    connect(m_area, &QComboBox::currentIndexChanged, this,
        [this] { model().setSource(audit::source(Area(m_area->currentData().toInt()))); });
    addTool(m_area);
    showSelection();
}

void AuditPage::showSelection()
{
    m_copy->setEnabled(!selectedFacts().isEmpty());
}

/// One line for each row, its cells apart by tabs: for a ticket or a spreadsheet.
void AuditPage::copySelected() const
{
    QStringList lines;
    for (const QVariantMap& facts : selectedFacts()) {
        QStringList cells { models::longTime(facts[u"at"_s].toLongLong()) };
        for (const QString& name :
            { u"action"_s, u"actor"_s, u"object"_s, u"detail"_s, u"address"_s, u"request"_s }) {
            cells.append(facts[name].toString());
        }
        lines.append(cells.join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace gatehouse::ui
