// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/step_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

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

} // namespace gatehouse::models
