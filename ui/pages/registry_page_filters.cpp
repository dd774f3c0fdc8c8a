// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registry_page.h"
#include "ui/theme/icons.h"
#include "ui/widgets/filter_header.h"
#include "ui/widgets/search_box.h"

#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

// How RegistryPage narrows what it shows: words, facets, a field below each column's title. A table
// that fits is filtered by the proxy; of a larger one the database reads what is wanted.
namespace gatehouse::ui {

using models::RegistryFacet;

void RegistryPage::addFacet(const QString& id, const char* column, const QString& title,
    RegistryFacet::Match match, const QList<FacetChoice>& choices)
{
    auto* box = new QComboBox(this);
    box->setObjectName(u"facet_"_s + id);
    box->setAccessibleName(title);
    box->view()->setAccessibleName(title);
    box->setFocusPolicy(Qt::StrongFocus);
    // As wide as what is chosen: the longest choice would take the room of the search.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(box, &QComboBox::currentTextChanged, box,
        [box](const QString& text) { // Counted in capital letters, which are wider than most.
            box->setMinimumContentsLength(int(text.size()) * 3 / 4 + 1);
        });
    box->addItem(tr("%1: all", "facet").arg(title), QStringList());
    for (const FacetChoice& choice : choices) {
        box->addItem(choice.title, choice.values);
    }
    m_facetRow->addWidget(box);
    m_facets.append({ box, RegistryFacet { QLatin1String(column), match, {} } });
    connect(box, &QComboBox::currentIndexChanged, this, &RegistryPage::applyFilters);
}

void RegistryPage::addFilterToggle()
{
    auto* toggle = new QToolButton(this);
    toggle->setObjectName(u"columnFilters"_s);
    toggle->setCheckable(true);
    toggle->setIcon(lineIcon("filter"));
    toggle->setAccessibleName(tr("Filter by column"));
    toggle->setToolTip(tr("Filter by column"));
    toggle->setFocusPolicy(Qt::StrongFocus);
    connect(toggle, &QToolButton::toggled, this, [this](bool isOn) {
        m_header->setFiltering(isOn);
        if (isOn) {
            m_header->focusFirst();
        }
    });
    connect(m_header, &FilterHeader::filtersChanged, this, &RegistryPage::applyFilters);
    m_facetRow->addWidget(toggle);
}

QList<RegistryFacet> RegistryPage::facets() const
{
    QList<RegistryFacet> wanted;
    for (const auto& [box, facet] : m_facets) {
        RegistryFacet chosen = facet;
        chosen.values = box->currentData().toStringList();
        if (!chosen.values.isEmpty()) {
            wanted.append(chosen);
        }
    }
    const QHash<int, QString> filters = m_header->filters();
    for (auto filter = filters.cbegin(); filter != filters.cend(); ++filter) {
        wanted.append(RegistryFacet { .column = QLatin1String(m_model.spec(filter.key()).name),
            .match = RegistryFacet::Match::Contains,
            .values = filter.value().split(u' ', Qt::SkipEmptyParts) });
    }
    return wanted;
}

void RegistryPage::applyFilters()
{
    const QList<RegistryFacet> wanted = facets();
    const QStringList words = m_search->text().split(u' ', Qt::SkipEmptyParts);
    const int sorted = m_table->horizontalHeader()->sortIndicatorSection();
    models::RegistryNarrowing narrowing {
        .words = words, .searched = m_model.searchedColumns(), .facets = wanted
    };
    if (sorted >= 0 && sorted < m_model.columnCount()) {
        narrowing.orderBy = QLatin1String(m_model.spec(sorted).name);
        narrowing.isDescending
            = m_table->horizontalHeader()->sortIndicatorOrder() == Qt::DescendingOrder;
    }
    m_model.setNarrowing(narrowing);
    // What the database has narrowed need not be looked through again.
    const bool isDone = m_model.isWindowed();
    QList<models::SearchProxyModel::ColumnFacet> columns;
    for (const RegistryFacet& facet : wanted) {
        if (!isDone) {
            columns.append({ m_model.fieldIndex(facet.column), facet });
        }
    }
    m_proxy->setFilters(isDone ? QStringList() : words, columns);
    showState();
}

bool RegistryPage::isFiltered() const
{
    return !m_search->text().isEmpty() || !facets().isEmpty();
}

bool RegistryPage::isEmptyTable() const
{
    return m_model.rowCount() == 0 && !(m_model.isWindowed() && isFiltered());
}

void RegistryPage::clearFilters()
{
    m_search->clear();
    m_header->clearFilters();
    for (const auto& [box, facet] : std::as_const(m_facets)) {
        box->setCurrentIndex(0);
    }
    applyFilters();
}

QString RegistryPage::countText() const
{
    const int shown = m_proxy->rowCount();
    const QLocale numbers;
    if (m_model.isWindowed()) {
        return tr("the first %1 of %2; search to see others")
            .arg(numbers.toString(shown), numbers.toString(m_model.storedRows()));
    }
    return tr("showing %1 of %2").arg(shown).arg(m_model.rowCount());
}

} // namespace gatehouse::ui
