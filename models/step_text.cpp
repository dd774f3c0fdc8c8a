// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/step_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>

using namespace Qt::StringLiterals;

namespace gatehouse::models {

using trace::Field;
using trace::Place;

namespace {

struct StepText
{
    Q_DECLARE_TR_FUNCTIONS(StepText)
};

QString section(const trace::Step& step, Place place, const QString& separator)
{
    QString text;
    for (const Field& field : step.fields) {
        if (field.place == place) {
            text += printable(field.name) + separator + printable(field.value) + u'\n';
        }
    }
    return text;
}

QString titled(const QString& title, const QString& text)
{
    return text.isEmpty() ? QString() : QString(u"\n"_s + title + u'\n' + text);
}

/// In single quotes nothing has a meaning but their end.
QString quoted(QString text)
{
    text.replace(u'\'', "'\\''"_L1);
    return QString(u'\'' + text + u'\'');
}

/// A mask is for people: it stays readable, what else the syntax needs is encoded.
QString encoded(const Field& field)
{
    return field.isMasked ? printable(field.value)
                          : QString::fromLatin1(QUrl::toPercentEncoding(printable(field.value)));
}

} // namespace

QString printable(const QByteArray& bytes)
{
    // What came over the wire may hold anything; a line stays a line.
    QString text = QString::fromUtf8(bytes);
    for (QChar& c : text) {
        if (!c.isPrint()) {
            c = QChar::ReplacementCharacter;
        }
    }
    return text;
}

QString requestLine(const trace::Step& step)
{
    if (step.method.isEmpty()) {
        return StepText::tr("malformed HTTP");
    }
    return QString(printable(step.method) + u' ' + printable(step.path));
}

QString answerLine(const trace::Step& step)
{
    const QString status = QString::number(step.status);
    return step.error.isEmpty() ? status : QString(status + u' ' + step.error);
}

QString millisecondsText(qint64 microseconds)
{
    const double milliseconds = double(microseconds) / 1000;
    const QLocale locale;
    return milliseconds < 1000
        ? StepText::tr("%1 ms").arg(locale.toString(milliseconds, 'f', 1))
        : StepText::tr("%1 s").arg(locale.toString(milliseconds / 1000, 'f', 1));
}

QString requestText(const trace::Step& step)
{
    QString text = requestLine(step) + u'\n';
    text += section(step, Place::Header, u": "_s);
    text += titled(StepText::tr("Query"), section(step, Place::Query, u" = "_s));
    text += titled(StepText::tr("Form"), section(step, Place::Form, u" = "_s));
    if (!step.peer.isEmpty()) {
        text += u'\n' + StepText::tr("From %1").arg(printable(step.peer)) + u'\n';
    }
    return text;
}

QString answerText(const trace::Step& step)
{
    QString text = answerLine(step) + u'\n';
    text += section(step, Place::AnswerHeader, u": "_s);
    text += titled(StepText::tr("Content"), section(step, Place::Answer, u" = "_s));
    text += titled(StepText::tr("What the client was told"),
        step.description.isEmpty() ? QString() : QString(step.description + u'\n'));
    text += titled(StepText::tr("The precise reason"),
        step.detail.isEmpty() ? QString() : QString(step.detail + u'\n'));
    return text;
}

QString curlCommand(const trace::Step& step, const QString& issuer)
{
    if (step.method.isEmpty()) {
        return {};
    }
    QString url = issuer + printable(step.path);
    QString rest;
    QChar separator = u'?';
    for (const Field& field : step.fields) {
        const QString pair
            = QString::fromLatin1(field.name.toPercentEncoding()) + u'=' + encoded(field);
        if (field.place == Place::Query) {
            url += separator + pair;
            separator = u'&';
        } else if (field.place == Place::Form) {
            rest += u" \\\n  --data "_s + quoted(pair);
        } else if (field.place == Place::Header && field.name != "user-agent") {
            rest += u" \\\n  --header "_s
                + quoted(QString(printable(field.name) + u": "_s + printable(field.value)));
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

} // namespace gatehouse::models
