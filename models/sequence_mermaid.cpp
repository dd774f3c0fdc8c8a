// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sequence.h"

using namespace Qt::StringLiterals;

namespace gatehouse::models {

namespace {

/// Mermaid ends a statement at a semicolon or line end, reads # as the start of a character's
/// number, and % twice as a comment; its renderers put the text into HTML.
QString escaped(const QString& text)
{
    static const QString special = u"#;%<>&\"`"_s;
    QString safe;
    for (const QChar c : text) {
        if (special.contains(c)) {
            safe += u'#' + QString::number(c.unicode()) + u';';
        } else {
            safe += c.isPrint() ? c : QChar(u' ');
        }
    }
    return safe.trimmed();
}

QString identifier(Party party)
{
    static const QStringList names { u"user"_s, u"browser"_s, u"client"_s, u"server"_s,
        u"upstream"_s, u"resource"_s };
    return names.value(int(party));
}

QString arrow(const SequenceMessage& message)
{
    if (message.isFailed) {
        return message.isAnswer ? u"--x"_s : u"-x"_s;
    }
    if (message.isInferred) {
        return u"--)"_s;
    }
    return message.isAnswer ? u"-->>"_s : u"->>"_s;
}

} // namespace

QString mermaidText(const Sequence& sequence)
{
    QString text = u"sequenceDiagram\n    autonumber\n"_s;
    for (const Participant& one : sequence.participants) {
        const QString kind = one.party == Party::User ? u"actor"_s : u"participant"_s;
        const QString name = one.name.isEmpty()
            ? escaped(one.role)
            : QString(escaped(one.role) + u"<br/>"_s + escaped(one.name));
        text += u"    "_s + kind + u' ' + identifier(one.party) + u" as "_s + name + u'\n';
    }
    for (const SequenceMessage& message : sequence.messages) {
        QString words = escaped(message.text);
        if (!message.detail.isEmpty()) {
            words += u"<br/>"_s + escaped(message.detail);
        }
        text += u"    "_s + identifier(message.from) + arrow(message) + identifier(message.to)
            + u": "_s + words + u'\n';
    }
    return text;
}

} // namespace gatehouse::models
