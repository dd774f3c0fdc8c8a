// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/settings_form.h"

#include "models/settings_model.h"
#include "models/time_text.h"
#include "ui/help/field_hint.h"
#include "ui/help/field_specifications.h"
#include "ui/widgets/labels.h"

#include <QtCore/QEvent>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

namespace {

constexpr int longestSeconds = 10 * 365 * 86400;
constexpr int groupColumns = 3;

/// Nothing for what is no whole number of a larger unit.
QString reading(int seconds)
{
    constexpr int minute = 60;
    constexpr int hour = 3600;
    constexpr int day = 86400;
    const bool isWhole = (seconds < hour && seconds % minute == 0)
        || (seconds < 2 * day && seconds % hour == 0) || seconds % day == 0;
    return isWhole && seconds >= minute
        ? SettingsForm::tr("= %1", "duration").arg(models::durationText(seconds))
        : QString();
}

QStringList wordsOf(const QJsonValue& value)
{
    QStringList words;
    const QJsonArray list = value.toArray();
    for (const QJsonValue& word : list) {
        words.append(word.toString());
    }
    // Scopes are one text, lists of grant types an array.
    return value.isString() ? value.toString().split(u' ', Qt::SkipEmptyParts) : words;
}

/// "grant_auth_methods.password[0]" belongs to the field grant_auth_methods.
QString keyOf(const QString& path)
{
    return path.section(u'.', 0, 0).section(u'[', 0, 0);
}

} // namespace

SettingsForm::SettingsForm(models::SettingsModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"formBody"_s);
    m_column->setContentsMargins(20, 16, 20, 16);
    m_column->setSpacing(4);
    connect(&model, &models::SettingsModel::changed, this, &SettingsForm::fill);
}

void SettingsForm::beginGroup(const QString& title)
{
    m_column->addSpacing(6);
    m_column->addWidget(cardTitle(title, this));
    m_column->addSpacing(2);
    m_group = new QGridLayout;
    m_group->setHorizontalSpacing(24);
    m_group->setVerticalSpacing(2);
    for (int column = 0; column < groupColumns; ++column) {
        m_group->setColumnStretch(column, 1);
    }
    m_column->addLayout(m_group);
    m_cells = 0;
}

void SettingsForm::endCell()
{
    // Fields stand on top, however high those beside them are.
    if (m_cell != nullptr) {
        m_cell->addStretch(1);
    }
}

void SettingsForm::endGroup()
{
    endCell();
    m_group = nullptr;
    m_cell = nullptr;
}

void SettingsForm::addCaption(const Field& field, QWidget* buddy)
{
    QLabel* caption = makeLabel("caption", field.label, this);
    caption->setBuddy(buddy);
    if (m_group != nullptr) {
        caption->setWordWrap(true);
        endCell();
        m_cell = new QVBoxLayout;
        m_cell->setSpacing(4);
        m_group->addLayout(m_cell, m_cells / groupColumns, m_cells % groupColumns);
        ++m_cells;
    }
    place()->addWidget(caption);
}

void SettingsForm::addEditorOf(const Field& field, const QString& part, QWidget* editor,
    std::function<void(const QJsonValue&)> show)
{
    const QString path = part.isEmpty() ? field.key : QString(field.key + u'/' + part);
    const QString name = QString(path).replace(u'/', u'_');
    const QString specification = specificationOf(u"settings"_s, path).value_or(QString());
    editor->setObjectName(u"setting_"_s + name);
    editor->setAccessibleName(field.spoken.isEmpty() ? field.label : field.spoken);
    editor->setAccessibleDescription(field.hint);
    editor->setWhatsThis(FieldHint::plain(field.hint, specification));
    place()->addWidget(editor);
    QLabel* fault = makeLabel("fault", {}, this);
    fault->setWordWrap(true);
    fault->setObjectName(u"fault_"_s + field.key);
    fault->hide();
    place()->addWidget(fault);
    if (FieldHint* hint = makeFieldHint(u"settings"_s, path, field.hint, this)) {
        place()->addWidget(hint);
    }
    place()->addSpacing(9);
    m_bindings.append(Binding { field.key, editor, fault, std::move(show) });
}

void SettingsForm::addText(const Field& field)
{
    auto* edit = new QLineEdit(this);
    addCaption(field, edit);
    addEditor(field, edit, [edit](const QJsonValue& value) {
        // Setting equal text would move the cursor to the end while somebody types.
        if (edit->text() != value.toString()) {
            edit->setText(value.toString());
        }
    });
    connect(edit, &QLineEdit::textEdited, this,
        [this, key = field.key](const QString& text) { m_model.set(key, text); });
}

void SettingsForm::addWords(const Field& field)
{
    auto* edit = new QLineEdit(this);
    addCaption(field, edit);
    addEditor(field, edit, [edit](const QJsonValue& value) {
        if (edit->text().split(u' ', Qt::SkipEmptyParts) != wordsOf(value)) {
            edit->setText(wordsOf(value).join(u' '));
        }
    });
    connect(edit, &QLineEdit::textEdited, this, [this, key = field.key](const QString& text) {
        const QString words = text.simplified();
        const bool isText = m_model.value(key).isString();
        m_model.set(key,
            isText ? QJsonValue(words)
                   : QJsonArray::fromStringList(words.split(u' ', Qt::SkipEmptyParts)));
    });
}

QSpinBox* SettingsForm::makeSeconds()
{
    auto* box = new QSpinBox(this);
    box->setRange(0, longestSeconds);
    box->setSuffix(tr(" s", "seconds"));
    box->setGroupSeparatorShown(true);
    box->setFocusPolicy(Qt::StrongFocus);
    box->installEventFilter(this);
    box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return box;
}

void SettingsForm::placeReading(QSpinBox* box, QLabel* label)
{
    label->setWordWrap(false);
    QVBoxLayout* column = place();
    const int at = column->indexOf(box);
    column->removeWidget(box);
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(box);
    row->addWidget(label, 1);
    column->insertLayout(at, row);
    connect(box, &QSpinBox::valueChanged, label,
        [label](int seconds) { label->setText(reading(seconds)); });
}

void SettingsForm::addSecondsOf(const Field& field, const QString& member)
{
    QSpinBox* box = makeSeconds();
    QLabel* label = mutedLabel({}, this);
    box->setSpecialValueText(tr("As the set above says"));
    addCaption(field, box);
    const auto show = [box, label, member](const QJsonValue& value) {
        const QSignalBlocker quiet(box);
        box->setValue(value.toObject().value(member).toInt());
        label->setText(reading(box->value()));
    };
    addEditorOf(field, member.section(u':', -1), box, show);
    placeReading(box, label);
    connect(box, &QSpinBox::valueChanged, this, [this, key = field.key, member](int seconds) {
        QJsonObject all = m_model.value(key).toObject();
        seconds == 0 ? all.remove(member) : void(all.insert(member, seconds));
        m_model.set(key, all);
    });
}

void SettingsForm::addSeconds(const Field& field)
{
    QSpinBox* box = makeSeconds();
    QLabel* label = mutedLabel({}, this);
    addCaption(field, box);
    addEditor(field, box, [box, label](const QJsonValue& value) {
        const QSignalBlocker quiet(box);
        box->setValue(value.toInt());
        label->setText(reading(box->value()));
    });
    placeReading(box, label);
    connect(box, &QSpinBox::valueChanged, this,
        [this, key = field.key](int seconds) { m_model.set(key, seconds); });
}

void SettingsForm::addCheck(const Field& field)
{
    auto* box = new QCheckBox(field.label, this);
    addEditor(field, box, [box](const QJsonValue& value) { box->setChecked(value.toBool()); });
    connect(box, &QCheckBox::clicked, this,
        [this, key = field.key](bool isChecked) { m_model.set(key, isChecked); });
}

void SettingsForm::addChoice(const Field& field, const QList<Choice>& choices)
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
    addEditor(field, box,
        [box](const QJsonValue& value) { box->setCurrentIndex(box->findData(value.toString())); });
    connect(box, &QComboBox::activated, this, [this, box, key = field.key](int item) {
        m_model.set(key, box->itemData(item).toString());
    });
}

void SettingsForm::addChecks(const Field& field, const QList<Choice>& choices)
{
    auto* checks = new ChoiceChecks(field.label, choices, this);
    addCaption(field, checks);
    addEditor(
        field, checks, [checks](const QJsonValue& value) { checks->setWords(wordsOf(value)); });
    connect(checks, &ChoiceChecks::edited, this,
        [this, checks, key = field.key](const QString& word, bool isWanted) {
            const QStringList words = wordsOf(m_model.value(key));
            m_model.set(key, QJsonArray::fromStringList(checks->changed(words, word, isWanted)));
        });
}

void SettingsForm::addWidget(QWidget* widget)
{
    m_column->addWidget(widget);
    m_column->addSpacing(4);
}

void SettingsForm::finish()
{
    m_column->addStretch(1);
    fill();
}

void SettingsForm::fill()
{
    const domain::FieldErrors faults = m_model.faults();
    for (const Binding& binding : m_bindings) {
        binding.show(m_model.value(binding.key));
        QString reason;
        for (const domain::FieldError& each : faults) {
            if (keyOf(each.field) == binding.key && reason.isEmpty()) {
                reason = each.message;
            }
        }
        binding.fault->setText(reason);
        binding.fault->setVisible(!reason.isEmpty());
    }
}

bool SettingsForm::focusField(const QString& path)
{
    for (const Binding& binding : m_bindings) {
        if (binding.key == keyOf(path)) {
            binding.editor->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

bool SettingsForm::eventFilter(QObject* watched, QEvent* event)
{
    // Scrolling the page must not turn a value that happens to lie under the mouse.
    const auto* const editor = qobject_cast<QWidget*>(watched);
    if (event->type() == QEvent::Wheel && editor != nullptr && !editor->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace gatehouse::ui
