// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QSet>
#include <QtWidgets/QHeaderView>

class QLineEdit;

namespace gatehouse::ui {

/// A table's header with a field below each column's title, for searching in that column alone. The
/// fields are hidden until setFiltering(true).
class FilterHeader final : public QHeaderView
{
    Q_OBJECT
public:
    explicit FilterHeader(QWidget* parent = nullptr);

    /// Columns that get a field; call when the model is set.
    void setFilterColumns(const QList<int>& columns);
    void setFiltering(bool isOn);
    [[nodiscard]] bool isFiltering() const { return m_isOn; }
    /// Texts that are not empty, by column; nothing while the fields are hidden.
    [[nodiscard]] QHash<int, QString> filters() const;
    void clearFilters();
    /// Makes the columns that are narrower than their titles wide enough for them.
    void showTitles();
    void focusFirst();
    /// The columns have moved under the header, as by scrolling.
    void placeFields();

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void filtersChanged();

protected:
    void changeEvent(QEvent* event) override;
    void updateGeometries() override;

private:
    QHash<int, QLineEdit*> m_fields;
    bool m_isOn = false;
};

} // namespace gatehouse::ui
