// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/error_text_editor.h"

#include "ui/widgets/error_page_preview.h"
#include "ui/widgets/error_page_words.h"
#include "ui/widgets/labels.h"

#include <QtCore/QJsonArray>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

namespace {

QStringList textsOf(const QJsonValue& list)
{
    QStringList texts;
    const QJsonArray array = list.toArray();
    for (const QJsonValue& each : array) {
        texts.append(each.toString());
    }
    return texts;
}

QJsonArray linesOf(const QPlainTextEdit* edit)
{
    QJsonArray lines;
    const QStringList texts = edit->toPlainText().split(u'\n');
    for (const QString& text : texts) {
        if (!text.trimmed().isEmpty()) {
            lines.append(text.trimmed());
        }
    }
    return lines;
}

void setLines(QPlainTextEdit* edit, const QJsonValue& list)
{
    // While somebody types a new line the text says the same: the cursor stays.
    if (linesOf(edit) != list.toArray()) {
        edit->setPlainText(textsOf(list).join(u'\n'));
    }
}

} // namespace

ErrorTextEditor::ErrorTextEditor(QWidget* parent)
    : QWidget(parent)
    , m_code(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_summary(new QLineEdit(this))
    , m_causes(makeLines("causes"))
    , m_fixes(makeLines("fixes"))
    , m_preview(new ErrorPagePreview(this))
{
    fillChoices();
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_code);
    row->addWidget(m_language);
    row->addStretch(1);
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    column->addLayout(row);
    column->addSpacing(6);
    auto* sides = new QHBoxLayout(this);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(16);
    sides->addLayout(column, 3);
    sides->addWidget(m_preview, 2);
    m_summary->setObjectName(u"errorText_summary"_s);
    addEditor(column, tr("What it means"), m_summary);
    addEditor(column, tr("Usual causes, one a line"), m_causes);
    addEditor(column, tr("How to mend it, one a line"), m_fixes);
    connect(m_code, &QComboBox::currentIndexChanged, this, &ErrorTextEditor::show);
    connect(m_language, &QComboBox::currentIndexChanged, this, &ErrorTextEditor::show);
    connect(m_summary, &QLineEdit::textEdited, this, &ErrorTextEditor::take);
    connect(m_causes, &QPlainTextEdit::textChanged, this, &ErrorTextEditor::take);
    connect(m_fixes, &QPlainTextEdit::textChanged, this, &ErrorTextEditor::take);
    setFocusProxy(m_code);
    show();
}

QPlainTextEdit* ErrorTextEditor::makeLines(const char* name)
{
    auto* edit = new QPlainTextEdit(this);
    edit->setObjectName(u"errorText_"_s + QLatin1String(name));
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * 4 + 24);
    return edit;
}

void ErrorTextEditor::addEditor(QVBoxLayout* column, const QString& caption, QWidget* editor)
{
    QLabel* label = makeLabel("caption", caption, this);
    label->setBuddy(editor);
    editor->setAccessibleName(caption);
    column->addWidget(label);
    column->addWidget(editor);
    column->addSpacing(4);
}

void ErrorTextEditor::fillChoices()
{
    for (const QString& code : error_page_words::codes()) {
        m_code->addItem(code, code);
    }
    for (const auto& [tag, title] :
        { std::pair(u"en"_s, u"English"_s), { u"de"_s, u"Deutsch"_s }, { u"fr"_s, u"Français"_s },
            { u"es"_s, u"Español"_s }, { u"ar"_s, u"العربية"_s }, { u"zh"_s, u"中文"_s } }) {
        m_language->addItem(title, tag);
    }
    m_code->setObjectName(u"errorText_code"_s);
    m_code->setAccessibleName(tr("Error code"));
    m_language->setObjectName(u"errorText_language"_s);
    m_language->setAccessibleName(tr("Language"));
    for (QComboBox* box : { m_code, m_language }) {
        box->view()->setAccessibleName(box->accessibleName());
    }
}

void ErrorTextEditor::setValue(const QJsonObject& texts)
{
    m_value = texts;
    show();
}

void ErrorTextEditor::show()
{
    m_isShowing = true;
    const QString code = m_code->currentData().toString();
    const QString language = m_language->currentData().toString();
    const QJsonObject words = m_value.value(code).toObject().value(language).toObject();
    const QString summary = words.value("summary"_L1).toString();
    if (m_summary->text() != summary) {
        m_summary->setText(summary);
    }
    setLines(m_causes, words.value("causes"_L1));
    setLines(m_fixes, words.value("fixes"_L1));
    showBuiltIn(code, language);
    m_preview->showPage(code, language, words);
    m_isShowing = false;
}

void ErrorTextEditor::showBuiltIn(const QString& code, const QString& language)
{
    const QJsonObject words = error_page_words::builtIn(code, language);
    m_summary->setPlaceholderText(words.value("summary"_L1).toString());
    m_causes->setPlaceholderText(textsOf(words.value("causes"_L1)).join(u'\n'));
    m_fixes->setPlaceholderText(textsOf(words.value("fixes"_L1)).join(u'\n'));
}

void ErrorTextEditor::take()
{
    if (m_isShowing) {
        return;
    }
    QJsonObject words;
    if (!m_summary->text().trimmed().isEmpty()) {
        words.insert("summary"_L1, m_summary->text());
    }
    for (const auto& [name, edit] : { std::pair("causes"_L1, m_causes), { "fixes"_L1, m_fixes } }) {
        if (const QJsonArray lines = linesOf(edit); !lines.isEmpty()) {
            words.insert(name, lines);
        }
    }
    // Nothing said leaves nothing behind: the program's words come back.
    const QString code = m_code->currentData().toString();
    QJsonObject languages = m_value.value(code).toObject();
    const QString language = m_language->currentData().toString();
    words.isEmpty() ? languages.remove(language) : void(languages.insert(language, words));
    m_preview->showPage(code, language, words);
    languages.isEmpty() ? m_value.remove(code) : void(m_value.insert(code, languages));
    Q_EMIT edited(m_value);
}

} // namespace gatehouse::ui
