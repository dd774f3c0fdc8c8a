// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/language_lines.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

using namespace Qt::StringLiterals;

namespace gatehouse::models {

QString languageLines(const QJsonObject& texts)
{
    QStringList lines;
    for (auto text = texts.constBegin(); text != texts.constEnd(); ++text) {
        const QString line = u"%1: %2"_s.arg(text.key(), text.value().toString());
        if (text.key() == u"en") {
            lines.prepend(line);
        } else {
            lines.append(line);
        }
    }
    return lines.join(u'\n');
}

QJsonObject fromLanguageLines(const QString& lines)
{
    static const QRegularExpression tagged(
        u"^\\s*([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\\s*:\\s*(.*)$"_s);
    QJsonObject texts;
    QString tag = u"en"_s;
    for (const QString& line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        const QRegularExpressionMatch match = tagged.match(line);
        if (match.hasMatch()) {
            tag = match.captured(1);
            texts.insert(tag, match.captured(2));
            continue;
        }
        const QString before = texts.value(tag).toString();
        texts.insert(tag, before.isEmpty() ? line : QString(before + u' ' + line));
    }
    return texts;
}

} // namespace gatehouse::models
