// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/snippets/snippet.h"

#include <QtCore/QStringView>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

namespace {

/// A tag on a line of its own takes the line with it.
qsizetype afterTag(const QString& text, qsizetype begin, qsizetype end)
{
    const bool isAtStart = begin == 0 || text[begin - 1] == u'\n';
    return isAtStart && end < text.size() && text[end] == u'\n' ? end + 1 : end;
}

} // namespace

QString quotedInside(const QString& value, Quoting quoting)
{
    QString safe;
    for (const QChar c : value) {
        if (c.unicode() < 0x20 || c.unicode() == 0x7f) {
            continue; // No registered value has one; it could only break out of its line.
        }
        if (quoting == Quoting::Single && c == u'\'') {
            safe += u"'\\''"_s;
        } else if (quoting == Quoting::Double && (c == u'"' || c == u'\\')) {
            safe += u'\\';
            safe += c;
        } else {
            safe += c;
        }
    }
    return safe;
}

QString filledTemplate(
    const QString& text, const QHash<QString, QString>& values, const QSet<QString>& flags)
{
    QString filled;
    int hiddenDepth = 0; // Sections within a hidden one are hidden whatever they say.
    qsizetype position = 0;
    while (position < text.size()) {
        const qsizetype begin = text.indexOf("{{"_L1, position);
        const qsizetype close = begin < 0 ? -1 : text.indexOf("}}"_L1, begin);
        if (close < 0) {
            return hiddenDepth > 0 ? filled : filled + QStringView(text).mid(position).toString();
        }
        if (hiddenDepth == 0) {
            filled += QStringView(text).mid(position, begin - position);
        }
        const QString tag = text.mid(begin + 2, close - begin - 2);
        const QString name = tag.mid(1);
        position = close + 2;
        const bool isSection = tag.startsWith(u'#') || tag.startsWith(u'^');
        if (isSection) {
            const bool isShown = flags.contains(name) == tag.startsWith(u'#');
            hiddenDepth += hiddenDepth > 0 || !isShown ? 1 : 0;
        } else if (tag.startsWith(u'/')) {
            hiddenDepth -= hiddenDepth > 0 ? 1 : 0;
        } else if (hiddenDepth == 0) {
            filled += values.value(tag);
        }
        if (isSection || tag.startsWith(u'/')) {
            position = afterTag(text, begin, position);
        }
    }
    return filled;
}

} // namespace gatehouse::ui
