// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/trace/step_filter.h"

#include <QtCore/QHash>

#include <algorithm>

namespace gatehouse::trace {

using namespace Qt::StringLiterals;

namespace {

bool contains(const QString& text, const QString& part)
{
    return text.contains(part, Qt::CaseInsensitive);
}

bool contains(const QByteArray& text, const QString& part)
{
    return contains(QString::fromLatin1(text), part);
}

bool mentions(const Step& step, const QString& word)
{
    return contains(step.path, word) || contains(step.clientId, word) || contains(step.user, word)
        || contains(step.error, word) || contains(step.detail, word)
        || contains(step.request, word);
}

} // namespace

core::Result<StepFilter> StepFilter::parse(const QString& text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    if (text.size() > longest || words.size() > mostTerms)
        return core::failure(core::ErrorKind::Invalid, u"the filter is too long"_s);
    StepFilter filter;
    for (const QString& word : words) {
        auto term = parseTerm(word);
        if (!term)
            return tl::unexpected(term.error());
        filter.m_terms.append(std::move(*term));
    }
    return filter;
}

core::Result<StepFilter::Term> StepFilter::parseTerm(const QString& text)
{
    static const QHash<QString, Subject> names { { u"client"_s, Subject::Client },
        { u"user"_s, Subject::User }, { u"path"_s, Subject::Path },
        { u"method"_s, Subject::Method }, { u"grant"_s, Subject::Grant },
        { u"error"_s, Subject::Error }, { u"request"_s, Subject::Request },
        { u"status"_s, Subject::Status }, { u"is"_s, Subject::Failed } };
    Term term;
    term.isNegated = text.size() > 1 && text.startsWith(u'-');
    const QString rest = term.isNegated ? text.sliced(1) : text;
    const qsizetype colon = rest.indexOf(u':');
    if (colon <= 0) {
        term.text = rest;
        return term;
    }
    const auto name = names.constFind(rest.first(colon).toLower());
    if (name == names.cend())
        return core::failure(core::ErrorKind::Invalid,
            u"the filter knows no '%1:'; it knows %2"_s.arg(rest.first(colon).left(32),
                u"client, user, path, method, grant, error, request, status, is:failed"_s));
    term.subject = *name;
    term.text = rest.sliced(colon + 1);
    if (term.subject == Subject::Status && !readStatus(term.text, term))
        return core::failure(core::ErrorKind::Invalid,
            u"'%1' is no status; write status:400, status:4xx or status:>=400"_s.arg(
                term.text.left(32)));
    if (term.subject == Subject::Failed && term.text.toLower() != "failed"_L1)
        return core::failure(
            core::ErrorKind::Invalid, u"the filter knows is:failed and no other is:"_s);
    return term;
}

bool StepFilter::readStatus(const QString& text, Term& term)
{
    const auto number = [&text](qsizetype start, int& value) {
        bool isNumber = false;
        value = text.mid(start).toInt(&isNumber);
        return isNumber && value >= 0 && value <= 999;
    };
    term.to = 999;
    if (text.size() == 3 && text.toLower().endsWith("xx"_L1) && text.front().isDigit()) {
        term.from = text.front().digitValue() * 100;
        term.to = term.from + 99;
        return true;
    }
    if (text.startsWith(">="_L1))
        return number(2, term.from);
    if (text.startsWith("<="_L1))
        return number(2, term.to);
    if (text.startsWith(u'>') && number(1, term.from))
        return ++term.from > 0;
    if (text.startsWith(u'<') && number(1, term.to))
        return --term.to >= 0;
    const bool isOne = number(0, term.from);
    term.to = term.from;
    return isOne;
}

bool StepFilter::matches(const Step& step) const
{
    return std::all_of(m_terms.begin(), m_terms.end(),
        [&step](const Term& term) { return holds(term, step) != term.isNegated; });
}

bool StepFilter::holds(const Term& term, const Step& step)
{
    switch (term.subject) {
    case Subject::Anything:
        return mentions(step, term.text);
    case Subject::Client:
        return contains(step.clientId, term.text);
    case Subject::User:
        return contains(step.user, term.text);
    case Subject::Path:
        return contains(step.path, term.text);
    case Subject::Method:
        return QString::fromLatin1(step.method).compare(term.text, Qt::CaseInsensitive) == 0;
    case Subject::Grant:
        return contains(step.grantType, term.text);
    case Subject::Error:
        return !step.error.isEmpty() && contains(step.error, term.text);
    case Subject::Request:
        return QString::fromLatin1(step.request).startsWith(term.text, Qt::CaseInsensitive);
    case Subject::Status:
        return step.status >= term.from && step.status <= term.to;
    case Subject::Failed:
        return isFailed(step);
    }
    return false;
}

} // namespace gatehouse::trace
