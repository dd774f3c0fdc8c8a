// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filter_header.h"

#include <QtCore/QEvent>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

namespace {

constexpr int margin = 3;

} // namespace

FilterHeader::FilterHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    // As QTableView makes its own.
    setSectionsClickable(true);
    setHighlightSections(false);
    connect(this, &QHeaderView::sectionResized, this, &FilterHeader::placeFields);
    connect(this, &QHeaderView::sectionMoved, this, &FilterHeader::placeFields);
    connect(this, &QHeaderView::geometriesChanged, this, &FilterHeader::placeFields);
}

void FilterHeader::setFilterColumns(const QList<int>& columns)
{
    for (const int column : columns) {
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        auto* field = new QLineEdit(this);
        field->setObjectName(u"filter_%1"_s.arg(column));
        field->setAccessibleName(tr("Filter of the column %1").arg(title));
        field->setPlaceholderText(tr("filter"));
        field->setClearButtonEnabled(true);
        field->hide();
        connect(field, &QLineEdit::textChanged, this, &FilterHeader::filtersChanged);
        m_fields.insert(column, field);
    }
}

void FilterHeader::setFiltering(bool isOn)
{
    m_isOn = isOn;
    for (QLineEdit* field : std::as_const(m_fields)) {
        field->setVisible(isOn);
    }
    updateGeometries();
    Q_EMIT geometriesChanged();
    Q_EMIT filtersChanged();
}

QHash<int, QString> FilterHeader::filters() const
{
    QHash<int, QString> texts;
    for (auto field = m_fields.cbegin(); m_isOn && field != m_fields.cend(); ++field) {
        if (!field.value()->text().trimmed().isEmpty()) {
            texts.insert(field.key(), field.value()->text());
        }
    }
    return texts;
}

void FilterHeader::clearFilters()
{
    for (QLineEdit* field : std::as_const(m_fields)) {
        field->clear();
    }
}

void FilterHeader::showTitles()
{
    // Of the style sheet: QHeaderView::section.
    constexpr int padding = 20;
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics letters(bold);
    for (int column = 0; column < count(); ++column) {
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        const int arrow = column == sortIndicatorSection() ? letters.height() : 0;
        const int least = letters.horizontalAdvance(title) + padding + arrow;
        if (!isSectionHidden(column) && sectionResizeMode(column) != QHeaderView::Stretch
            && sectionSize(column) < least) {
            resizeSection(column, least);
        }
    }
}

void FilterHeader::changeEvent(QEvent* event)
{
    QHeaderView::changeEvent(event);
    if (event->type() == QEvent::FontChange && model() != nullptr) {
        showTitles();
    }
}

void FilterHeader::focusFirst()
{
    for (int position = 0; position < count(); ++position) {
        QLineEdit* field = m_fields.value(logicalIndex(position));
        if (field != nullptr && !isSectionHidden(logicalIndex(position))) {
            field->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

QSize FilterHeader::sizeHint() const
{
    QSize size = QHeaderView::sizeHint();
    if (m_isOn && !m_fields.isEmpty()) {
        size.rheight() += (*m_fields.cbegin())->sizeHint().height() + 2 * margin;
    }
    return size;
}

void FilterHeader::updateGeometries()
{
    const int room = m_isOn && !m_fields.isEmpty()
        ? (*m_fields.cbegin())->sizeHint().height() + 2 * margin
        : 0;
    setViewportMargins(0, 0, 0, room);
    QHeaderView::updateGeometries();
    placeFields();
}

void FilterHeader::placeFields()
{
    for (auto each = m_fields.cbegin(); each != m_fields.cend(); ++each) {
        QLineEdit* field = each.value();
        const int height = field->sizeHint().height();
        const int titles = QHeaderView::sizeHint().height();
        field->setVisible(m_isOn && !isSectionHidden(each.key()));
        field->setGeometry(sectionViewportPosition(each.key()) + margin, titles + margin,
            std::max(0, sectionSize(each.key()) - 2 * margin), height);
    }
}

} // namespace gatehouse::ui
