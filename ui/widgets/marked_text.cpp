// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/marked_text.h"

#include "ui/theme/colors.h"

#include <QtCore/QEvent>
#include <QtGui/QTextCursor>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

namespace {

constexpr int mostLines = 8; ///< Longer ones scroll.
constexpr int padding = 8;

} // namespace

MarkedText::MarkedText(QWidget* parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    // Nothing was expected, or nothing came.
    setPlaceholderText(u"\u2014"_s);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLayoutDirection(Qt::LeftToRight);
    setWordWrapMode(QTextOption::WrapAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(padding);
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAnywhere);
    document()->setDefaultTextOption(option);
}

void MarkedText::showText(const QString& text, const QList<explain::Range>& marks)
{
    m_text = text;
    m_marks = marks;
    render();
    QStringList parts;
    for (const explain::Range& mark : marks) {
        parts.append(u"\"%1\""_s.arg(text.mid(mark.at, mark.length)));
    }
    setAccessibleDescription(
        parts.isEmpty() ? QString() : tr("Only here: %1").arg(parts.join(u", "_s)));
    setToolTip(accessibleDescription());
}

void MarkedText::render()
{
    const Colors& colors = currentColors();
    QTextCharFormat plain;
    plain.setForeground(colors.text);
    QTextCharFormat marked;
    marked.setForeground(colors.danger);
    marked.setBackground(colors.dangerSurface);
    marked.setFontWeight(QFont::Bold);
    marked.setFontUnderline(true);
    m_isRendering = true;
    clear();
    QTextCursor cursor(document());
    qsizetype at = 0;
    for (const explain::Range& mark : m_marks) {
        cursor.insertText(m_text.mid(at, mark.at - at), plain);
        cursor.insertText(m_text.mid(mark.at, mark.length), marked);
        at = mark.at + mark.length;
    }
    cursor.insertText(m_text.mid(at), plain);
    m_isRendering = false;
    fitHeight();
}

int MarkedText::wholeWidth() const
{
    return fontMetrics().horizontalAdvance(m_text) + 2 * padding + 2 * frameWidth() + 6;
}

void MarkedText::fitHeight()
{
    document()->setTextWidth(viewport()->width());
    const int most = mostLines * fontMetrics().lineSpacing() + 2 * padding;
    const int wanted = std::min(int(document()->size().height()) + 1, most);
    setFixedHeight(wanted + 2 * frameWidth());
}

void MarkedText::resizeEvent(QResizeEvent* event)
{
    QTextEdit::resizeEvent(event);
    fitHeight();
}

void MarkedText::changeEvent(QEvent* event)
{
    QTextEdit::changeEvent(event);
    const bool isLook
        = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (isLook && !m_isRendering) {
        render();
    }
}

} // namespace gatehouse::ui
