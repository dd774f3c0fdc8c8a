// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/provider_request_command.h"

#include "app/cli/provider_calls.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace gatehouse::app::cli {

using namespace Qt::StringLiterals;
using control::ApiExchange;
using control::ApiQuestion;

namespace {

constexpr qint64 largestInput = 1024 * 1024;

CommandResult<void> readHeaders(const Context& context, ApiQuestion& question)
{
    for (const QString& line : context.options.values(u"header"_s)) {
        const qsizetype colon = line.indexOf(u':');
        if (colon < 1)
            return misused(u"--header takes 'Name: value'"_s);
        const QByteArray name = line.left(colon).trimmed().toUtf8();
        const QByteArray value = line.mid(colon + 1).trimmed().toUtf8();
        if (name.compare("content-type", Qt::CaseInsensitive) == 0)
            question.contentType = value;
        else
            question.headers.emplace_back(name, value);
    }
    return {};
}

/// Literally, or "@FILE", or "@-" for standard input.
CommandResult<QByteArray> bodyText(const Context& context, const QString& given)
{
    if (!given.startsWith(u'@'))
        return given.toUtf8();
    const auto read = readFile(context.terminal, given.mid(1), largestInput);
    if (!read)
        return failed(read.error());
    return *read;
}

CommandResult<void> readBody(const Context& context, ApiQuestion& question)
{
    const bool hasForm = context.options.isSet(u"data"_s);
    const bool hasJson = context.options.isSet(u"json-data"_s);
    if (hasForm && hasJson)
        return misused(u"--data and --json-data exclude each other"_s);
    QByteArrayList parts;
    for (const QString& given : context.options.values(hasJson ? u"json-data"_s : u"data"_s)) {
        const auto text = bodyText(context, given);
        if (!text)
            return tl::unexpected(text.error());
        parts.append(*text);
    }
    if (hasJson && parts.size() > 1)
        return misused(u"--json-data is given once"_s);
    if (hasJson && question.contentType.isEmpty())
        question.contentType = "application/json";
    question.body = parts.join('&');
    if (!context.options.isSet(u"method"_s) && !question.body.isEmpty())
        question.method = "POST";
    return {};
}

CommandResult<ApiQuestion> questionOf(const Context& context)
{
    const auto account = accountOf(context);
    if (!account)
        return tl::unexpected(account.error());
    ApiQuestion question { .account = *account };
    question.path = context.arguments.at(1);
    if (context.options.isSet(u"method"_s))
        question.method = context.options.value(u"method"_s).toUpper().toLatin1();
    if (const auto read = readHeaders(context, question); !read)
        return tl::unexpected(read.error());
    if (const auto read = readBody(context, question); !read)
        return tl::unexpected(read.error());
    return question;
}

QJsonArray headersJson(const control::HeaderList& headers)
{
    QJsonArray array;
    for (const auto& [name, value] : headers)
        array.append(QJsonObject {
            { u"name"_s, QString::fromUtf8(name) }, { u"value"_s, QString::fromUtf8(value) } });
    return array;
}

/// JSON as it is, everything else as text.
QJsonValue bodyJson(const ApiExchange& exchange)
{
    const auto document = QJsonDocument::fromJson(exchange.body);
    if (document.isObject())
        return document.object();
    if (document.isArray())
        return document.array();
    return QString::fromUtf8(exchange.body);
}

/// No answer may steer the terminal it is shown on.
QString printableText(const QByteArray& text)
{
    QString shown = QString::fromUtf8(text);
    for (QChar& c : shown) {
        const bool isControl = c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
        if (isControl || c.category() == QChar::Other_Format)
            c = u'?';
    }
    return shown;
}

QString headerLines(const control::HeaderList& headers, const QString& mark)
{
    QString text;
    for (const auto& [name, value] : headers)
        text += mark + printableText(name) + u": "_s + printableText(value) + u'\n';
    return text;
}

QString describeExchange(const ApiExchange& exchange, bool withHeaders)
{
    QString text;
    if (withHeaders) {
        text += u"> %1 %2\n"_s.arg(QString::fromLatin1(exchange.method), exchange.url);
        text += headerLines(exchange.requestHeaders, u"> "_s);
        text += u'\n';
    }
    text += u"< %1 (%2 ms)\n"_s.arg(exchange.status).arg(exchange.milliseconds);
    if (withHeaders)
        text += headerLines(exchange.headers, u"< "_s);
    if (exchange.body.isEmpty())
        return text;
    const auto document = QJsonDocument::fromJson(exchange.body);
    text += u'\n';
    text += printableText(
        document.isNull() ? exchange.body : document.toJson(QJsonDocument::Indented).trimmed());
    if (!text.endsWith(u'\n'))
        text += u'\n';
    return text;
}

CommandResult<Output> sendRequest(const Context& context)
{
    const auto question = questionOf(context);
    if (!question)
        return tl::unexpected(question.error());
    const auto exchange
        = asked<ApiExchange>(context, [&](runtime::ProviderOffice& office, auto tell) {
              office.request(*question, nullptr, tell);
          });
    if (!exchange)
        return failed(exchange.error());
    const QJsonObject request { { u"method"_s, QString::fromLatin1(exchange->method) },
        { u"url"_s, exchange->url }, { u"headers"_s, headersJson(exchange->requestHeaders) } };
    Output output;
    output.json = QJsonObject { { u"request"_s, request }, { u"status"_s, exchange->status },
        { u"milliseconds"_s, exchange->milliseconds },
        { u"headers"_s, headersJson(exchange->headers) }, { u"body"_s, bodyJson(*exchange) } };
    output.text = describeExchange(*exchange, context.options.isSet(u"show-headers"_s));
    // Scripts see a refusal without reading the answer.
    output.exitCode = exchange->status < 400 ? exit_code::success : exit_code::failure;
    return output;
}

} // namespace

QList<Command> providerRequestCommands()
{
    return { Command { .noun = u"provider"_s,
        .verb = u"request"_s,
        .summary = u"Ask its API with a user's token; exit code 1 for status 400 and above."_s,
        .argumentNames = { u"NAME"_s, u"PATH"_s },
        .options = { userOption(),
            { u"method"_s,
                u"GET, HEAD, POST, PUT, PATCH or DELETE; default GET, POST with a body."_s,
                u"M"_s },
            { u"data"_s, u"Form body, a=1&b=2, or @FILE; may be repeated."_s, u"FORM"_s },
            { u"json-data"_s, u"JSON body, or @FILE."_s, u"JSON"_s },
            { u"header"_s, u"Further header; may be repeated."_s, u"'NAME: VALUE'"_s },
            { u"show-headers"_s, u"Print the headers of both sides, secrets masked."_s } },
        .run = sendRequest } };
}

} // namespace gatehouse::app::cli
