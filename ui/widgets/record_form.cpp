// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/record_form.h"

#include "models/registry_table_model.h"
#include "server/store/schema.h"
#include "ui/theme/icons.h"
#include "ui/widgets/json_member.h"
#include "ui/widgets/labels.h"

#include <QtCore/QEvent>
#include <QtCore/QScopedValueRollback>
#include <QtCore/QTimer>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

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
    column->setContentsMargins(16, 14, 4, 4);
    column->setSpacing(2);
    column->addWidget(m_title);
    column->addWidget(m_state);
    column->addSpacing(6);
    column->addWidget(m_tabs, 1);
    connect(&m_model, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex& first, const QModelIndex& last) {
            if (m_row.isValid() && m_row.row() >= first.row() && m_row.row() <= last.row()) {
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
    m_column->setContentsMargins(0, 12, 12, 8);
    m_column->setSpacing(4);
    auto* area = new QScrollArea(m_tabs);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(body);
    m_tabs->addTab(area, title);
}

void RecordForm::addCaption(const Field& field, QWidget* buddy)
{
    QLabel* caption = makeLabel("caption", field.label, this);
    caption->setBuddy(buddy);
    m_column->addWidget(caption);
}

void RecordForm::bind(
    const Field& field, QWidget* editor, std::function<void(const QVariant&)> show)
{
    const QString name = field.member.isEmpty() ? QString(QLatin1String(field.column))
                                                : QString(field.member).replace(u'/', u'_');
    editor->setObjectName(u"field_"_s + name);
    editor->setAccessibleName(field.label);
    editor->setAccessibleDescription(field.hint);
    editor->setWhatsThis(field.hint);
    m_column->addWidget(editor);
    QLabel* fault = makeLabel("fault", {}, this);
    fault->setWordWrap(true);
    fault->setObjectName(u"fault_"_s + name);
    fault->hide();
    m_column->addWidget(fault);
    if (!field.hint.isEmpty()) {
        m_column->addWidget(mutedLabel(field.hint, this));
    }
    m_column->addSpacing(9);
    const auto& spec = m_model.spec(m_model.columnOf(field.column));
    const QString ownField = QLatin1String(spec.field == nullptr ? spec.name : spec.field);
    m_bindings.append(Binding { .column = m_model.columnOf(field.column),
        .field = field.member.isEmpty() ? ownField : field.member.section(u'/', 0, 0),
        .tab = m_tabs->count() - 1,
        .editor = editor,
        .fault = fault,
        .show = [field, show = std::move(show)](
                    const QVariant& stored) { show(shown(field, stored)); } });
}

QLineEdit* RecordForm::addText(const Field& field)
{
    auto* edit = new QLineEdit(this);
    addCaption(field, edit);
    bind(field, edit, [edit](const QVariant& value) {
        // Setting equal text would move the cursor to the end while somebody types.
        if (edit->text() != value.toString()) {
            edit->setText(value.toString());
        }
    });
    connect(edit, &QLineEdit::textEdited, this,
        [this, field](const QString& text) { write(field, text, Way::Typed); });
    edit->installEventFilter(this);
    return edit;
}

QPlainTextEdit* RecordForm::addLines(const Field& field, int visibleLines)
{
    auto* edit = new QPlainTextEdit(this);
    edit->setTabChangesFocus(true);
    edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * visibleLines + 24);
    addCaption(field, edit);
    bind(field, edit, [edit](const QVariant& value) {
        if (edit->toPlainText() != value.toString()) {
            edit->setPlainText(value.toString());
        }
    });
    connect(edit, &QPlainTextEdit::textChanged, this,
        [this, edit, field] { write(field, edit->toPlainText(), Way::Typed); });
    edit->installEventFilter(this);
    return edit;
}

QCheckBox* RecordForm::addCheck(const Field& field)
{
    auto* box = new QCheckBox(field.label, this);
    bind(field, box, [box](const QVariant& value) { box->setChecked(value.toBool()); });
    connect(box, &QCheckBox::clicked, this, [this, field](bool isChecked) {
        write(field, field.member.isEmpty() ? QVariant(isChecked ? 1 : 0) : QVariant(isChecked));
    });
    return box;
}

QComboBox* RecordForm::addChoice(const Field& field, const QList<Choice>& choices)
{
    auto* box = new QComboBox(this);
    for (const Choice& choice : choices) {
        box->addItem(choice.title, choice.value);
        box->setItemData(box->count() - 1, choice.hint, Qt::ToolTipRole);
    }
    box->setFocusPolicy(Qt::StrongFocus);
    box->view()->setAccessibleName(field.label);
    box->installEventFilter(this);
    addCaption(field, box);
    bind(field, box, [box](const QVariant& value) {
        if (box->findData(value) < 0 && !value.toString().isEmpty()) {
            box->addItem(value.toString(), value);
        }
        box->setCurrentIndex(box->findData(value));
    });
    connect(box, &QComboBox::activated, this,
        [this, box, field](int item) { write(field, box->itemData(item)); });
    return box;
}

ChoiceChecks* RecordForm::addChecks(
    const Field& field, const QList<Choice>& choices, QChar separator)
{
    auto* checks = new ChoiceChecks(field.label, choices, this);
    addCaption(field, checks);
    bind(field, checks, [checks, separator](const QVariant& value) {
        checks->setWords(value.toString().split(separator, Qt::SkipEmptyParts));
    });
    connect(checks, &ChoiceChecks::edited, this,
        [this, checks, separator, field] { write(field, checks->words().join(separator)); });
    return checks;
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
    m_tabs->tabBar()->setVisible(m_tabs->count() > 1);
    setRow(-1);
}

void RecordForm::setRow(int row)
{
    m_row = row < 0 ? QPersistentModelIndex() : QPersistentModelIndex(m_model.index(row, 0));
    fill();
}

int RecordForm::row() const
{
    return m_row.isValid() ? m_row.row() : -1;
}

void RecordForm::write(const Field& field, const QVariant& value, Way way)
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
    const QModelIndex item = m_model.index(m_row.row(), m_model.columnOf(field.column));
    if (field.member.isEmpty()) {
        m_model.setData(item, value, Qt::EditRole);
        return;
    }
    // What is as if it were not there is not written down.
    const QJsonValue member = value == field.absent ? QJsonValue(QJsonValue::Undefined)
                                                    : QJsonValue::fromVariant(value);
    m_model.setData(item, withJsonMember(item.data(Qt::EditRole).toString(), field.member, member),
        Qt::EditRole);
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
    const int current = row();
    const bool isEditable = current >= 0 && !m_model.isRemovedRow(current);
    for (const Binding& binding : m_bindings) {
        binding.show(current < 0
                ? QVariant()
                : m_model.data(m_model.index(current, binding.column), Qt::EditRole));
        binding.editor->setEnabled(isEditable);
    }
    m_title->setText(current < 0 ? QString() : m_model.objectName(current));
    const bool isPending = current >= 0
        && m_model.data(m_model.index(current, 0), models::RegistryTableModel::IsPendingRole)
               .toBool();
    m_state->setText(current >= 0 && !isEditable ? tr("Will be deleted when you save")
            : isPending                          ? tr("Not saved yet")
            : current >= 0                       ? tr("Saved %1", "time").arg(changedAt(current))
                                                 : QString());
    showFaults(current);
    Q_EMIT filled(current);
}

QString RecordForm::changedAt(int current) const
{
    const int column = m_model.columnOf(store::schema::column::updatedAt);
    return m_model.index(current, column).data(Qt::DisplayRole).toString();
}

void RecordForm::showFaults(int current)
{
    QList<bool> faultyTabs(m_tabs->count(), false);
    for (const Binding& binding : m_bindings) {
        const QString text
            = current < 0 ? QString() : m_model.faultText(current, binding.column, binding.field);
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
