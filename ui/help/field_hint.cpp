// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/field_hint.h"

#include "lab/parameter_texts.h"
#include "ui/help/field_specifications.h"
#include "ui/theme/colors.h"

#include <QtCore/QEvent>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

void openSpecification(const QString& url)
{
    const QUrl address(url);
    if (address.isValid() && address.scheme() == "https"_L1) {
        QDesktopServices::openUrl(address);
    }
}

FieldHint::FieldHint(const QString& sentence, const QString& specification, QWidget* parent)
    : QLabel(parent)
    , m_sentence(sentence)
    , m_specification(specification)
    , m_url(lab::specificationUrl(specification))
{
    setProperty("role", u"muted"_s);
    setWordWrap(true);
    if (QGuiApplication::isRightToLeft()) {
        setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    }
    setTextFormat(m_url.isEmpty() ? Qt::PlainText : Qt::RichText);
    if (!m_url.isEmpty()) {
        setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        setAccessibleName(tr("Specification: %1").arg(specification));
        setToolTip(m_url);
        connect(this, &QLabel::linkActivated, this, &openSpecification);
    }
    showText();
}

QString FieldHint::plain(const QString& sentence, const QString& specification)
{
    return sentence.isEmpty() || specification.isEmpty()
        ? QString(sentence + specification)
        : QString(sentence + u" ("_s + specification + u')');
}

void FieldHint::showText()
{
    if (m_url.isEmpty()) {
        return setText(plain(m_sentence, m_specification));
    }
    // Isolated: numbers and signs keep their order in a sentence from right to left.
    const QString shown
        = u"\u2066"_s + QString(m_specification).replace(u' ', QChar::Nbsp) + u"\u2069"_s;
    const Colors& colors = currentColors();
    const QString look = hasFocus()
        ? u"text-decoration: underline; background-color: "_s + colors.selection.name()
        : u"text-decoration: none"_s;
    const QString link = u"<a href=\"%1\" style=\"color: %2; %3\">%4</a>"_s.arg(
        m_url.toHtmlEscaped(), colors.accent.name(), look, shown);
    const QString before
        = m_sentence.isEmpty() ? QString() : QString(m_sentence.toHtmlEscaped() + u' ');
    setText(before + link);
}

void FieldHint::focusInEvent(QFocusEvent* event)
{
    QLabel::focusInEvent(event);
    showText();
}

void FieldHint::focusOutEvent(QFocusEvent* event)
{
    QLabel::focusOutEvent(event);
    showText();
}

void FieldHint::keyPressEvent(QKeyEvent* event)
{
    const bool follows = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Space;
    if (follows && !m_url.isEmpty()) {
        Q_EMIT linkActivated(m_url);
        return;
    }
    QLabel::keyPressEvent(event);
}

/// There is one link: Tab stands on it as soon as it comes here. A label wants to be asked twice.
bool FieldHint::focusNextPrevChild(bool next)
{
    return QWidget::focusNextPrevChild(next);
}

void FieldHint::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    // The colour of a link is part of its text.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        showText();
    }
}

FieldHint* makeFieldHint(
    const QString& form, const QString& field, const QString& sentence, QWidget* parent)
{
    const QString specification = specificationOf(form, field).value_or(QString());
    if (sentence.isEmpty() && specification.isEmpty()) {
        return nullptr;
    }
    auto* hint = new FieldHint(sentence, specification, parent);
    hint->setObjectName(u"hint_"_s + QString(field).replace(u'/', u'_'));
    return hint;
}

} // namespace gatehouse::ui
