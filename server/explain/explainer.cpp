// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/explain/explainer.h"

#include "server/explain/built_in_file.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace gatehouse::explain {

using namespace Qt::StringLiterals;

namespace {

QStringList sentences(const QJsonValue& value)
{
    QStringList all;
    for (const QJsonValue& sentence : value.toArray())
        all.append(sentence.toString());
    return all;
}

QHash<QString, CauseText> readTexts(const QString& language)
{
    QHash<QString, CauseText> texts;
    const QByteArray content = builtInFile(QString(language + u".json"_s));
    const QJsonObject json = QJsonDocument::fromJson(content).object();
    for (auto it = json.begin(); it != json.end(); ++it) {
        const QJsonObject words = it.value().toObject();
        texts.insert(it.key(),
            CauseText { words.value(u"title"_s).toString(), words.value(u"happened"_s).toString(),
                sentences(words.value(u"causes"_s)), sentences(words.value(u"fixes"_s)) });
    }
    return texts;
}

Difference differenceOf(Comparison comparison, const trace::Check& check)
{
    switch (comparison) {
    case Comparison::Text:
        return compareText(check.expected, check.got);
    case Comparison::Nearest:
        return compareWithNearest(check.expected, check.got);
    case Comparison::Words:
        return compareWords(check.expected, check.got);
    case Comparison::None:
        break;
    }
    return Difference { check.expected, check.got };
}

/// Where there is nothing to compare, a check may only say in words what the detail says too.
bool repeatsDetail(const trace::Check& check, const trace::Step& step)
{
    return check.expected.isEmpty() && !check.got.isEmpty() && step.detail.contains(check.got);
}

} // namespace

QStringList languages()
{
    return { u"en"_s, u"de"_s, u"fr"_s, u"es"_s, u"ar"_s, u"zh"_s };
}

const Explainer::Texts& Explainer::texts(const QString& language)
{
    const QString known = languages().contains(language) ? language : u"en"_s;
    auto found = m_texts.find(known);
    if (found == m_texts.end())
        found = m_texts.insert(known, readTexts(known));
    return *found;
}

CauseText Explainer::text(const QString& cause, const QString& language)
{
    CauseText words = texts(u"en"_s).value(cause);
    const CauseText own = texts(language).value(cause);
    if (!own.title.isEmpty())
        words.title = own.title;
    if (!own.happened.isEmpty())
        words.happened = own.happened;
    if (!own.causes.isEmpty())
        words.causes = own.causes;
    if (!own.fixes.isEmpty())
        words.fixes = own.fixes;
    return words;
}

std::optional<Explanation> Explainer::explain(const trace::Step& step, const QString& language)
{
    const trace::Check* const check = decisiveCheck(step);
    if (step.error.isEmpty() && !check)
        return std::nullopt;
    const Rule* const rule = m_rules.find(step);
    if (!rule)
        return std::nullopt;
    Explanation explanation;
    explanation.cause = rule->id;
    explanation.text = text(rule->id, language);
    explanation.detail = step.detail;
    explanation.action = rule->action;
    explanation.specification = rule->specification;
    explanation.specificationUrl = rule->specificationUrl;
    if (check && !repeatsDetail(*check, step))
        explanation.difference = differenceOf(rule->comparison, *check);
    return explanation;
}

} // namespace gatehouse::explain
