// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/step_command.h"

#include "models/step_text.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::models {

using trace::Field;
using trace::Place;
using trace::Step;

namespace {

constexpr QLatin1String nextArgument(" \\\n  ");

/// In single quotes nothing has a meaning but their end.
QString quoted(QString text)
{
    text.replace(u'\'', "'\\''"_L1);
    return QString(u'\'' + text + u'\'');
}

/// A mask is for people: it stays readable, what else the syntax needs is encoded.
QString pairOf(const Field& field)
{
    const QString value = field.isMasked
        ? printable(field.value)
        : QString::fromLatin1(QUrl::toPercentEncoding(printable(field.value)));
    return QString(QString::fromLatin1(field.name.toPercentEncoding()) + u'=' + value);
}

QStringList pairsAt(const Step& step, Place place)
{
    QStringList pairs;
    for (const Field& field : step.fields) {
        if (field.place == place) {
            pairs.append(pairOf(field));
        }
    }
    return pairs;
}

/// Path and query.
QString targetOf(const Step& step)
{
    const QStringList query = pairsAt(step, Place::Query);
    const QString path = printable(step.path);
    return query.isEmpty() ? path : QString(path + u'?' + query.join(u'&'));
}

/// A program names itself.
bool isSentHeader(const Field& field)
{
    return field.place == Place::Header && field.name != "user-agent";
}

QString headerLine(const Field& field)
{
    return QString(printable(field.name) + u": "_s + printable(field.value));
}

QString curlText(const Step& step, const QString& issuer)
{
    const QString url = issuer + targetOf(step);
    QString rest;
    for (const Field& field : step.fields) {
        if (field.place == Place::Form) {
            rest += nextArgument + u"--data "_s + quoted(pairOf(field));
        } else if (isSentHeader(field)) {
            rest += nextArgument + u"--header "_s + quoted(headerLine(field));
        }
    }
    const QString method = printable(step.method);
    const bool isImplied
        = method == "GET"_L1 || (method == "POST"_L1 && rest.contains(u"--data"_s));
    const QString verb = isImplied ? QString() : QString(u" --request "_s + quoted(method));
    // curl makes many requests of [1-9] and {a,b}, which a path may hold as it came.
    const bool hasRanges = url.contains(QRegularExpression(u"[\\[\\]{}]"_s));
    const QString literal = hasRanges ? u" --globoff"_s : QString();
    return QString(u"curl"_s + literal + verb + u' ' + quoted(url) + rest);
}

/// Whether an item of HTTPie can say it: a backslash there cannot always stand for itself, and what
/// begins with a minus is an option.
bool isItem(const Field& field)
{
    const QString name = printable(field.name);
    return !name.isEmpty() && !name.startsWith(u'-') && !name.contains(u'\\')
        && !printable(field.value).contains(u'\\');
}

/// "name=value", "name:value". HTTPie looks for the first separator, and the longest one there:
/// =@ and :=@ would read a file.
QString itemOf(const Field& field, QChar separator)
{
    QString name = printable(field.name);
    name.replace(QRegularExpression(u"([:;=@])"_s), u"\\\\1"_s);
    QString value = printable(field.value);
    if (value.startsWith(u'=') || value.startsWith(u'@')) {
        value.prepend(u'\\');
    }
    return QString(name + separator + value);
}

/// The whole form in one piece where an item could not say it.
QString httpieForm(const Step& step)
{
    QString items;
    bool isSaid = true;
    for (const Field& field : step.fields) {
        if (field.place == Place::Form) {
            isSaid = isSaid && isItem(field);
            items += nextArgument + quoted(itemOf(field, u'='));
        }
    }
    return isSaid
        ? items
        : QString(nextArgument + u"--raw "_s + quoted(pairsAt(step, Place::Form).join(u'&')));
}

QString httpieText(const Step& step, const QString& issuer)
{
    static const QRegularExpression letters(u"^[A-Za-z]+$"_s);
    const QString method = printable(step.method);
    // HTTPie would take any other for the address.
    if (!letters.match(method).hasMatch()) {
        return {};
    }
    const QString form = httpieForm(step);
    QString command = u"http"_s + (form.isEmpty() ? QString() : u" --form"_s);
    command += u' ' + method + u' ' + quoted(issuer + targetOf(step)) + form;
    for (const Field& field : step.fields) {
        if (isSentHeader(field) && isItem(field)) {
            command += nextArgument + quoted(itemOf(field, u':'));
        }
    }
    return command;
}

QString rawText(const Step& step, const QString& issuer)
{
    const QString end = u"\r\n"_s;
    const QUrl base(issuer);
    // A space would end the target.
    const QString target = QString(base.path() + targetOf(step)).replace(u' ', u"%20"_s);
    QString text = printable(step.method) + u' ' + target + u" HTTP/1.1"_s + end;
    text += u"host: "_s + base.authority() + end;
    for (const Field& field : step.fields) {
        if (field.place == Place::Header) {
            text += headerLine(field) + end;
        }
    }
    const QString body = pairsAt(step, Place::Form).join(u'&');
    const bool isMasked = std::any_of(step.fields.begin(), step.fields.end(),
        [](const Field& field) { return field.place == Place::Form && field.isMasked; });
    // What is filled in changes the length: whoever does it knows it then.
    if (!body.isEmpty() && !isMasked) {
        text += u"content-length: "_s + QString::number(body.toUtf8().size()) + end;
    }
    return QString(text + end + body);
}

} // namespace

QString commandText(const Step& step, const QString& issuer, CommandForm form)
{
    if (step.method.isEmpty()) {
        return {};
    }
    switch (form) {
    case CommandForm::Httpie:
        return httpieText(step, issuer);
    case CommandForm::RawHttp:
        return rawText(step, issuer);
    case CommandForm::Curl:
        break;
    }
    return curlText(step, issuer);
}

} // namespace gatehouse::models
