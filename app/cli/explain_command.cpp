// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/explain_command.h"

#include "app/cli/text_table.h"
#include "server/explain/explainer.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QLocale>

#include <algorithm>

namespace gatehouse::app::cli {

using namespace Qt::StringLiterals;

namespace {

struct Cause
{
    const explain::Rule* rule;
    explain::CauseText text;
};

bool mentions(const Cause& cause, const QString& words)
{
    const QStringList places { cause.rule->id, cause.rule->error,
        cause.rule->descriptions.join(u'\n'), cause.rule->checks.join(u'\n'), cause.text.title,
        cause.text.happened };
    return std::any_of(places.begin(), places.end(),
        [&words](const QString& place) { return place.contains(words, Qt::CaseInsensitive); });
}

/// An error code or a cause's name means just that; anything else is looked for in the words.
QList<Cause> causesOf(explain::Explainer& explainer, const QString& words)
{
    const QString language = QLocale().name().left(2);
    QList<Cause> exact;
    QList<Cause> mentioned;
    for (const explain::Rule& rule : explainer.ruleBase().rules()) {
        const Cause cause { &rule, explainer.text(rule.id, language) };
        if (rule.id == words || rule.error == words)
            exact.append(cause);
        else if (mentions(cause, words))
            mentioned.append(cause);
    }
    return exact.isEmpty() ? mentioned : exact;
}

QJsonObject toJson(const Cause& cause)
{
    return QJsonObject { { u"cause"_s, cause.rule->id }, { u"error"_s, cause.rule->error },
        { u"title"_s, cause.text.title }, { u"happened"_s, cause.text.happened },
        { u"causes"_s, QJsonArray::fromStringList(cause.text.causes) },
        { u"fixes"_s, QJsonArray::fromStringList(cause.text.fixes) },
        { u"specification"_s, cause.rule->specification },
        { u"specification_url"_s, cause.rule->specificationUrl } };
}

QString listed(const QString& heading, const QStringList& sentences)
{
    QString text = heading + u'\n';
    for (const QString& sentence : sentences)
        text += u"  - "_s + sentence + u'\n';
    return text;
}

QString whole(const Cause& cause)
{
    return QString(cause.text.title + u"\n\n"_s + cause.text.happened + u"\n\n"_s
        + listed(u"Likely causes"_s, cause.text.causes)
        + listed(u"How to mend it"_s, cause.text.fixes) + cause.rule->specification + u": "_s
        + cause.rule->specificationUrl + u'\n');
}

CommandResult<Output> explainWords(const Context& context)
{
    const QString words = context.arguments.first();
    explain::Explainer explainer;
    const QList<Cause> causes = causesOf(explainer, words);
    if (causes.isEmpty())
        return failed(u"no cause fits '%1'; try an error code such as invalid_grant"_s.arg(words));
    Output output;
    QJsonArray array;
    TextTable table({ u"CAUSE"_s, u"ERROR"_s, u"WHAT HAPPENED"_s });
    for (const Cause& cause : causes) {
        array.append(toJson(cause));
        table.addRow({ cause.rule->id, cause.rule->error, cause.text.title });
    }
    output.json = array;
    output.text = causes.size() == 1 ? whole(causes.first()) : table.toString();
    return output;
}

} // namespace

QList<Command> explainCommands()
{
    return { Command { .noun = u"explain"_s,
        .summary = u"Why requests are refused: by error code, cause or words of a message."_s,
        .argumentNames = { u"CODE|CAUSE|WORDS"_s },
        .run = explainWords,
        .wantsWorkspaceClosed = true } };
}

} // namespace gatehouse::app::cli
