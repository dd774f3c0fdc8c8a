// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/explain_command.h"

#include "app/cli/line_socket.h"
#include "app/cli/text_table.h"
#include "server/explain/explainer.h"
#include "server/runtime/trace_server.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
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

/// Sixteen hexadecimal digits: what pages and logs call the number of a request.
bool isRequestNumber(const QString& text)
{
    return text.size() == 16 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
}

/// What came from a request is data, never a control sequence of the terminal.
QString printable(QString text)
{
    for (QChar& c : text) {
        if (!c.isPrint() && c != u'\n')
            c = u'?';
    }
    return text;
}

QStringList stringsOf(const QJsonValue& array)
{
    QStringList strings;
    for (const QJsonValue& value : array.toArray())
        strings.append(value.toString());
    return strings;
}

QString inWords(const QJsonObject& explanation)
{
    const auto text
        = [&explanation](QLatin1StringView name) { return explanation[name].toString(); };
    QString words = text("title"_L1) + u"\n\n"_s + text("happened"_L1) + u"\n\n"_s;
    if (explanation.contains("detail"_L1))
        words += u"Here: "_s + text("detail"_L1) + u"\n"_s;
    if (explanation.contains("expected"_L1))
        words += u"Expected: "_s + text("expected"_L1) + u"\nGot:      "_s + text("got"_L1)
            + u"\n\n"_s;
    words += listed(u"Likely causes"_s, stringsOf(explanation["causes"_L1]))
        + listed(u"How to mend it"_s, stringsOf(explanation["fixes"_L1]));
    return QString(
        words + text("specification"_L1) + u": "_s + text("specification_url"_L1) + u'\n');
}

/// Asks the server that runs on the workspace; it keeps its last refusals.
CommandResult<Output> explainRequest(const Context& context, const QString& number)
{
    auto socket = LineSocket::connectTo(runtime::TraceServer::socketPath(context.location));
    if (!socket)
        return failed(u"no server that can be asked runs on %1: %2"_s.arg(
            context.location.display(), socket.error().message));
    const QString question = u"?%1 %2\n"_s.arg(number, QLocale().name().left(2));
    const auto answer = socket->send(question.toLatin1()) ? socket->readLine() : std::nullopt;
    if (!answer)
        return failed(u"the server does not answer"_s);
    const QJsonObject explanation = QJsonDocument::fromJson(*answer).object();
    if (explanation.contains("refused"_L1))
        return failed(explanation["refused"_L1].toString());
    Output output;
    output.json = explanation;
    output.text = printable(inWords(explanation));
    return output;
}

CommandResult<Output> explainWords(const Context& context)
{
    const QString words = context.arguments.first();
    if (isRequestNumber(words))
        return explainRequest(context, words);
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
        .summary
        = u"Why requests are refused: one by its number (asks the running server), or by error "
          "code, cause or words of a message."_s,
        .argumentNames = { u"REQUEST|CODE|CAUSE|WORDS"_s },
        .run = explainWords,
        .wantsWorkspaceClosed = true } };
}

} // namespace gatehouse::app::cli
