// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registry_table_model.h"
#include "ui/help/field_hint.h"
#include "ui/help/field_specifications.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/record_form.h"

#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

// The kinds of fields of RecordForm: how each shows a value, several values, and writes one.
namespace gatehouse::ui {

namespace {

/// The same new value whatever the row had.
auto always(const QVariant& value)
{
    return [value](const QVariant&) { return value; };
}

} // namespace

void RecordForm::addCaption(const Field& field, QWidget* buddy)
{
    QLabel* caption = makeLabel("caption", field.label, this);
    caption->setBuddy(buddy);
    m_column->addWidget(caption);
}

void RecordForm::bind(const Field& field, QWidget* editor, Shower show, SeveralShower showSeveral)
{
    const QString path
        = field.member.isEmpty() ? QString(QLatin1String(field.column)) : field.member;
    const QString name = QString(path).replace(u'/', u'_');
    const QString specification = specificationOf(m_model.tableName(), path).value_or(QString());
    editor->setObjectName(u"field_"_s + name);
    editor->setAccessibleName(field.label);
    editor->setAccessibleDescription(field.hint);
    editor->setWhatsThis(FieldHint::plain(field.hint, specification));
    editor->installEventFilter(this);
    m_column->addWidget(editor);
    QLabel* fault = makeLabel("fault", {}, this);
    fault->setWordWrap(true);
    fault->setObjectName(u"fault_"_s + name);
    fault->hide();
    m_column->addWidget(fault);
    if (FieldHint* hint = makeFieldHint(m_model.tableName(), path, field.hint, this)) {
        m_column->addWidget(hint);
    }
    m_column->addSpacing(9);
    const auto& spec = m_model.spec(m_model.columnOf(field.column));
    const QString ownField = QLatin1String(spec.field == nullptr ? spec.name : spec.field);
    m_bindings.append(Binding { .column = m_model.columnOf(field.column),
        .field = field.member.isEmpty() ? ownField : field.member.section(u'/', 0, 0),
        .tab = m_tabs->count() - 1,
        .editor = editor,
        .fault = fault,
        .read = [field](const QVariant& stored) { return shown(field, stored); },
        .show = std::move(show),
        .showSeveral = std::move(showSeveral) });
}

QLineEdit* RecordForm::addText(const Field& field)
{
    auto* edit = new QLineEdit(this);
    addCaption(field, edit);
    const auto show = [edit](const QVariant& value) {
        edit->setPlaceholderText({});
        // Setting equal text would move the cursor to the end while somebody types.
        if (edit->text() != value.toString()) {
            edit->setText(value.toString());
        }
    };
    const auto showSeveral = [edit](const QVariantList&) {
        edit->clear();
        edit->setPlaceholderText(tr("several values"));
    };
    bind(field, edit, show, showSeveral);
    connect(edit, &QLineEdit::textEdited, this,
        [this, field](const QString& text) { write(field, always(text), Way::Typed); });
    return edit;
}

QPlainTextEdit* RecordForm::addLines(const Field& field, int visibleLines)
{
    auto* edit = new QPlainTextEdit(this);
    edit->setTabChangesFocus(true);
    edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * visibleLines + 24);
    addCaption(field, edit);
    const auto show = [edit](const QVariant& value) {
        edit->setPlaceholderText({});
        if (edit->toPlainText() != value.toString()) {
            edit->setPlainText(value.toString());
        }
    };
    const auto showSeveral = [edit](const QVariantList&) {
        edit->clear();
        edit->setPlaceholderText(tr("several values"));
    };
    bind(field, edit, show, showSeveral);
    connect(edit, &QPlainTextEdit::textChanged, this,
        [this, edit, field] { write(field, always(edit->toPlainText()), Way::Typed); });
    return edit;
}

QCheckBox* RecordForm::addCheck(const Field& field)
{
    auto* box = new QCheckBox(field.label, this);
    const auto show = [box](const QVariant& value) {
        box->setTristate(false);
        box->setChecked(value.toBool());
    };
    const auto showSeveral
        = [box](const QVariantList&) { box->setCheckState(Qt::PartiallyChecked); };
    bind(field, box, show, showSeveral);
    connect(box, &QCheckBox::clicked, this, [this, field](bool isChecked) {
        write(field,
            always(field.member.isEmpty() ? QVariant(isChecked ? 1 : 0) : QVariant(isChecked)));
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
    // Else the longest choice is the least width of the whole form.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    box->view()->setAccessibleName(field.label);
    addCaption(field, box);
    const auto show = [box](const QVariant& value) {
        if (box->findData(value) < 0 && !value.toString().isEmpty()) {
            box->addItem(value.toString(), value);
        }
        box->setCurrentIndex(box->findData(value));
    };
    const auto showSeveral = [box](const QVariantList&) {
        box->setPlaceholderText(tr("several values"));
        box->setCurrentIndex(-1);
    };
    bind(field, box, show, showSeveral);
    connect(box, &QComboBox::activated, this,
        [this, box, field](int item) { write(field, always(box->itemData(item))); });
    return box;
}

ChoiceChecks* RecordForm::addChecks(
    const Field& field, const QList<Choice>& choices, QChar separator)
{
    auto* checks = new ChoiceChecks(field.label, choices, this);
    addCaption(field, checks);
    const auto split = [separator](const QVariant& value) {
        return value.toString().split(separator, Qt::SkipEmptyParts);
    };
    const auto show = [checks, split](const QVariant& value) { checks->setWords(split(value)); };
    const auto showSeveral = [checks, split](const QVariantList& values) {
        QList<QStringList> sets;
        for (const QVariant& value : values) {
            sets.append(split(value));
        }
        checks->setSeveral(sets);
    };
    bind(field, checks, show, showSeveral);
    connect(checks, &ChoiceChecks::edited, this,
        [this, checks, split, separator, field](const QString& word, bool isWanted) {
            // Of several rows each keeps its other words.
            write(field, [=](const QVariant& value) -> QVariant {
                return checks->changed(split(value), word, isWanted).join(separator);
            });
        });
    return checks;
}

} // namespace gatehouse::ui
