// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/record_form.h"

#include "models/registry_table_model.h"
#include "server/store/schema.h"
#include "ui/theme/icons.h"
#include "ui/widgets/form_area.h"
#include "ui/widgets/json_member.h"
#include "ui/widgets/labels.h"

#include <QtCore/QEvent>
#include <QtCore/QScopedValueRollback>
#include <QtCore/QTimer>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

namespace {

/// Margins that begin where reading begins: layouts mirror what is in them, not these.
QMargins fromLeading(int leading, int top, int trailing, int bottom)
{
    return QGuiApplication::isRightToLeft() ? QMargins(trailing, top, leading, bottom)
                                            : QMargins(leading, top, trailing, bottom);
}

} // namespace

RecordForm::RecordForm(models::RegistryTableModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_title(cardTitle({}, this))
    , m_state(mutedLabel({}, this))
    , m_tabs(new QTabWidget(this))
{
    setObjectName(u"recordForm"_s);
    m_title->setObjectName(u"recordTitle"_s);
    m_state->setObjectName(u"recordState"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->tabBar()->setAccessibleName(tr("Sections of the form"));
    m_tabs->setIconSize(QSize(14, 14));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(fromLeading(16, 14, 4, 4));
    column->setSpacing(2);
    column->addWidget(m_title);
    column->addWidget(m_state);
    column->addSpacing(6);
    column->addWidget(m_tabs, 1);
    connect(&m_model, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex& first, const QModelIndex& last) {
            const QList<int> all = rows();
            if (std::any_of(all.cbegin(), all.cend(),
                    [&](int row) { return row >= first.row() && row <= last.row(); })) {
                fill();
            }
        });
    connect(&m_model, &models::RegistryTableModel::pendingChanged, this, &RecordForm::fill);
}

RecordForm::~RecordForm() = default;

void RecordForm::startTab(const QString& title)
{
    auto* body = new QWidget;
    body->setObjectName(u"formBody"_s);
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(fromLeading(0, 12, 12, 8)); // The bar scrolls at the end.
    m_column->setSpacing(4);
    m_tabs->addTab(new FormArea(body, m_tabs), title);
}

void RecordForm::addWidget(QWidget* widget)
{
    m_column->addWidget(widget);
    m_column->addSpacing(4);
}

void RecordForm::finish()
{
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        auto* area = qobject_cast<QScrollArea*>(m_tabs->widget(tab));
        qobject_cast<QVBoxLayout*>(area->widget()->layout())->addStretch(1);
    }
    const bool hasTabs = m_tabs->count() > 1;
    m_tabs->tabBar()->setVisible(hasTabs);
    // The tab widget hands the focus on to its bar, seen or not: there Tab would get lost.
    m_tabs->tabBar()->setFocusPolicy(hasTabs ? Qt::TabFocus : Qt::NoFocus);
    setRow(-1);
}

void RecordForm::setRow(int row)
{
    setRows(row < 0 ? QList<int>() : QList<int> { row }, row);
}

void RecordForm::setRows(const QList<int>& rows, int current)
{
    m_row
        = current < 0 ? QPersistentModelIndex() : QPersistentModelIndex(m_model.index(current, 0));
    m_rows.clear();
    for (const int row : rows) {
        m_rows.append(QPersistentModelIndex(m_model.index(row, 0)));
    }
    fill();
}

int RecordForm::row() const
{
    return m_row.isValid() ? m_row.row() : -1;
}

QList<int> RecordForm::rows() const
{
    QList<int> rows;
    for (const QPersistentModelIndex& row : m_rows) {
        if (row.isValid()) {
            rows.append(row.row());
        }
    }
    return rows;
}

void RecordForm::write(const Field& field, const NewValue& newValue, Way way)
{
    if (m_isFilling || !m_row.isValid()) {
        return;
    }
    // Typing in one field is one step to undo; a click is one of its own.
    const QString step = QLatin1String(field.column) + field.member;
    if (way == Way::Chosen || m_lastStep != step) {
        m_model.history().closeStep();
    }
    m_lastStep = step;
    const QList<int> all = rows();
    if (all.size() == 1) {
        writeRow(field, all.first(), newValue);
        return;
    }
    {
        const QScopedValueRollback guard(m_isFilling, true); // Once, when all of them have it.
        const models::RegistryHistory::Group group(m_model.history(),
            tr("%1 of %2 rows", "field, number").arg(field.label).arg(all.size()));
        for (const int row : all) {
            writeRow(field, row, newValue);
        }
    }
    fill();
}

void RecordForm::writeRow(const Field& field, int row, const NewValue& newValue)
{
    const QModelIndex item = m_model.index(row, m_model.columnOf(field.column));
    const QVariant stored = item.data(Qt::EditRole);
    const QVariant value = newValue(shown(field, stored));
    if (field.member.isEmpty()) {
        m_model.setData(item, value, Qt::EditRole);
        return;
    }
    // What is as if it were not there is not written down.
    const QJsonValue member = value == field.absent ? QJsonValue(QJsonValue::Undefined)
                                                    : QJsonValue::fromVariant(value);
    m_model.setData(item, withJsonMember(stored.toString(), field.member, member), Qt::EditRole);
}

QVariant RecordForm::shown(const Field& field, const QVariant& stored)
{
    if (field.member.isEmpty()) {
        return stored;
    }
    const QJsonValue member = jsonMember(stored.toString(), field.member);
    return member.isUndefined() ? field.absent : member.toVariant();
}

void RecordForm::fill()
{
    if (m_isFilling) {
        return;
    }
    const QScopedValueRollback guard(m_isFilling, true);
    const QList<int> all = rows();
    const bool isEditable = !all.isEmpty()
        && std::none_of(
            all.cbegin(), all.cend(), [this](int row) { return m_model.isRemovedRow(row); });
    const int name = m_model.columnOf(m_model.nameColumn());
    for (const Binding& binding : m_bindings) {
        fillField(binding, all);
        // No two rows have the same name, so several cannot be given one.
        binding.editor->setEnabled(isEditable && (all.size() == 1 || binding.column != name));
    }
    const int current = all.size() > 1 ? -1 : row();
    showState(all, isEditable);
    showFaults(all);
    Q_EMIT filled(current);
}

void RecordForm::fillField(const Binding& binding, const QList<int>& all)
{
    QVariantList values;
    for (const int row : all) {
        const QVariant value = binding.read(m_model.index(row, binding.column).data(Qt::EditRole));
        if (!values.contains(value)) {
            values.append(value);
        }
    }
    if (values.size() > 1) {
        binding.showSeveral(values);
    } else {
        binding.show(values.isEmpty() ? QVariant() : values.first());
    }
}

void RecordForm::showState(const QList<int>& all, bool isEditable)
{
    if (all.size() > 1) {
        m_title->setText(tr("%1 rows").arg(all.size()));
        m_state->setText(isEditable
                ? tr("What you change here is set in all of them; everything else stays.")
                : tr("Some of them will be deleted when you save."));
        return;
    }
    const int current = all.isEmpty() ? -1 : all.first();
    m_title->setText(current < 0 ? QString() : m_model.objectName(current));
    const bool isPending = current >= 0
        && m_model.index(current, 0).data(models::RegistryTableModel::IsPendingRole).toBool();
    m_state->setText(current >= 0 && !isEditable ? tr("Will be deleted when you save")
            : isPending                          ? tr("Not saved yet")
            : current >= 0                       ? tr("Saved %1", "time").arg(changedAt(current))
                                                 : QString());
}

QString RecordForm::changedAt(int current) const
{
    const int column = m_model.columnOf(store::schema::column::updatedAt);
    return m_model.index(current, column).data(Qt::DisplayRole).toString();
}

QString RecordForm::faultOf(const Binding& binding, const QList<int>& all) const
{
    for (const int row : all) {
        const QString text = m_model.faultText(row, binding.column, binding.field);
        if (!text.isEmpty()) {
            return all.size() == 1 ? text
                                   : tr("%1: %2", "row, fault").arg(m_model.objectName(row), text);
        }
    }
    return {};
}

void RecordForm::showFaults(const QList<int>& all)
{
    QList<bool> faultyTabs(m_tabs->count(), false);
    for (const Binding& binding : m_bindings) {
        const QString text = faultOf(binding, all);
        const bool wasFaulty = binding.editor->property("faulty").toBool();
        binding.fault->setText(text);
        binding.fault->setVisible(!text.isEmpty());
        if (wasFaulty != !text.isEmpty()) {
            binding.editor->setProperty("faulty", !text.isEmpty());
            repolish(binding.editor);
        }
        if (!text.isEmpty()) {
            faultyTabs[binding.tab] = true;
        }
    }
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        m_tabs->setTabIcon(tab, faultyTabs[tab] ? lineIcon("warning", IconTone::Danger) : QIcon());
    }
}

void RecordForm::focusFirst()
{
    if (!m_bindings.isEmpty()) {
        m_tabs->setCurrentIndex(m_bindings.first().tab);
        m_bindings.first().editor->setFocus(Qt::OtherFocusReason);
    }
}

void RecordForm::focusField(const QString& path)
{
    for (const Binding& binding : m_bindings) {
        const QString& field = binding.field;
        if (path == field || path.startsWith(field + u'[') || path.startsWith(field + u'.')) {
            m_tabs->setCurrentIndex(binding.tab);
            binding.editor->setFocus(Qt::OtherFocusReason);
            auto* area = qobject_cast<QScrollArea*>(m_tabs->currentWidget());
            // Once the tab has its size; before that the area would scroll by a wrong height.
            QTimer::singleShot(0, area, [area, editor = binding.editor] {
                area->verticalScrollBar()->setValue(0);
                area->ensureWidgetVisible(editor, 0, 40);
            });
            return;
        }
    }
}

bool RecordForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // A field's own undo knows neither of saving nor of the other fields.
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    // A combo box under the pointer would change while the form is scrolled.
    if (event->type() == QEvent::Wheel && !qobject_cast<QWidget*>(watched)->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace gatehouse::ui
