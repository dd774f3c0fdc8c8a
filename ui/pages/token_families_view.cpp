// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/token_families_view.h"

#include "models/token_changes.h"
#include "ui/delegates/family_delegate.h"
#include "ui/theme/icons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/error_banner.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/search_box.h"

#include <QtCore/QTimer>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTreeView>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gatehouse::ui {

using models::FamilyTreeModel;

TokenFamiliesView::TokenFamiliesView(const ConsoleContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new FamilyTreeModel(context.workspace, this))
    , m_search(new SearchBox(tr("Search client, user or “reuse”"), this))
    , m_count(mutedLabel({}, this))
    , m_tree(new QTreeView(this))
    , m_empty(new EmptyState("family", this))
    , m_stack(new QStackedWidget(this))
    , m_typing(new QTimer(this))
{
    setObjectName(u"tokenFamilies"_s);
    setUpTree();
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 0, 0);
    column->setSpacing(10);
    column->addWidget(makeToolRow());
    column->addWidget(m_stack, 1);
    connect(
        m_model, &QAbstractItemModel::modelAboutToBeReset, this, &TokenFamiliesView::rememberPlace);
    connect(m_model, &QAbstractItemModel::modelReset, this, &TokenFamiliesView::restorePlace);
    connect(m_model, &FamilyTreeModel::loaded, this, &TokenFamiliesView::showState);
    connect(m_model, &FamilyTreeModel::failed, this, [this](const QString& message) {
        m_context.banner.showMessage(ErrorBanner::Severity::Error, u"families"_s,
            tr("The list could not be read: %1").arg(message));
    });
    showState();
}

QWidget* TokenFamiliesView::makeToolRow()
{
    auto* bar = new QWidget(this);
    m_count->setWordWrap(false);
    m_count->setObjectName(u"familyCount"_s);
    m_search->setObjectName(u"familySearch"_s);
    m_typing->setSingleShot(true);
    m_typing->setInterval(150ms);
    connect(m_search, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_typing, &QTimer::timeout, this,
        [this] { m_model->setFilter(m_search->text().trimmed()); });
    connect(m_empty, &EmptyState::actionClicked, m_search, &QLineEdit::clear);
    m_revoke = makeButton(u"revokeMember"_s, tr("Revoke token"), bar);
    m_revoke->setIcon(lineIcon("revoke"));
    m_revokeFamily = makeButton(u"revokeWholeFamily"_s, tr("Revoke family"), bar);
    m_revokeFamily->setIcon(lineIcon("revoke", IconTone::Danger));
    connect(m_revoke, &QPushButton::clicked, this, [this] { revoke(false); });
    connect(m_revokeFamily, &QPushButton::clicked, this, [this] { revoke(true); });
    QPushButton* again = makeButton(u"reloadFamilies"_s, tr("Read again"), bar);
    again->setIcon(lineIcon("restart"));
    connect(again, &QPushButton::clicked, m_model, &FamilyTreeModel::reload);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_search, 1);
    row->addSpacing(6);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(again);
    row->addWidget(m_revoke);
    row->addWidget(m_revokeFamily);
    return bar;
}

void TokenFamiliesView::setUpTree()
{
    m_tree->setObjectName(u"familyTree"_s);
    m_tree->setAccessibleName(tr("Token families"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new FamilyDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tree->setAllColumnsShowFocus(true);
    QHeaderView* header = m_tree->header();
    header->setStretchLastSection(true);
    const QList<int> widths { 260, 250, 120, 120 };
    for (int column = 0; column < widths.size(); ++column) {
        m_tree->setColumnWidth(column, widths[column]);
    }
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &TokenFamiliesView::showState);
}

void TokenFamiliesView::rememberPlace()
{
    m_expanded.clear();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex family = m_model->index(row, 0);
        if (m_tree->isExpanded(family)) {
            m_expanded.append(family.data(FamilyTreeModel::FamilyRole).toLongLong());
        }
    }
    const QModelIndex current = m_tree->currentIndex();
    m_currentFamily = current.data(FamilyTreeModel::FamilyRole).toLongLong();
    m_currentMember = current.data(FamilyTreeModel::MemberRole).toLongLong();
    m_currentKind = current.data(FamilyTreeModel::KindRole).toInt();
}

void TokenFamiliesView::restorePlace()
{
    for (const qint64 id : std::as_const(m_expanded)) {
        m_tree->setExpanded(m_model->indexOfFamily(id), true);
    }
    QModelIndex current = m_model->indexOfFamily(m_currentFamily);
    for (int row = 0; m_currentMember != 0 && row < m_model->rowCount(current); ++row) {
        const QModelIndex member = m_model->index(row, 0, current);
        if (member.data(FamilyTreeModel::MemberRole).toLongLong() == m_currentMember
            && member.data(FamilyTreeModel::KindRole).toInt() == m_currentKind) {
            current = member;
            break;
        }
    }
    if (current.isValid()) {
        m_tree->setCurrentIndex(current);
    }
}

void TokenFamiliesView::revoke(bool wholeFamily)
{
    const QModelIndex current = m_tree->currentIndex();
    const QString client = current.data(FamilyTreeModel::ClientRole).toString();
    const qint64 family = current.data(FamilyTreeModel::FamilyRole).toLongLong();
    const auto work = wholeFamily
        ? models::token_changes::familyRevocation(family, client)
        : models::token_changes::memberRevocation(
            store::ListedMember::Kind(current.data(FamilyTreeModel::KindRole).toInt()),
            current.data(FamilyTreeModel::MemberRole).toLongLong(), client);
    m_model->background().write<void>(work, [this](const core::Result<void>& done) {
        if (!done) {
            m_context.banner.showMessage(ErrorBanner::Severity::Error, u"families"_s,
                tr("Nothing was revoked: %1").arg(done.error().message));
        }
        m_model->reload();
    });
}

void TokenFamiliesView::showState()
{
    const QModelIndex current = m_tree->currentIndex();
    const bool isMember = current.data(FamilyTreeModel::MemberRole).toLongLong() != 0;
    const bool isCode
        = current.data(FamilyTreeModel::KindRole).toInt() == int(store::ListedMember::Kind::Code);
    const QModelIndex family = isMember ? current.parent() : current;
    m_revoke->setEnabled(
        isMember && !isCode && current.data(FamilyTreeModel::IsAliveRole).toBool());
    m_revokeFamily->setEnabled(
        family.isValid() && family.data(FamilyTreeModel::IsAliveRole).toBool());
    const int rows = m_model->rowCount();
    m_count->setText(m_model->hasMore() ? tr("the newest %1; more when you scroll down").arg(rows)
                                        : tr("%n families", nullptr, rows));
    const bool isFiltered = !m_model->filter().isEmpty();
    m_empty->setMessage(
        isFiltered ? tr("Nothing matches “%1”").arg(m_model->filter()) : tr("No families yet"),
        isFiltered ? QString()
                   : tr("One appears when a user lets a client in. Tokens that clients get for "
                        "themselves have none."),
        isFiltered ? tr("Show everything") : QString());
    m_stack->setCurrentIndex(rows == 0 ? 1 : 0);
}

void TokenFamiliesView::activate()
{
    m_model->reload();
}

void TokenFamiliesView::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace gatehouse::ui
