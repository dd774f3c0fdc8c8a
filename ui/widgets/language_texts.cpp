// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/language_texts.h"

#include "ui/widgets/form_labels.h"
#include "ui/widgets/labels.h"

#include <QtCore/QHash>
#include <QtCore/QLocale>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

namespace {

/// Those that the server's own pages speak.
const QStringList pageLanguages { u"en"_s, u"de"_s, u"fr"_s, u"es"_s, u"ar"_s, u"zh"_s };

/// As its speakers write it, without the country that QLocale would add.
QString languageName(const QString& tag)
{
    static const QHash<QString, QString> names { { u"en"_s, u"English"_s },
        { u"de"_s, u"Deutsch"_s }, { u"fr"_s, u"français"_s }, { u"es"_s, u"español"_s },
        { u"ar"_s, u"العربية"_s }, { u"zh"_s, u"中文"_s } };
    const auto known = names.constFind(tag);
    if (known != names.cend()) {
        return *known;
    }
    const QLocale locale(tag);
    const QString own = locale.language() == QLocale::C ? QString() : locale.nativeLanguageName();
    return own.isEmpty() ? tag : own;
}

} // namespace

LanguageTexts::LanguageTexts(QWidget* parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    new FormLabels(m_form, this);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(12);
    m_form->setVerticalSpacing(6);
    m_form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    for (const QString& tag : pageLanguages) {
        addLine(tag);
    }
}

void LanguageTexts::addLine(const QString& tag)
{
    auto* edit = new QLineEdit(this);
    edit->setObjectName(u"text_"_s + tag);
    edit->setAccessibleName(tr("Text in %1").arg(languageName(tag)));
    const bool isRightToLeft = QLocale(tag).textDirection() == Qt::RightToLeft;
    edit->setLayoutDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    connect(edit, &QLineEdit::textEdited, this, [this] {
        showFallback();
        Q_EMIT edited();
    });
    QLabel* label = makeLabel("muted", languageName(tag), this);
    label->setBuddy(edit);
    m_form->addRow(label, edit);
    m_lines.append({ tag, edit });
}

void LanguageTexts::setTexts(const QJsonObject& texts)
{
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        const bool isThere = std::any_of(m_lines.cbegin(), m_lines.cend(),
            [&text](const Line& line) { return line.tag == text.key(); });
        if (!isThere) {
            addLine(text.key());
        }
    }
    for (const Line& line : std::as_const(m_lines)) {
        const QString text = texts.value(line.tag).toString();
        if (line.edit->text() != text) {
            line.edit->setText(text);
        }
        const bool isOfPages = pageLanguages.contains(line.tag);
        // A line of another language belongs to the scope that has it.
        const bool isWanted = isOfPages || texts.contains(line.tag);
        line.edit->setVisible(isWanted);
        if (QWidget* label = m_form->labelForField(line.edit)) {
            label->setVisible(isWanted);
        }
    }
    showFallback();
}

QJsonObject LanguageTexts::texts() const
{
    QJsonObject texts;
    for (const Line& line : m_lines) {
        if (!line.edit->text().trimmed().isEmpty()) {
            texts.insert(line.tag, line.edit->text().trimmed());
        }
    }
    return texts;
}

void LanguageTexts::showFallback()
{
    const QString english = m_lines.first().edit->text();
    for (const Line& line : std::as_const(m_lines)) {
        line.edit->setPlaceholderText(
            line.tag == "en"_L1 ? tr("What the others fall back to") : english);
    }
}

} // namespace gatehouse::ui
